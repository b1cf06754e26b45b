import type { Periode } from '../domain/kalender/periode';
import { isoDari, type Tanggal } from '../domain/umum/tanggal';
import type { Bahasa } from '../teks/bahasa';

/**
 * What a use case answered, as it is told in one language: texts, dates, places, ready to be printed, drawn or set. The
 * command line, the pane, the ribbon's window and documents all show this; machines get the answer itself.
 */
export type Sajian<T> = (bahasa: Bahasa) => T;

/** A date as it is told and as date fields take it. */
export interface TanggalSajian {
  /** `2026-01-31` */
  readonly iso: string;
  /** `31 Januari 2026` */
  readonly teks: string;
}

export const sajikanTanggal = (tanggal: Tanggal, { tulis }: Bahasa): TanggalSajian => ({
  iso: isoDari(tanggal),
  teks: tulis.tanggal(tanggal),
});

/** The date where there is one, as an optional property: `...bilaTanggal('tenggat', x, bahasa)`. */
export const bilaTanggal = <K extends string>(
  nama: K,
  tanggal: Tanggal | undefined,
  bahasa: Bahasa,
): { readonly [P in K]?: TanggalSajian } =>
  tanggal === undefined ? {} : ({ [nama]: sajikanTanggal(tanggal, bahasa) } as Record<K, TanggalSajian>);

export interface PeriodeSajian {
  readonly kode: string;
  /** `Triwulan I 2026` */
  readonly label: string;
}

export const sajikanPeriode = (periode: Periode, { tulis }: Bahasa): PeriodeSajian => ({
  kode: periode.kode,
  label: tulis.periode(periode),
});

/** A cell or row of a workbook: as it is told, and as it is opened where the workbook is at hand. */
export interface TempatSajian {
  readonly teks: string;
  readonly lembar: string;
  readonly baris: number;
}
