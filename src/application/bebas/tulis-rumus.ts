import type { RumusHidup } from '../../lembar/bebas/tipe';
import type { AcuanBuku } from './acuan-buku';

/** Longest formula that Excel takes. */
const MAKS_RUMUS = 8192;
const ACUAN = /\{kolom:([^.}]+)\.([^}]+)\}/g;

/** The formula with the names that tables and headers have now. */
export function tulisRumus(
  { rumus, nilai }: RumusHidup,
  acuan: AcuanBuku,
): RumusHidup | 'formula-reference-unknown' | 'formula-too-long' {
  let tidakDikenal = false as boolean;
  const teks = rumus.replace(ACUAN, (_, tabel: string, kolom: string) => {
    const nama = acuan.kolom(tabel, kolom);
    tidakDikenal ||= nama === undefined;
    return nama ?? '';
  });
  if (tidakDikenal) return 'formula-reference-unknown';
  return teks === '' || teks.length >= MAKS_RUMUS ? 'formula-too-long' : { rumus: teks, nilai };
}
