import { isoDari, type Tanggal } from '../../domain/umum/tanggal';
import type { TeksDwibahasa } from './pesan-pekerja';
import { dwibahasa } from './tampil';

/** A date as the pane shows it and as its date fields take it. */
export interface TanggalTampil {
  /** `2026-01-31` */
  readonly iso: string;
  /** `31 Januari 2026` */
  readonly teks: TeksDwibahasa;
}

export const tampilTanggal = (tanggal: Tanggal): TanggalTampil => ({
  iso: isoDari(tanggal),
  teks: dwibahasa(({ tulis }) => tulis.tanggal(tanggal)),
});

/** The date where there is one, as an optional property: `...bilaTanggal('tenggat', x)`. */
export const bilaTanggal = <K extends string>(
  nama: K,
  tanggal: Tanggal | undefined,
): { readonly [P in K]?: TanggalTampil } =>
  tanggal === undefined ? {} : ({ [nama]: tampilTanggal(tanggal) } as Record<K, TanggalTampil>);
