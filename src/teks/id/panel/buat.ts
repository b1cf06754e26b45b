export const buat = {
  judul: 'Buat Buku Kerja Kinerja',
  isi: 'Buku kerja ini belum menjadi Buku Kerja Kinerja. Kinerja PBJ dapat membuatnya di sini: lembar untuk alur SOP, rencana, data, dan capaian. Lembar yang sudah ada tidak disentuh.',
  instansi: 'Nama instansi',
  contohInstansi: 'Misalnya Pemerintah Kota Salatiga',
  tahun: 'Tahun rencana kinerja',
  tahunSalah: 'Tulis tahun empat angka, misalnya 2026.',
  mulai: 'Tanggal mulai siklus',
  petunjukMulai: 'Langkah 1 SOP. Tenggat langkah berikutnya dihitung dari tanggal ini.',
  unit: 'Daftar OPD',
  petunjukUnit:
    'Satu OPD per baris, dengan atau tanpa kode; dapat disalin dari Excel. Boleh dikosongkan: data paket yang diimpor juga mengisinya.',
  kalender:
    'Hari libur nasional dan cuti bersama 2024–2027 sudah terisi di lembar Hari Libur; libur daerah dapat ditambahkan di sana.',
  membuat: 'Membuat lembar-lembar Buku Kerja Kinerja …',
  buat: 'Buat Buku Kerja Kinerja',
};
