import type { TingkatData } from '../variabel/tipe';
import type { Hasil } from './hasil';
import { evaluasiSkalar } from './hitung/skalar';
import { evaluasiTingkat, type HasilTingkat } from './hitung/tingkat';
import { statusBaris } from './hitung/topeng';
import type { KonteksEvaluasi } from './konteks';
import { rincikan, type RincianRumus } from './rincian/rincian';
import type { RumusSah } from './rumus-sah';
import { dariPeta } from '../umum/pasti';
import { kodeDi } from '../umum/larik';

/** How much of the data of one level a figure rests on (docs/aturan.md#aturan-4). */
export interface CakupanTingkat {
  readonly tingkat: TingkatData;
  /** n: rows not left out of any aggregate. */
  readonly dihitung: number;
  /** N: rows in scope, after the basis. */
  readonly lingkup: number;
  /** Rows left out because they are dated after the data date. */
  readonly sesudah: number;
  /** `statusBaris` for every row of the level's table, for coverage by pagu or by unit. */
  statusBaris(): Uint8Array;
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

function cakupan({
  tingkat,
  tabel,
  indeks,
  status,
  lingkup,
  dihitung,
  sesudah,
}: HasilTingkat): CakupanTingkat {
  return {
    tingkat,
    dihitung,
    lingkup,
    sesudah,
    statusBaris: () => {
      if (!indeks) return status.slice();
      const penuh = new Uint8Array(tabel.idBaris.length).fill(statusBaris.diLuarLingkup);
      for (const [k, i] of indeks.entries()) penuh[i] = kodeDi(status, k);
      return penuh;
    },
  };
}
