import type { BarisData } from '../data/baris-data';
import { denganIsian } from '../data/isian-baris';
import { akhirPeriode, awalPeriode, periodePasti } from '../kalender/periode';
import { denganKodePada, paguBaris } from '../paket/keadaan-paket';
import { ada, kosong } from '../umum/isian';
import type { BahanPerhitungan } from './bahan';

/** A returned row by the packages that there were at the end of the period, whenever it was returned. */
export interface BarisPadaPaket {
  /** A row of a package that was withdrawn or replaced by then, or was not there yet, does not count. */
  readonly isAda: (baris: BarisData) => boolean;
  /** The unit that the journal gives its package; `undefined` where it says nothing. */
  readonly unit: (baris: BarisData) => string | undefined;
  /** With successors for codes that were replaced, and the ceiling that holds. */
  readonly pada: (baris: BarisData) => BarisData;
}

const VARIABEL_PAGU = 'pagu';

export function barisPadaPaket({
  paket,
  periode,
}: Pick<BahanPerhitungan, 'paket' | 'periode'>): BarisPadaPaket {
  // Before the period began: a template that was made earlier shows the ceiling of before the change.
  const sejakKini = awalPeriode(periode) - 1;
  const akhir = new Map<string, number>();
  const sejakPeriode = (kode: string): number => {
    const ada = akhir.get(kode) ?? akhirPeriode(periodePasti(kode));
    akhir.set(kode, ada);
    return ada;
  };
  return {
    isAda: ({ tingkat, kodeRup }) => tingkat !== 'rup' || kodeRup.every(paket.isAda),
    unit: ({ kodeRup }) => {
      for (const kode of kodeRup) {
        const unit = paket.unit(kode);
        if (unit !== undefined) return unit;
      }
      return undefined;
    },
    pada: (baris) => {
      if (baris.tingkat === 'transaksi') return denganKodePada(baris, paket);
      const [kode] = baris.kodeRup;
      if (baris.tingkat !== 'rup' || kode === undefined) return baris;
      const isKini = baris.periode === periode.kode;
      const sejak = isKini ? sejakKini : sejakPeriode(baris.periode);
      const perubahan = paket.paguSejak(kode, sejak);
      if (perubahan === undefined || (isKini && paguBaris(baris) !== perubahan.sebelum)) return baris;
      const pagu = perubahan.pagu === undefined ? kosong : ada(perubahan.pagu);
      return { ...baris, isian: denganIsian(baris.isian, { [VARIABEL_PAGU]: pagu }) };
    },
  };
}
