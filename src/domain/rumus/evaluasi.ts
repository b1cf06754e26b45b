import { dariPeta, unsurKe } from '../umum/pasti';
import type { TingkatData } from '../variabel/tipe';
import type { Hasil } from './hasil';
import { PembagianBaris } from './hitung/pembagian';
import { evaluasiSkalar } from './hitung/skalar';
import type { HasilTingkat } from './hitung/hasil-tingkat';
import { barisLingkup, evaluasiTingkat, tabelTingkat } from './hitung/tingkat';
import type { KonteksBaris, KonteksEvaluasi, KonteksRujukan, LingkupTingkat } from './konteks';
import { rincikan, type RincianRumus } from './rincian/rincian';
import type { RumusSah } from './rumus-sah';

/** How much of the data of one level a figure rests on (docs/aturan.md#aturan-4). */
export interface CakupanTingkat {
  readonly tingkat: TingkatData;
  /** n: rows not left out of any aggregate. */
  readonly dihitung: number;
  /** N: rows in scope, after the basis. */
  readonly lingkup: number;
  /** Rows left out because they are dated after the data date. */
  readonly sesudah: number;
  /** Numbers of the rows in scope in the level's table, ascending; every row of it where absent. */
  readonly indeks: Uint32Array | undefined;
  /** `statusBaris`, of every row of the table or of those in scope one after the other. */
  readonly status: Uint8Array;
  readonly isStatusPerBaris: boolean;
}

export interface Evaluasi {
  readonly hasil: Hasil;
  /** One entry per level that the formula reads. */
  readonly cakupan: readonly CakupanTingkat[];
  /** Explains the figure, at most `batas` rows of each kind per aggregate. Calculated when asked. */
  rincian(batas: number): RincianRumus;
}

/** Evaluates a checked formula over columns. Depends on its arguments only. */
export function evaluasiRumus(rumus: RumusSah, konteks: KonteksEvaluasi): Evaluasi {
  const tingkat = new Map(
    rumus.tingkat.map((t) => [t, evaluasiTingkat(rumus, t, konteks, konteks.lingkup?.[t])]),
  );
  const cakupan = [...tingkat.values()].map((satu) =>
    cakupanBagian(satu, 0, { indeks: satu.indeks, isStatusPerBaris: false }),
  );
  return {
    hasil: hasilBagian({ rumus, konteks, tingkat }, 0, konteks),
    cakupan,
    rincian: (batas) => rincikan(rumus, tingkat, konteks, batas),
  };
}

/** The parts of the rows of a level that several scopes take; the same for all formulas with those scopes. */
export type PembagianTingkat = (tingkat: TingkatData) => PembagianBaris;

/** Arranges scopes for `evaluasiPerLingkup`, each level when it is first asked for. */
export function bagiLingkup(
  lingkup: readonly LingkupTingkat[],
  konteks: Pick<KonteksBaris, 'tabel'>,
): PembagianTingkat {
  const tersusun = new Map<TingkatData, PembagianBaris>();
  return (tingkat) => {
    const banyak = tabelTingkat(konteks, tingkat).idBaris.length;
    const pembagian =
      tersusun.get(tingkat) ??
      new PembagianBaris(
        lingkup.map((satu) => barisLingkup(satu[tingkat], banyak)),
        banyak,
      );
    tersusun.set(tingkat, pembagian);
    return pembagian;
  };
}

/**
 * Evaluates a checked formula in many scopes in one walk over the rows: the same figures, to the bit, as `evaluasiRumus`
 * gives scope by scope. What it refers to is asked for when a scope's figure is.
 */
export function evaluasiPerLingkup(
  rumus: RumusSah,
  konteks: KonteksBaris,
  pembagian: PembagianTingkat,
): (nomorLingkup: number, rujukan: KonteksRujukan) => Evaluasi {
  const tingkat = new Map(
    rumus.tingkat.map((t) => [t, evaluasiTingkat(rumus, t, konteks, undefined, pembagian(t))]),
  );
  const lintasan: Lintasan = { rumus, konteks, tingkat, pembagian };
  return (nomor, rujukan) =>
    new EvaluasiLingkup(lintasan, nomor, rujukan, hasilBagian(lintasan, nomor, rujukan));
}

/** A formula's walk over the rows, and what it gave. */
interface HasilLintasan {
  readonly rumus: RumusSah;
  readonly konteks: KonteksBaris;
  readonly tingkat: ReadonlyMap<TingkatData, HasilTingkat>;
}

interface Lintasan extends HasilLintasan {
  readonly pembagian: PembagianTingkat;
}

/** The figure of one scope. They are kept, and many: of each only what no other has, the rest when it is asked for. */
class EvaluasiLingkup implements Evaluasi {
  constructor(
    private readonly lintasan: Lintasan,
    private readonly nomor: number,
    private readonly rujukan: KonteksRujukan,
    readonly hasil: Hasil,
  ) {}

  get cakupan(): readonly CakupanTingkat[] {
    const { nomor } = this;
    return [...this.lintasan.tingkat.values()].map((satu) =>
      cakupanBagian(satu, nomor, { indeks: this.indeks(satu.tingkat), isStatusPerBaris: true }),
    );
  }

  rincian(batas: number): RincianRumus {
    const { rumus, konteks } = this.lintasan;
    const lingkup: Partial<Record<TingkatData, Uint32Array>> = {};
    for (const satu of rumus.tingkat) {
      const indeks = this.indeks(satu);
      if (indeks !== undefined) lingkup[satu] = indeks;
    }
    return evaluasiRumus(rumus, { ...konteks, ...this.rujukan, lingkup }).rincian(batas);
  }

  private indeks(tingkat: TingkatData): Uint32Array | undefined {
    return this.lintasan.pembagian(tingkat).bagian[this.nomor];
  }
}

function hasilBagian(
  { rumus, konteks, tingkat }: HasilLintasan,
  nomor: number,
  rujukan: KonteksRujukan,
): Hasil {
  const agregat = (ke: number): Hasil => {
    const milik = dariPeta(tingkat, unsurKe(rumus.agregat, ke).tingkat);
    return unsurKe(dariPeta(milik.agregat, ke), nomor);
  };
  return evaluasiSkalar(rumus.akar, agregat, konteks, rujukan);
}

function cakupanBagian(
  { tingkat, bagian, status }: HasilTingkat,
  nomor: number,
  baris: Pick<CakupanTingkat, 'indeks' | 'isStatusPerBaris'>,
): CakupanTingkat {
  const { dihitung, lingkup, sesudah } = unsurKe(bagian, nomor);
  return { tingkat, dihitung, lingkup, sesudah, status, ...baris };
}
