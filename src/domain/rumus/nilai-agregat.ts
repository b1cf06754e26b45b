import { angkaDi, posisiDi } from '../umum/larik';
import type { TingkatData } from '../variabel/tipe';
import type { Akumulator } from './hitung/akumulator';
import { evaluasiBertahap } from './hitung/bertahap';
import { satuBagian } from './hitung/pembagian';
import { PANJANG_POTONGAN } from './hitung/program';
import { barisLingkup, basisTingkat, tabelTingkat } from './hitung/tingkat';
import type { KonteksBaris, LingkupTingkat } from './konteks';
import type { Agregat } from './pohon/simpul';
import type { RumusSah } from './rumus-sah';

/** What an aggregate took: row numbers in the table of its level, ascending, and the value of each; of a count 1 each. */
export interface NilaiAgregat {
  readonly tingkat: TingkatData;
  readonly baris: Uint32Array;
  readonly nilai: Float64Array;
}

/** Keeps what an aggregate of all rows takes, row by row. It is handed every chunk in order, also one it takes nothing of. */
class PengumpulBaris implements Akumulator {
  private readonly baris: Uint32Array;
  private readonly isi: Float64Array;
  private terisi = 0;
  private awal = 0;

  constructor(
    private readonly indeks: Uint32Array | undefined,
    banyakBaris: number,
  ) {
    this.baris = new Uint32Array(banyakBaris);
    this.isi = new Float64Array(banyakBaris);
  }

  tambah(nilai: Float64Array, posisi: Int32Array, banyak: number): void {
    const { baris, isi, indeks, awal } = this;
    let ke = this.terisi;
    for (let j = 0; j < banyak; j++) {
      const p = posisiDi(posisi, j);
      baris[ke] = indeks === undefined ? awal + p : (indeks[awal + p] ?? 0);
      isi[ke] = angkaDi(nilai, p);
      ke += 1;
    }
    this.terisi = ke;
    this.awal = awal + PANJANG_POTONGAN;
  }

  hasil(): number {
    return this.terisi;
  }

  terkumpul(tingkat: TingkatData): NilaiAgregat {
    const { terisi } = this;
    return { tingkat, baris: this.baris.subarray(0, terisi), nilai: this.isi.subarray(0, terisi) };
  }
}

/**
 * The rows that each aggregate of a formula takes in a scope, with their values: in one walk over the rows of each level, by
 * the very rules that figures are calculated with. Whoever has them can say what any part of the rows would give alone, or
 * the whole without it.
 */
export function nilaiAgregat(
  rumus: RumusSah,
  konteks: KonteksBaris,
  lingkup: LingkupTingkat,
): readonly NilaiAgregat[] {
  const pengumpul = new Map<number, PengumpulBaris>();
  for (const tingkat of rumus.tingkat) {
    const tabel = tabelTingkat(konteks, tingkat);
    const indeks = barisLingkup(lingkup[tingkat], tabel.idBaris.length);
    const agregat = new Map<number, Agregat>();
    for (const [nomor, satu] of rumus.agregat.entries())
      if (satu.tingkat === tingkat) {
        const milik = new PengumpulBaris(indeks, indeks?.length ?? tabel.idBaris.length);
        pengumpul.set(nomor, milik);
        agregat.set(nomor, {
          ...satu,
          nilai: satu.nilai ?? { jenis: 'angka', nilai: 1, posisi: satu.posisi },
          fungsi: { ...satu.fungsi, akumulator: () => milik },
        });
      }
    const basis = basisTingkat(konteks, tingkat);
    evaluasiBertahap({ tingkat, tabel, indeks, basis, konteks, pembagian: satuBagian(), agregat });
  }
  return rumus.agregat.map(({ tingkat }, nomor) =>
    (pengumpul.get(nomor) ?? new PengumpulBaris(undefined, 0)).terkumpul(tingkat),
  );
}
