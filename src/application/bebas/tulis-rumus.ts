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
  const nama = [...rumus.matchAll(ACUAN)].map(([, tabel, kolom]) => acuan.kolom(tabel!, kolom!));
  if (nama.includes(undefined)) return 'formula-reference-unknown';
  let ke = 0;
  const teks = rumus.replace(ACUAN, () => nama[ke++]!);
  return teks === '' || teks.length >= MAKS_RUMUS ? 'formula-too-long' : { rumus: teks, nilai };
}
