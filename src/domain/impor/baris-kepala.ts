import type { SelTabel } from './tabel-teks';

/** A record of a file before its header is known. */
export interface Rekaman {
  readonly nomor: number;
  readonly sel: readonly SelTabel[];
}

/** Columns that a table of procurement data has at most; a wider record is none of its rows. */
export const LEBAR_TERBESAR = 200;
/** The header is looked for in this many first records. */
const BARIS_DIPERIKSA = 50;

export const isSelKosong = (sel: SelTabel): boolean => typeof sel === 'string' && sel.trim() === '';

/** The cells without the blank ones at the end. */
export const potongEkor = (sel: readonly SelTabel[]): readonly SelTabel[] =>
  sel.slice(0, sel.findLastIndex((isi) => !isSelKosong(isi)) + 1);

/** How many columns most of the first records fill; of two widths equally frequent the larger, as titles are narrow. */
export function lebarUmum(rekaman: readonly Rekaman[]): number {
  const banyak = new Map<number, number>();
  for (const { sel } of rekaman.slice(0, BARIS_DIPERIKSA)) {
    const lebar = potongEkor(sel).length;
    if (lebar <= LEBAR_TERBESAR) banyak.set(lebar, (banyak.get(lebar) ?? 0) + 1);
  }
  return [...banyak].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}

/**
 * Where the header stands: the first record that fills at least half of the usual width. Exports and people put a title
 * and a date above it.
 */
export function cariKepala(rekaman: readonly Rekaman[]): number {
  const perlu = Math.max(1, Math.ceil(lebarUmum(rekaman) / 2));
  return rekaman
    .slice(0, BARIS_DIPERIKSA)
    .findIndex(({ sel }) => sel.filter((isi) => !isSelKosong(isi)).length >= perlu);
}
