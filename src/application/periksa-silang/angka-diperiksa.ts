import type { AngkaPeriode } from '../../domain/perhitungan/angka-periode';
import type { IndikatorSiap } from '../../domain/perhitungan/evaluasi-indikator';
import type { CapaianIndikator, Hitungan } from '../../domain/perhitungan/hitung-capaian';
import { kunciLingkup, type Lingkup } from '../../domain/perhitungan/lingkup';
import type { Indikator } from '../../domain/rencana/indikator';
import { gabunganPeriode, type GabunganPeriode } from './gabungan-periode';

/** A figure that the workbook is to calculate again. */
export interface AngkaDiperiksa {
  /** As the program has it; of a locked period as it was locked. */
  readonly capaian: CapaianIndikator;
  /** What it is calculated from; `undefined` where the formula is wrong, or the plan of today has it no more. */
  readonly siap: IndikatorSiap | undefined;
  /** Of a year or half: how it is made of the values of its periods, where it is not calculated from the rows. */
  readonly gabungan: GabunganPeriode | undefined;
  readonly adaDiRencana: boolean;
  /** Shown nowhere in this scope: another figure reads it. */
  readonly hanyaDirujuk: boolean;
}

export const kunciAngka = (idIndikator: string, lingkup: Lingkup): string =>
  `${idIndikator}|${kunciLingkup(lingkup)}`;

export interface BahanAngka {
  readonly angka: AngkaPeriode;
  readonly perhitungan: Hitungan;
  readonly indikator: readonly Indikator[];
}

/** The figures asked for, and all that their formulas refer to in the same scope, by key and in the order of the plan. */
export function angkaDiperiksa(
  { angka, perhitungan, indikator }: BahanAngka,
  pilihLingkup: (lingkup: Lingkup) => boolean,
  pilih: (satu: Indikator) => boolean,
): ReadonlyMap<string, AngkaDiperiksa> {
  const menurutId = new Map(indikator.map((satu) => [satu.id, satu]));
  const siap = new Map(indikator.map((satu) => [satu.id, perhitungan.siap(satu)]));
  const hasil = new Map<string, AngkaDiperiksa>();
  const tambah = (capaian: CapaianIndikator, hanyaDirujuk: boolean): void => {
    const { id } = capaian.indikator;
    const kunci = kunciAngka(id, capaian.lingkup);
    const ada = hasil.get(kunci);
    if (ada !== undefined && (!ada.hanyaDirujuk || hanyaDirujuk)) return;
    const milik = siap.get(id);
    const gabungan = gabunganPeriode(capaian.rentang);
    hasil.set(kunci, { capaian, siap: milik, gabungan, adaDiRencana: menurutId.has(id), hanyaDirujuk });
    for (const dirujuk of gabungan === undefined ? (milik?.rumus.indikator ?? []) : []) {
      const lain = angka.cari(dirujuk, capaian.lingkup);
      if (lain !== undefined) tambah(lain, true);
      else if (menurutId.has(dirujuk)) tambah(perhitungan.hitung(dirujuk, capaian.lingkup), true);
    }
  };
  for (const satu of angka.semua(pilihLingkup)) if (pilih(satu.indikator)) tambah(satu, false);
  const urutan = new Map(indikator.map(({ id }, ke) => [id, ke]));
  const ke = ({ capaian }: AngkaDiperiksa): number => urutan.get(capaian.indikator.id) ?? indikator.length;
  return new Map([...hasil].sort(([, a], [, b]) => ke(a) - ke(b)));
}
