import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import type { IsianBaris } from '../../domain/data/isian-baris';
import { sumberIsian, tempatIsian } from '../../domain/data/isian-kolom';
import type { SumberKolom } from '../../domain/data/kolom-sumber';
import { dariPeta } from '../../domain/umum/pasti';
import { sidikRingkas } from '../../domain/umum/sidik-ringkas';
import { variabelBaku } from '../../domain/variabel/daftar';
import { daftarTingkatData, type TingkatData, type Variabel } from '../../domain/variabel/tipe';
import type { Sel } from '../../lembar/tipe';
import { selIsian } from './isian-tabel';
import { SelKolom } from './sel-kolom';

/**
 * Variables of the first version, by level: fingerprints hold a cell of each. Those that came later stand after these in
 * their lists, and count only where they hold something, so that a new column makes no result stale.
 */
const JUMLAH_AWAL: Readonly<Record<TingkatData, number>> = { rup: 10, transaksi: 20, opd: 7, aksi: 4 };

/** The variables of a level, those of the first version and those that came later. */
class VariabelTingkat {
  readonly #awal: readonly Variabel[];
  readonly #kemudian: readonly Variabel[];
  /** Columns of rows that stand in some: these are hundreds of thousands. */
  readonly #kolom = new WeakMap<SumberKolom, { readonly awal: SelKolom; readonly kemudian: SelKolom }>();

  constructor(variabel: readonly Variabel[], banyakAwal: number) {
    this.#awal = variabel.slice(0, banyakAwal);
    this.#kemudian = variabel.slice(banyakAwal);
  }

  /** @param tersusun the cells of all its variables, where they were made already. */
  sel(isian: IsianBaris, tersusun: readonly Sel[] | undefined): readonly Sel[] {
    if (tersusun !== undefined) return tersusun.slice(0, this.#awal.length);
    return this.#diKolom(isian)?.awal.sel(tempatIsian(isian)) ?? selIsian(isian, this.#awal);
  }

  /** Of those that came later. */
  terisi(isian: IsianBaris): readonly Variabel[] {
    return (
      this.#diKolom(isian)?.kemudian.terisi(tempatIsian(isian)) ??
      this.#kemudian.filter(({ id }) => (isian[id]?.keadaan ?? 'kosong') !== 'kosong')
    );
  }

  #diKolom(isian: IsianBaris) {
    const sumber = sumberIsian(isian);
    if (sumber === undefined) return undefined;
    const ada = this.#kolom.get(sumber);
    if (ada !== undefined) return ada;
    const baru = {
      awal: new SelKolom(sumber, this.#awal),
      kemudian: new SelKolom(sumber, this.#kemudian),
    };
    this.#kolom.set(sumber, baru);
    return baru;
  }
}

const variabelTingkat = new Map(
  daftarTingkatData.map((tingkat) => {
    const milik = variabelBaku.filter((v) => v.tingkat === tingkat);
    return [tingkat, new VariabelTingkat(milik, JUMLAH_AWAL[tingkat])];
  }),
);

/**
 * What the formulas see of a row, as cells: the same before it is written and after it is read again.
 * @param tersusun the cells of the variables of its level, in their order, where they were made already.
 */
export function intiBaris(
  { tingkat, opd, kodeRup, isian }: BarisInduk | BarisData,
  tersusun?: readonly Sel[],
): readonly unknown[] {
  const milik = dariPeta(variabelTingkat, tingkat);
  const inti: unknown[] = [tingkat, opd, kodeRup, milik.sel(isian, tersusun)];
  const terisi = milik.terisi(isian);
  if (terisi.length > 0)
    inti.push(
      terisi.map(({ id }) => id),
      selIsian(isian, terisi),
    );
  return inti;
}

/**
 * The fingerprint of one row, `PANJANG_SIDIK_RINGKAS` characters: its id, its period where it is a compiled one, its unit, its
 * RUP codes, its values, and the areas of a package. Not where it came from, nor what no formula reads. Two rows that differ
 * in one of these differ here, but for one case in 2⁵³; it tells that a row changed, and is no proof against whoever wants
 * to deceive (that is `sidikMasukan`, which is SHA-256 of all rows).
 */
export const sidikBaris = (baris: BarisInduk | BarisData): string =>
  sidikRingkas(
    JSON.stringify([
      baris.id,
      'periode' in baris ? baris.periode : null,
      'area' in baris ? baris.area : null,
      ...intiBaris(baris),
    ]),
  );
