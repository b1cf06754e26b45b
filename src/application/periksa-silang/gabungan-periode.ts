import type { AsalRentang, CaraGabung } from '../../domain/perhitungan/rentang';

/** A figure of a year or half that is made of the values of its periods. */
export interface GabunganPeriode {
  readonly cara: CaraGabung;
  /** Those that have a value, in order of time. */
  readonly bagian: readonly { readonly periode: string; readonly nilai: number }[];
}

const fungsiExcel: Readonly<Record<CaraGabung, (nilai: readonly string[]) => string>> = {
  jumlah: (nilai) => `SUM(${nilai.join(',')})`,
  rata: (nilai) => `AVERAGE(${nilai.join(',')})`,
  terakhir: (nilai) => nilai.at(-1) ?? '',
  maksimum: (nilai) => `MAX(${nilai.join(',')})`,
};

/** How a figure is made of those of its periods; `undefined` of one that is calculated from rows. */
export function gabunganPeriode(asal: AsalRentang | undefined): GabunganPeriode | undefined {
  if (asal === undefined || asal.cara === 'hitung-ulang') return undefined;
  return {
    cara: asal.cara,
    bagian: asal.bagian.flatMap(({ periode, nilai }) => (nilai === null ? [] : [{ periode, nilai }])),
  };
}

/** The same in Excel, from the values as the program has them: each is checked by the workbook of its own period. */
export const tulisGabungan = ({ cara, bagian }: GabunganPeriode): string =>
  bagian.length === 0 ? 'NA()' : fungsiExcel[cara](bagian.map(({ nilai }) => String(nilai)));

const namaCara: Readonly<Record<CaraGabung, string>> = {
  jumlah: 'jumlah',
  rata: 'rata-rata',
  terakhir: 'nilai terakhir',
  maksimum: 'nilai tertinggi',
};

/** In the workbook, which is Indonesian whatever the language of who asks. */
export const kalimatGabungan = ({ cara, bagian }: GabunganPeriode): string =>
  bagian.length === 0
    ? 'tidak ada periode yang bernilai'
    : `${namaCara[cara]} dari angka ${bagian.map(({ periode }) => periode).join(', ')}, yang diperiksa pada berkas periode masing-masing`;
