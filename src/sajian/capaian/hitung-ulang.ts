import type { HasilHitungUlang } from '../../application/capaian/hitung-ulang';
import type { Bahasa } from '../../teks/bahasa';

/** Periods calculated again. */
export interface HitungUlangSajian {
  /** That the sheet was written, or held these figures already. */
  readonly judul: string;
  /** `Triwulan I 2026, data per 31 Maret 2026`, one for each period, the earliest first. */
  readonly periode: readonly string[];
}

export function sajikanHitungUlang(
  { dihitung, tanpaPerubahan }: HasilHitungUlang,
  { tulis, teks }: Bahasa,
): HitungUlangSajian {
  const kata = teks.sajian.hitungUlang;
  return {
    judul: dihitung.length === 0 ? kata.semuaTerkunci : tanpaPerubahan ? kata.sudahSesuai : kata.dihitung,
    periode: dihitung.map(({ periode, tanggalData }) =>
      kata.periode(tulis.periode(periode), tulis.tanggal(tanggalData)),
    ),
  };
}

/** A recalculation as lines. */
export const barisHitungUlang = ({ judul, periode }: HitungUlangSajian): readonly string[] => [
  judul,
  ...periode.map((satu) => `  ${satu}`),
];
