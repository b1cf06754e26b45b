import { akhirPeriode, periodeDari, peringkatPeriode, type Periode } from '../kalender/periode';

/**
 * Ranks the period codes whose data can be a position up to `sampai`: higher is later. `undefined` of another year, of what
 * ends after it, and of what is no code. Of periods that end on the same day (a month and its quarter) `sampai` itself is
 * the latest, otherwise the longest.
 */
export function urutanPosisi(sampai: Periode): (kode: string) => number | undefined {
  const batas = akhirPeriode(sampai);
  const hitung = (kode: string): number | undefined => {
    if (kode === sampai.kode) return Infinity;
    const periode = periodeDari(kode);
    if (periode?.tahun !== sampai.tahun || akhirPeriode(periode) > batas) return undefined;
    return peringkatPeriode(periode);
  };
  const dikenal = new Map<string, number | undefined>();
  return (kode) => {
    if (!dikenal.has(kode)) dikenal.set(kode, hitung(kode));
    return dikenal.get(kode);
  };
}
