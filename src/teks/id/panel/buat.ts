import { daftarOpd } from '../sajian/daftar-opd';

export const buat = {
  judul: 'Buat Buku Kerja Kinerja',
  isi: 'Buku kerja ini belum menjadi Buku Kerja Kinerja. Kinerja PBJ dapat membuatnya di sini: lembar untuk alur SOP, rencana, data, dan capaian. Lembar yang sudah ada tidak disentuh.',
  instansi: 'Nama instansi',
  contohInstansi: 'Misalnya Pemerintah Kota Salatiga',
  tahun: 'Tahun rencana kinerja',
  tahunSalah: 'Tulis tahun empat angka, misalnya 2026.',
  mulai: 'Tanggal mulai siklus',
  petunjukMulai:
    'Langkah 1 SOP. Diusulkan 2 Januari tahun rencana; ubah bila lain. Tenggat langkah 2–11 dihitung dari tanggal ini.',
  unit: 'Daftar OPD',
  petunjukUnit:
    'Satu OPD per baris: kode dan nama, atau nama saja; dapat disalin dari Excel. Yang terbaca ditampilkan di bawah sebelum ada yang ditulis. Boleh dikosongkan: data paket yang diimpor juga mengisinya.',
  memeriksaUnit: 'Membaca daftar OPD …',
  unitSalah: 'Perbaiki daftar OPD dahulu; yang salah disebut di bawahnya.',
  unitTerbaca: 'Daftar OPD yang terbaca',
  kolom: daftarOpd.kolom,
  tukar: 'Tukar kode dan nama',
  tampilkanSemua: (jumlah: string) => `Tampilkan ${jumlah} baris lagi`,
  kalender:
    'Hari libur nasional dan cuti bersama 2024–2027 sudah terisi di lembar Hari Libur; libur daerah dapat ditambahkan di sana.',
  membuat: 'Membuat lembar-lembar Buku Kerja Kinerja …',
  buat: 'Buat Buku Kerja Kinerja',
};
