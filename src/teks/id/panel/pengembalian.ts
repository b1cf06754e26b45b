import { angka } from '../angka';

export const pengembalian = {
  semua: (jumlah: number) => `Tampilkan semua (${angka(jumlah)})`,
  menghitung: 'Menghitung ulang dan menulis lembar Capaian …',
};
