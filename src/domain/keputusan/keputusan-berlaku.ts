import { akhirPeriode, periodeDari, type Periode } from '../kalender/periode';
import { kelompokkan } from '../umum/kelompok';
import type { Tanggal } from '../umum/tanggal';
import { statusAkhirDari, type Keputusan } from './keputusan';

const kunci = (periode: string, indikatorId: string): string => `${periode}|${indikatorId}`;

const akhirDari = (kode: string): Tanggal | undefined => {
  const periode = periodeDari(kode);
  return periode && akhirPeriode(periode);
};

/**
 * The decisions that hold: those not taken back, one for an indicator and period. Where two that hold say different things
 * nobody knows what was decided: none of them counts, and both are told.
 */
export class KeputusanBerlaku {
  readonly #berlaku = new Map<string, Keputusan>();
  readonly #final = new Map<string, Keputusan>();
  /** Decisions of one indicator and period that contradict each other. */
  readonly bertentangan: readonly (readonly Keputusan[])[];

  constructor(semua: readonly Keputusan[]) {
    const bertentangan: (readonly Keputusan[])[] = [];
    const tidakBatal = semua.filter(({ batal }) => batal === null);
    for (const [pada, milik] of kelompokkan(tidakBatal, (satu) => kunci(satu.periode, satu.indikatorId))) {
      const [satu] = milik;
      if (milik.some(({ cabang }) => cabang !== satu.cabang)) bertentangan.push(milik);
      else this.#berlaku.set(pada, satu);
    }
    this.bertentangan = bertentangan;
    for (const satu of this.#berlaku.values()) {
      if (statusAkhirDari(satu.cabang) === undefined) continue;
      const ada = this.#final.get(satu.indikatorId);
      if (ada === undefined || (akhirDari(satu.periode) ?? 0) < (akhirDari(ada.periode) ?? 0))
        this.#final.set(satu.indikatorId, satu);
    }
  }

  get semua(): readonly Keputusan[] {
    return [...this.#berlaku.values()];
  }

  pada(periode: string, indikatorId: string): Keputusan | undefined {
    return this.#berlaku.get(kunci(periode, indikatorId));
  }

  /** The decision that gave an indicator its final status, in whatever period. */
  final(indikatorId: string): Keputusan | undefined {
    return this.#final.get(indikatorId);
  }

  /** The decision of an earlier period by which an indicator is only watched in this one ("Dipantau"). */
  dipantau(indikatorId: string, periode: Periode): Keputusan | undefined {
    const satu = this.#final.get(indikatorId);
    const akhir = satu && akhirDari(satu.periode);
    return akhir !== undefined && akhir < akhirPeriode(periode) ? satu : undefined;
  }

  /** The decision of the indicator in the period that ends last. */
  terakhir(indikatorId: string): Keputusan | undefined {
    return this.semua
      .filter((satu) => satu.indikatorId === indikatorId)
      .toSorted((a, b) => (akhirDari(a.periode) ?? 0) - (akhirDari(b.periode) ?? 0))
      .at(-1);
  }

  /** Decisions of the indicator in periods that end later. */
  sesudah(indikatorId: string, periode: Periode): readonly Keputusan[] {
    return this.semua.filter(
      (satu) => satu.indikatorId === indikatorId && (akhirDari(satu.periode) ?? 0) > akhirPeriode(periode),
    );
  }
}
