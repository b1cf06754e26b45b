import { isoDari, type Tanggal } from '../../domain/umum/tanggal';
import type { TeksDwibahasa } from './pesan-utas';
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
