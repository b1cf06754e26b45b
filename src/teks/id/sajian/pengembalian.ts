import {
  labelKetepatan,
  labelStatusPengembalian,
  type Ketepatan,
  type StatusPengembalian,
} from '../../../domain/pengembalian/status';

/** Where the returns of units stand, as the Register Pengembalian says it. */
export const pengembalian = {
  status: labelStatusPengembalian as Readonly<Record<StatusPengembalian, string>>,
  ketepatan: labelKetepatan as Readonly<Record<Ketepatan, string>>,
  tenggat: (tanggal: string) => `paling lambat ${tanggal}`,
  belumMelapor: (n: string) => `Belum melapor (${n})`,
  semuaMelapor: 'Semua unit sudah melapor.',
  sudahMelapor: (n: string, dari: string) => `${n} dari ${dari} unit sudah melapor.`,
  dataPer: (tanggal: string) => `Data per ${tanggal}.`,
  belumDikompilasi: 'Belum pernah dikompilasi.',
  diterimaTanggal: (tanggal: string) => `Diterima ${tanggal}`,
  diterimaLagi: (pertama: string, terakhir: string) =>
    `Pertama diterima ${pertama}, perbaikannya ${terakhir}`,
};
