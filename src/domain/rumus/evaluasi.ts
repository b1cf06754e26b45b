import type { TingkatData } from '../variabel/tipe';
import type { Hasil } from './hasil';
import { evaluasiSkalar } from './hitung/skalar';
import { evaluasiTingkat, type HasilTingkat } from './hitung/tingkat';
import type { KonteksEvaluasi } from './konteks';
import { rincikan, type RincianRumus } from './rincian/rincian';
import type { RumusSah } from './rumus-sah';
import { dariPeta } from '../umum/pasti';

/** How much of the data of one level a figure rests on (docs/aturan.md#aturan-4). */
export interface CakupanTingkat {
  readonly tingkat: TingkatData;
  /** n: rows not left out of any aggregate. */
  readonly dihitung: number;
  /** N: rows in scope, after the basis. */
  readonly lingkup: number;
  /** Rows left out because they are dated after the data date. */
  readonly sesudah: number;
  /** Row numbers in scope, ascending; all rows of the level's table where absent. */
  readonly indeks: Uint32Array | undefined;
  /** `statusBaris` per row in scope, for coverage by ceilings and for what rows lack. */
  readonly status: Uint8Array;
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
  const tingkat = new Map(rumus.tingkat.map((t) => [t, evaluasiTingkat(rumus, t, konteks)]));
  const agregat = new Map([...tingkat.values()].flatMap((satu) => [...satu.agregat]));
  return {
    hasil: evaluasiSkalar(rumus.akar, (nomor) => dariPeta(agregat, nomor), konteks),
    cakupan: [...tingkat.values()].map(cakupan),
    rincian: (batas) => rincikan(rumus, tingkat, konteks, batas),
  };
}

const cakupan = ({ tingkat, indeks, status, lingkup, dihitung, sesudah }: HasilTingkat): CakupanTingkat => ({
  tingkat,
  dihitung,
  lingkup,
  sesudah,
  indeks,
  status,
});
