import { angka } from '../angka';
export const distribusi = {
  judul: 'Distribusi Template',
  penjelasan:
    'Setiap unit mendapat template berisi paket, transaksi, dan rencana aksinya, dengan kolom yang diminta rumus indikator.',
  memuat: 'Menyiapkan isi template',
  belumDapat: 'Template belum dapat dibuat. Perbaiki dahulu:',
  bukaRencana: 'Buka halaman Rencana',
  bukaOpd: 'Buka lembar OPD',
  periode: 'Periode',
  indikator: (jumlah: number) => `${angka(jumlah)} indikator ikut pada periode ini`,
  unit: 'Unit yang dibuatkan template',
  pilihan: {
    semua: (jumlah: number) => `Semua unit (${angka(jumlah)})`,
    belum: (jumlah: number) => `Yang belum dibuatkan (${angka(jumlah)})`,
    pilih: (jumlah: number) => `Pilih sendiri (${angka(jumlah)} dipilih)`,
  },
  cari: 'Cari unit',
  tidakKetemu: 'Tidak ada unit dengan nama atau kode itu.',
  daftarUnit: 'Daftar unit',
  isi: 'Isi template',
  kolom: (jumlah: number) => `Kolom yang diminta (${angka(jumlah)})`,
  diisiTim: 'dari impor',
  perUnit: (jumlah: number) => `Isi setiap unit (${angka(jumlah)})`,
  terbitLagi: (jumlah: number) =>
    `${angka(jumlah)} unit sudah dibuatkan template periode ini dan akan mendapat kiriman baru. Bila yang lama sudah dikirim, beri tahu mereka supaya memakai yang terbaru.`,
  semua: (jumlah: number) => `Tampilkan semua (${angka(jumlah)})`,
  cara: 'Bentuk template',
  namaCara: {
    unduh: 'Berkas, diunduh',
    'buka-buku': 'Berkas, dibuka sebagai buku kerja',
    lembar: 'Lembar di buku kerja ini',
  },
  akan: {
    unduh: (jumlah: number, nama: string) =>
      jumlah === 1
        ? `Satu berkas diunduh: ${nama}.`
        : `${angka(jumlah)} template diunduh dalam satu berkas: ${nama}.`,
    'buka-buku': (jumlah: number) =>
      `Excel membuka ${angka(jumlah)} buku kerja baru, satu jendela untuk setiap unit. Simpan masing-masing dengan nama yang ditunjukkan sesudahnya.`,
    lembar: (jumlah: number) =>
      `Lembar isian ${angka(jumlah)} unit dibuat di buku kerja ini. Cocok bila unitnya bekerja di buku kerja yang sama; siapa pun yang membukanya melihat semua lembar.`,
  },
  banyakBuku: 'Banyak jendela akan terbuka. Sebaiknya pilih beberapa unit saja sekali jalan.',
  belumPilih: 'Pilih dahulu unit yang dibuatkan template.',
  buat: (jumlah: number) => (jumlah === 0 ? 'Buat template' : `Buat ${angka(jumlah)} template`),
  membuat: 'Membuat template',
  dibatalkan: 'Dibatalkan. Tidak ada berkas yang dibuat, dan register tidak berubah.',
  selesai: {
    unduh: (jumlah: number, nama: string) =>
      `${angka(jumlah)} template dibuat dan diunduh: ${nama}. Kirim kepada unitnya masing-masing.`,
    'buka-buku': (jumlah: number) =>
      `${angka(jumlah)} buku kerja dibuka; simpan masing-masing dengan nama berikut, lalu kirim kepada unitnya.`,
    lembar: (jumlah: number) =>
      jumlah === 0
        ? 'Tidak ada lembar isian baru: semua unit yang dipilih sudah mempunyainya.'
        : `Lembar isian ${angka(jumlah)} unit dibuat di akhir buku kerja ini. Beri tahu unitnya: isi sel berwarna, lalu namanya pada lembar Pernyataan. Sesudah itu baca pada Kompilasi Data.`,
  },
  namaHasil: { 'buka-buku': 'Nama berkas template', lembar: 'Nama lembar isian' },
  dikirim: {
    judul: 'Tandai sudah dikirim',
    penjelasan:
      'Program hanya membuat template. Sesudah Anda mengirimkannya (WA, email, atau langsung), tandai di sini; tanggalnya tersimpan di Register Pengembalian dan dapat diperbaiki di sana.',
    unit: 'Template yang sudah dikirim',
    semuaBelum: (jumlah: number) => `Semua yang belum ditandai (${angka(jumlah)})`,
    pilih: (jumlah: number) => `Pilih sendiri (${angka(jumlah)} dipilih)`,
    tanggal: 'Tanggal dikirim',
    tandai: (jumlah: number) =>
      jumlah === 0 ? 'Tandai sudah dikirim' : `Tandai ${angka(jumlah)} sudah dikirim`,
    belumPilih: 'Pilih dahulu unitnya.',
    menulis: 'Menulis ke Register Pengembalian …',
  },
  lembarRegister: 'Buka lembar Register Pengembalian',
};
