import type { Cakupan } from '../../domain/perhitungan/cakupan';
import type { Bahasa } from '../../teks/bahasa';

/**
 * How much of what it speaks of a figure rests on: `31 dari 38 OPD, 412 dari 455 baris, 93 % pagu`; and how many rows are
 * dated after the data date.
 */
export function sajikanKelengkapan(
  { opd, baris, pagu, sesudah = 0 }: Cakupan,
  { tulis, teks: { sajian } }: Bahasa,
): string {
  const kata = sajian.capaian.kelengkapan;
  return [
    kata.opd(tulis.angka(opd[0]), tulis.angka(opd[1])),
    ...(baris[1] > 0 ? [kata.baris(tulis.angka(baris[0]), tulis.angka(baris[1]))] : []),
    ...(pagu[1] > 0 ? [kata.pagu(tulis.persen((pagu[0] / pagu[1]) * 100, 0))] : []),
    ...(sesudah > 0 ? [kata.sesudah(tulis.angka(sesudah))] : []),
  ].join(', ');
}
