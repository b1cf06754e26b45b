import { indeksDi, kodeDi } from '../umum/larik';
import { dariPeta, unsurKe } from '../umum/pasti';
import type { TingkatData } from '../variabel/tipe';
import type { Hasil } from './hasil';
import { PembagianBaris } from './hitung/pembagian';
import { evaluasiSkalar } from './hitung/skalar';
import { barisLingkup, evaluasiTingkat, tabelTingkat, type HasilTingkat } from './hitung/tingkat';
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
  /** Gives every row in scope, by its number in the level's table and in that order, with its `statusBaris`. */
  setiapBaris(kerja: (baris: number, status: number) => void): void;
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
  const cakupan = [...tingkat.values()].map((satu): CakupanTingkat => {
    const { indeks, status } = satu;
    return cakupanBagian(satu, 0, (kerja) => {
      for (const [k, s] of status.entries()) kerja(indeks ? indeksDi(indeks, k) : k, s);
    });
  });
  return {
    hasil: hasilBagian(rumus, tingkat, 0, konteks),
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
  return (nomor, rujukan) => {
    const lingkup = (t: TingkatData): Uint32Array | undefined => pembagian(t).bagian[nomor];
    const milik = { ...konteks, ...rujukan };
    return {
      hasil: hasilBagian(rumus, tingkat, nomor, milik),
      cakupan: [...tingkat.values()].map((satu) => {
        const indeks = lingkup(satu.tingkat);
        return cakupanBagian(satu, nomor, (kerja) => {
          if (indeks) for (const i of indeks) kerja(i, kodeDi(satu.status, i));
          else for (const [i, s] of satu.status.entries()) kerja(i, s);
        });
      }),
      rincian: (batas) =>
        evaluasiRumus(rumus, { ...milik, lingkup: lingkupTingkat(rumus.tingkat, lingkup) }).rincian(batas),
    };
  };
}

function lingkupTingkat(
  tingkat: readonly TingkatData[],
  dari: (tingkat: TingkatData) => Uint32Array | undefined,
): LingkupTingkat {
  const hasil: Partial<Record<TingkatData, Uint32Array>> = {};
  for (const satu of tingkat) {
    const baris = dari(satu);
    if (baris !== undefined) hasil[satu] = baris;
  }
  return hasil;
}

function hasilBagian(
  rumus: RumusSah,
  tingkat: ReadonlyMap<TingkatData, HasilTingkat>,
  nomor: number,
  konteks: KonteksEvaluasi,
): Hasil {
  const agregat = (ke: number): Hasil => {
    const milik = dariPeta(tingkat, unsurKe(rumus.agregat, ke).tingkat);
    return dariPeta(unsurKe(milik.bagian, nomor).agregat, ke);
  };
  return evaluasiSkalar(rumus.akar, agregat, konteks);
}

function cakupanBagian(
  { tingkat, bagian }: HasilTingkat,
  nomor: number,
  setiapBaris: CakupanTingkat['setiapBaris'],
): CakupanTingkat {
  const { dihitung, lingkup, sesudah } = unsurKe(bagian, nomor);
  return { tingkat, dihitung, lingkup, sesudah, setiapBaris };
}
