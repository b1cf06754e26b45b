import type { Agregat } from '../pohon/simpul';
import { fungsiAgregatExcel, type RumusSel } from './fungsi-agregat-excel';
import type { AgregatTertulis, KolomTertulis } from './kolom-bantu';

/** What stands in a cell in the place of a value that there is none of. */
export const tidakDapatDihitungExcel = 'tidak dapat dihitung';

/** The value of a cell that may say so: then an error, which travels. */
export const nilaiAtauGalat = (sel: string): string => `IF(ISNUMBER(${sel}),${sel},NA())`;

/** Cells beside each other: rows of the part, of these in scope, judged and taken. */
export type SelHitungan = Readonly<Record<'baris' | 'lingkup' | 'tahu' | 'dipakai', string>>;

export interface BahanTotal {
  readonly agregat: Agregat;
  readonly tertulis: AgregatTertulis;
  readonly lingkup: KolomTertulis;
  /** A column that has a number in every row. */
  readonly semua: string;
  /** Which rows the part has: ranges and the number that each must have. */
  readonly bagian: readonly (readonly [rentang: string, angka: number])[];
  readonly sel: SelHitungan;
}

/** One aggregate over a part of the rows, as `hasilAgregat` settles it. */
export function totalExcel({
  agregat: { fungsi },
  tertulis: { nilai, syarat, lengkap },
  lingkup,
  semua,
  bagian,
  sel,
}: BahanTotal): Readonly<Record<keyof SelHitungan | 'nilai', RumusSel>> {
  const dipakai = [[lengkap.rentang, 1], ...(syarat ? [[syarat.rentang, 1] as const] : [])] as const;
  const banyak = (saringan: readonly (readonly [string, number])[]): RumusSel => ({
    rumus: `COUNTIFS(${[...saringan, ...bagian].flat().join(',')})`,
  });
  const { rumus, larik } = fungsiAgregatExcel[fungsi.nama]({
    nilai: nilai?.rentang,
    saringan: [...dipakai, ...bagian],
    dipakai: sel.dipakai,
  });
  const tanpa = [
    `${sel.baris}=0`,
    `AND(${sel.lingkup}>0,${sel.tahu}=0)`,
    ...(fungsi.nolTanpaBaris ? [] : [`${sel.dipakai}=0`]),
  ];
  return {
    baris: bagian.length === 0 ? { rumus: `COUNT(${semua})` } : banyak([]),
    lingkup: banyak([[lingkup.rentang, 1]]),
    tahu: banyak([[lengkap.rentang, 1]]),
    dipakai: banyak(dipakai),
    nilai: {
      rumus: `IFERROR(IF(OR(${tanpa.join(',')}),NA(),${rumus}),"${tidakDapatDihitungExcel}")`,
      ...(larik ? { larik } : {}),
    },
  };
}
