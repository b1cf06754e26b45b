import type { Catatan } from '../catatan';
import type { DataPeriode } from '../data/data-periode';
import type { Lingkungan } from '../lingkungan';
import { catatKoreksi } from './catatan';

/**
 * Typed with a day that is still to come: a slip of the finger, or a confirmation that has not taken place. It counts. Where nobody
 * says what day it is (figures that are only looked at) it is not told.
 */
export function catatKoreksiDiDepan(
  { koreksi: daftar }: Pick<DataPeriode, 'koreksi'>,
  lingkungan: Pick<Lingkungan, 'hariIni'>,
): readonly Catatan[] {
  const kini = lingkungan.hariIni();
  return daftar
    .filter(({ koreksi: { tanggal, dibatalkan } }) => !dibatalkan && tanggal > kini)
    .map(({ koreksi: { tanggal }, lokasi }) => ({
      ...catatKoreksi('koreksi-tanggal-di-depan', { tanggal, hariIni: kini }, lokasi('tanggal')),
      akibat: 'memberi-tahu',
    }));
}
