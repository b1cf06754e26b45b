import type { Rencana } from '../rencana/rencana';
import type { CapaianIndikator, Perhitungan } from './hitung-capaian';
import { kunciLingkup, type Lingkup } from './lingkup';

/** The figures of one period, whoever gives them: calculated from what the workbook holds now, or as they were locked. */
export interface AngkaPeriode {
  /** Every figure of every scope (that `pilih` takes), in the order of the plan. */
  semua(pilih?: (lingkup: Lingkup) => boolean): readonly CapaianIndikator[];
  /** Those of one indicator of the plan, in every scope (that `pilih` takes). */
  milik(idIndikator: string, pilih?: (lingkup: Lingkup) => boolean): readonly CapaianIndikator[];
  /** One figure; `undefined` where there is none: of an indicator of another plan, or in a scope that was not locked. */
  cari(idIndikator: string, lingkup: Lingkup): CapaianIndikator | undefined;
}

export function angkaTerhitung(
  perhitungan: Perhitungan,
  { indikator }: Pick<Rencana, 'indikator'>,
): AngkaPeriode {
  const dikenal = new Map(indikator.map((satu) => [satu.id, satu]));
  return {
    semua: (pilih) => perhitungan.semua(pilih),
    milik: (id, pilih) => {
      const satu = dikenal.get(id);
      return satu === undefined ? [] : perhitungan.milik(satu, pilih);
    },
    cari: (id, lingkup) => (dikenal.has(id) ? perhitungan.hitung(id, lingkup) : undefined),
  };
}

/** Figures that are there already. */
export function angkaTersedia(capaian: readonly CapaianIndikator[]): AngkaPeriode {
  const kunci = (id: string, lingkup: Lingkup): string => `${id}|${kunciLingkup(lingkup)}`;
  const menurutKunci = new Map(capaian.map((satu) => [kunci(satu.indikator.id, satu.lingkup), satu]));
  return {
    semua: (pilih = () => true) => capaian.filter(({ lingkup }) => pilih(lingkup)),
    milik: (id, pilih = () => true) =>
      capaian.filter(({ indikator, lingkup }) => indikator.id === id && pilih(lingkup)),
    cari: (id, lingkup) => menurutKunci.get(kunci(id, lingkup)),
  };
}
