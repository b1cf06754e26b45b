import type { FungsiAgregat } from '../fungsi/daftar';

/** A formula of a cell; `larik`: one that goes through ranges by itself, entered as an array formula. */
export interface RumusSel {
  readonly rumus: string;
  readonly larik?: true;
}

/** The ranges that an aggregate goes over. */
export interface RentangAgregat {
  /** Absent where rows are counted only. */
  readonly nilai: string | undefined;
  /** Ranges and the number that each must have of a row that is taken. */
  readonly saringan: readonly (readonly [rentang: string, angka: number])[];
  /** The cell that tells how many rows are taken. */
  readonly dipakai: string;
}

const jumlah = ({ nilai, saringan }: RentangAgregat): string =>
  `SUMIFS(${[nilai, ...saringan.flat()].join(',')})`;

/** The values of the rows taken, and texts, which such functions pass over, in the place of the others. */
const terpilih = ({ nilai, saringan }: RentangAgregat): string =>
  `IF(${saringan.map(([rentang, angka]) => `(${rentang}=${angka})`).join('*')},${nilai},"")`;

/** Functions over rows as Excel has them, also that of 2010. */
export const fungsiAgregatExcel: Readonly<
  Record<FungsiAgregat['nama'], (rentang: RentangAgregat) => RumusSel>
> = {
  jumlah: (rentang) => ({ rumus: jumlah(rentang) }),
  cacah: ({ dipakai }) => ({ rumus: dipakai }),
  rata: (rentang) => ({ rumus: `${jumlah(rentang)}/${rentang.dipakai}` }),
  median: (rentang) => ({ rumus: `MEDIAN(${terpilih(rentang)})`, larik: true }),
  min: (rentang) => ({ rumus: `MIN(${terpilih(rentang)})`, larik: true }),
  maks: (rentang) => ({ rumus: `MAX(${terpilih(rentang)})`, larik: true }),
  // Of equal values the first one's place has the count of all, the others' have none. LibreOffice counts nothing as an error.
  unik: (rentang) => ({
    rumus: `IF(${rentang.dipakai}=0,0,SUM(IF(FREQUENCY(${terpilih(rentang)},${rentang.nilai})>0,1,0)))`,
    larik: true,
  }),
};
