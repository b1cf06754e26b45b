import { bentukKepala, kepalaAda, kumpulanKepala } from './bentuk-kepala';
import { daftarTataLetak } from './daftar';
import { kenaliEkspor } from './kenali-ekspor';
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
  const utama = tataLetak.kolom.filter(({ tambahan }) => tambahan !== true);
  return {
    tataLetak,
    letak,
    hilang: tataLetak.kolom.filter(({ medan, wajib }) => wajib === true && !letak.has(medan)),
    skor: utama.filter(({ medan }) => letak.has(medan)).length / utama.length,
  };
}

/**
 * Ranks the layouts that a header can be of, the best first: none of the required columns missing, then as many columns
 * found as can be. The order of the columns means nothing. A layout that the header speaks against is not among them,
 * however many of its columns are there: with columns of another known export, its own evidence must be the more.
 */
export function urutkanTataLetak(kepala: readonly string[]): readonly Kecocokan[] {
  const ada = kumpulanKepala(kepala);
  const lawan = kenaliEkspor(kepala)?.ciri.length ?? 0;
  return daftarTataLetak
    .filter(
      (satu) =>
        kepalaAda(satu.bukti, ada).length > 0 &&
        (lawan === 0 || kepalaAda(buktiBebas(satu), ada).length > lawan) &&
        kepalaAda(satu.bertentangan ?? [], ada).length === 0,
    )
    .map((tataLetak) => cocokkanTataLetak(kepala, tataLetak))
    .sort((a, b) => Number(a.hilang.length > 0) - Number(b.hilang.length > 0) || b.letak.size - a.letak.size);
}

/** Evidence that nobody makes by giving a required column's name to another column, to get a file accepted. */
const buktiBebas = ({ bukti, kolom }: TataLetakImpor): readonly string[] => {
  const wajib = kumpulanKepala(kolom.flatMap((satu) => (satu.wajib === true ? satu.kepala : [])));
  const terikat = new Set(kepalaAda(bukti, wajib));
  return bukti.filter((nama) => !terikat.has(nama));
};

/** All layouts, those with the fewest required columns missing first, whatever else speaks for or against them. */
export const semuaTataLetak = (kepala: readonly string[]): readonly Kecocokan[] =>
  daftarTataLetak
    .map((tataLetak) => cocokkanTataLetak(kepala, tataLetak))
    .sort((a, b) => a.hilang.length - b.hilang.length || b.letak.size - a.letak.size);

/** The layout that a header comes nearest to; none where not one of its names is known. */
export const tataLetakTerdekat = (kepala: readonly string[]): Kecocokan | undefined =>
  semuaTataLetak(kepala).find(({ letak }) => letak.size > 0);
