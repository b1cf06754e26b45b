import {
  labelKetepatan,
  labelStatusPengembalian,
  type Ketepatan,
  type StatusPengembalian,
} from '../../domain/pengembalian/status';
import type { KodeBahasa } from '../../pesan/bahasa';

interface TeksPengembalian {
  readonly status: Readonly<Record<StatusPengembalian, string>>;
  readonly ketepatan: Readonly<Record<Ketepatan, string>>;
  readonly belumMelapor: (jumlah: number) => string;
  readonly semuaMelapor: string;
  readonly tenggat: (tanggal: string) => string;
  readonly semua: (jumlah: number) => string;
  readonly usang: string;
  readonly hitungUlang: string;
  readonly menghitung: string;
  readonly dihitung: (periode: string) => string;
  readonly sudahSesuai: string;
}

export const teksPengembalian: Readonly<Record<KodeBahasa, TeksPengembalian>> = {
  id: {
    status: labelStatusPengembalian,
    ketepatan: labelKetepatan,
    belumMelapor: (jumlah) => `Belum melapor (${jumlah})`,
    semuaMelapor: 'Semua unit sudah melapor.',
    tenggat: (tanggal) => `paling lambat ${tanggal}`,
    semua: (jumlah) => `Tampilkan semua (${jumlah})`,
    usang:
      'Rencana atau data berubah sesudah perhitungan terakhir, sehingga lembar Capaian belum memuat perubahan itu. "Hitung ulang" menulis angka yang baru ke lembar Capaian.',
    hitungUlang: 'Hitung ulang',
    menghitung: 'Menghitung ulang dan menulis lembar Capaian …',
    dihitung: (periode) => `Lembar Capaian sudah dihitung ulang: ${periode}.`,
    sudahSesuai: 'Lembar Capaian sudah sesuai; tidak ada yang ditulis.',
  },
  en: {
    status: {
      'belum-dikirim': 'Not sent',
      terkirim: 'Sent',
      diterima: 'Accepted',
      'diterima-dengan-catatan': 'Accepted with findings',
      dikembalikan: 'Sent back to correct',
      nihil: 'Nil return',
      'tidak-melapor': 'Did not report',
      digantikan: 'Superseded',
    },
    ketepatan: { 'tepat-waktu': 'On time', terlambat: 'Late' },
    belumMelapor: (jumlah) => `Not reported yet (${jumlah})`,
    semuaMelapor: 'Every unit has reported.',
    tenggat: (tanggal) => `due ${tanggal}`,
    semua: (jumlah) => `Show all (${jumlah})`,
    usang:
      'Plan or data changed after the last calculation, so the sheet Capaian does not hold those changes. "Recalculate" writes the new figures to the sheet Capaian.',
    hitungUlang: 'Recalculate',
    menghitung: 'Recalculating and writing the sheet Capaian …',
    dihitung: (periode) => `The sheet Capaian was recalculated: ${periode}.`,
    sudahSesuai: 'The sheet Capaian is up to date; nothing was written.',
  },
};
