import { angka } from '../angka';
export const komponen = {
  catatan: 'Catatan Pemeriksaan',
  tingkat: { galat: 'Harus diperbaiki', peringatan: 'Perlu diperiksa', info: 'Keterangan' },
  bukaTempat: 'Buka tempatnya di lembar',
  tampilkanLagi: (sisa: number) => `Tampilkan lagi (masih ${angka(sisa)})`,
  kosongkan: 'Kosongkan pencarian',
  batal: 'Batal',
  membatalkan: 'Membatalkan …',
  terhenti: (jumlah: number) => `${angka(jumlah)} hal harus diperbaiki dahulu. Tidak ada yang ditulis.`,
  seretKeSini: 'atau seret berkas ke sini',
  folderDitolak:
    'Folder tidak dapat dijatuhkan di sini. Buka foldernya, pilih berkas-berkasnya, lalu seret ke sini.',
};
