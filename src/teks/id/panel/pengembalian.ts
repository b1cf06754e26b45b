import { angka } from '../angka';
import { labelStatusPengembalian, type StatusPengembalian } from '../../../domain/pengembalian/status';

export const pengembalian = {
  status: labelStatusPengembalian as Readonly<Record<StatusPengembalian, string>>,
  semua: (jumlah: number) => `Tampilkan semua (${angka(jumlah)})`,
  hitungUlang: 'Hitung ulang',
  menghitung: 'Menghitung ulang dan menulis lembar Capaian …',
};
