import { angka } from '../angka';
export const kompilasi = {
  judul: 'Kompilasi Data',
  penjelasan:
    'Pilih template yang dikembalikan unit, sebanyak apa pun. Isinya diperiksa dan perubahannya ditunjukkan dahulu; buku kerja baru ditulis setelah Anda menekan "Simpan ke Buku Kerja".',
  pilih: 'Pilih berkas template',
  bacaLembar: (periode: string, jumlah: number) => `Baca lembar isian ${periode} (${angka(jumlah)} unit)`,
  tambah: 'Tambah berkas',
  membaca: 'Membaca berkas',
  dibaca: (dibaca: number, dari: number, tidakTerbaca: number) =>
    `${angka(dibaca)} dari ${angka(dari)} berkas dibaca${tidakTerbaca > 0 ? `, ${angka(tidakTerbaca)} tidak dapat dipakai` : ''}.`,
  berkasDibaca: 'Berkas yang sudah dibaca',
  dibacaTampak: (tampak: number, semua: number) =>
    `Tampak ${angka(tampak)} dari ${angka(semua)} berkas yang sudah dibaca, yang tidak dapat dipakai di atas. Semuanya ada pada pratinjau.`,
  belumSiap:
    'Data belum dapat dikompilasi. Bereskan dahulu yang berikut; sesudah itu berkas dapat dipilih di sini.',
  memeriksa: 'Memeriksa isi dan menghitung capaian …',
  menulis: 'Menulis ke buku kerja … Biarkan panel ini terbuka sampai selesai.',
  dibatalkan: 'Dibatalkan. Buku kerja tidak berubah.',
  pratinjau: 'Pratinjau',
  tanggalData: 'Data per tanggal',
  ketTanggalData: (akhir: string) => `Akhir periode: ${akhir}`,
  diterima: 'Tanggal diterima',
  ketDiterima:
    'Tenggat sudah lewat, jadi hari masuknya menentukan tepat waktu atau terlambat. Usulannya tanggal berkas itu sendiri; ubah bila masuknya lain.',
  diterimaSemua: 'Satu tanggal untuk semua berkas',
  ketDiterimaSemua: 'Mengganti tanggal setiap berkas di bawah.',
  diterimaKosong: 'Isi hari berkas ini masuk.',
  salinanLain: (jumlah: number) => `Pengembalian dari salinan lain (${angka(jumlah)})`,
  ketSalinanLain:
    'Templatenya dibuat dari salinan lain Buku Kerja Kinerja ini, misalnya sebelum cadangan dipulihkan. Centang hanya yang memang Anda kirim; yang tidak dicentang tetap dikembalikan.',
  ambilAlih: (unit: string, kiriman: readonly number[]) =>
    `Ambil alih pengembalian ${unit}: kiriman ${kiriman.map((ke) => `ke-${angka(ke)}`).join(', ')} tidak dikenal Buku Kerja Kinerja ini`,
  unitLagi: (sisa: number) => `Tampilkan unit lain (${angka(sisa)})`,
  yangBerubah: 'Yang akan berubah',
  menjadi: 'menjadi',
  berkas: (jumlah: number) => `Berkas (${angka(jumlah)})`,
  bacaCatatan: 'Membaca catatan …',
  catatanDari: (berkas: string) => `Catatan Pemeriksaan ${berkas}`,
  catatanDiBerkas: 'Tempat di bawah ini ada di dalam berkas unit, bukan di buku kerja ini.',
  catatanLagi: (sisa: number) => `Tampilkan catatan lain (${angka(sisa)})`,
  berkasLagi: (sisa: number) => `Tampilkan berkas lain (${angka(sisa)})`,
  berkasTampak: (tampak: number, semua: number) =>
    `Tampak ${angka(tampak)} dari ${angka(semua)}, yang perlu diperhatikan di atas.`,
  tanpaUnit: 'Unit tidak dikenal',
  simpan: 'Simpan ke Buku Kerja',
  buang: 'Buang daftar',
  lihatCapaian: 'Lihat Capaian',
  lembarRegister: 'Buka lembar Register Pengembalian',
  register: 'Register Pengembalian',
  membacaRegister: 'Membaca register …',
  periode: 'Periode',
  semuaUnit: (jumlah: number) => `Semua unit (${angka(jumlah)})`,
  kosong: {
    judul: 'Belum ada template yang dibuat',
    isi: 'Bagikan dahulu template data kepada unit. Setelah unit mengembalikannya, pilih berkasnya di sini.',
    tombol: 'Ke Distribusi Template',
    salinanLain:
      'Bila templatenya sudah Anda kirim dari salinan lain buku kerja ini, misalnya sebelum cadangan dipulihkan, pilih pengembaliannya di sini; pengembalian itu dapat diambil alih.',
  },
};
