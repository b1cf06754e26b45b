import { bentukKepala } from './bentuk-kepala';
import { daftarTataLetak } from './daftar';
import type { KolomTataLetak, TataLetakImpor } from './tipe';

/** Which column of the table each field of a layout is found in, by header alone. */
export interface Kecocokan {
  readonly tataLetak: TataLetakImpor;
  /** Field → index of its column. */
  readonly letak: ReadonlyMap<string, number>;
  /** Required columns that are not there. */
  readonly hilang: readonly KolomTataLetak[];
  /** Share of the layout's columns that were found, 0–1. */
  readonly skor: number;
}

/** Finds a layout's columns; where a field has several headers in the file, its first spelling in the layout wins. */
export function cocokkanTataLetak(kepala: readonly string[], tataLetak: TataLetakImpor): Kecocokan {
  const letakKepala = new Map([...kepala.entries()].reverse().map(([i, nama]) => [bentukKepala(nama), i]));
  const letak = new Map<string, number>();
  for (const { medan, kepala: ejaan } of tataLetak.kolom) {
    const indeks = ejaan.map((nama) => letakKepala.get(bentukKepala(nama))).find((i) => i !== undefined);
    if (indeks !== undefined) letak.set(medan, indeks);
  }
  return {
    tataLetak,
    letak,
    hilang: tataLetak.kolom.filter(({ medan, wajib }) => wajib === true && !letak.has(medan)),
    skor: letak.size / tataLetak.kolom.length,
  };
}

/**
 * Ranks all layouts for a header, the best first: none of the required columns missing, then as many columns found as can
 * be. The order of the columns means nothing.
 */
export const urutkanTataLetak = (kepala: readonly string[]): readonly Kecocokan[] =>
  daftarTataLetak
    .map((tataLetak) => cocokkanTataLetak(kepala, tataLetak))
    .sort((a, b) => Number(a.hilang.length > 0) - Number(b.hilang.length > 0) || b.letak.size - a.letak.size);
