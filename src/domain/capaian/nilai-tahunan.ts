import { terbesar } from '../umum/banyak';
import type { NilaiTahunan } from '../rencana/atribut-indikator';

/** The value of one period; `undefined` where it could not be calculated or nothing was reported. */
export interface NilaiPeriode {
  readonly periode: string;
  readonly nilai: number | undefined;
}

export interface HasilTahunan {
  /** `undefined` where no period has a value. */
  readonly nilai: number | undefined;
  /** Codes of the periods without a value: the year's value does without them and says so. */
  readonly periodeHilang: readonly string[];
}

/**
 * The year's value from the values of its periods, in order of time. `hitung-ulang` is no combination of periods: the
 * formula engine calculates it from the data of the year.
 */
export function gabungkanPeriode(
  cara: Exclude<NilaiTahunan, 'hitung-ulang'>,
  daftar: readonly NilaiPeriode[],
): HasilTahunan {
  const ada = daftar.flatMap(({ nilai }) => (nilai === undefined ? [] : [nilai]));
  return {
    nilai: ada.length === 0 ? undefined : gabungan[cara](ada),
    periodeHilang: daftar.filter(({ nilai }) => nilai === undefined).map(({ periode }) => periode),
  };
}

const jumlahkan = (nilai: readonly number[]): number => nilai.reduce((jumlah, n) => jumlah + n, 0);

const gabungan: Readonly<
  Record<Exclude<NilaiTahunan, 'hitung-ulang'>, (nilai: readonly number[]) => number>
> = {
  jumlah: jumlahkan,
  rata: (nilai) => jumlahkan(nilai) / nilai.length,
  terakhir: (nilai) => nilai.reduce((_, akhir) => akhir),
  maksimum: (nilai) => terbesar(nilai),
};
