import { angka } from '../angka';
export const lembar = {
  judul: 'Lembar buku kerja',
  membaca: 'Membaca daftar lembar …',
  tersembunyi: 'tersembunyi',
  lagi: (jumlah: number) => `Tampilkan ${angka(jumlah)} lembar lagi`,
  hilang: 'Lembar itu tidak ada lagi di buku kerja.',
};
