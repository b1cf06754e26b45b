import { angka } from '../angka';
import {
  labelKetepatan,
  labelStatusPengembalian,
  type Ketepatan,
  type StatusPengembalian,
} from '../../../domain/pengembalian/status';

export const pengembalian = {
  status: labelStatusPengembalian as Readonly<Record<StatusPengembalian, string>>,
  ketepatan: labelKetepatan as Readonly<Record<Ketepatan, string>>,
  belumMelapor: (jumlah: number) => `Belum melapor (${angka(jumlah)})`,
  semuaMelapor: 'Semua unit sudah melapor.',
  tenggat: (tanggal: string) => `paling lambat ${tanggal}`,
  semua: (jumlah: number) => `Tampilkan semua (${angka(jumlah)})`,
  usang:
    'Rencana atau data berubah sesudah perhitungan terakhir, sehingga lembar Capaian belum memuat perubahan itu. "Hitung ulang" menulis angka yang baru ke lembar Capaian.',
  hitungUlang: 'Hitung ulang',
  menghitung: 'Menghitung ulang dan menulis lembar Capaian …',
  dihitung: (periode: string) => `Lembar Capaian sudah dihitung ulang: ${periode}.`,
  sudahSesuai: 'Lembar Capaian sudah sesuai; tidak ada yang ditulis.',
};
