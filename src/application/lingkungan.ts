import type { Tanggal } from '../domain/umum/tanggal';

/** What use cases need from outside besides the workbook: injected, so that nothing depends on the clock by itself. */
export interface Lingkungan {
  /** Now, ISO 8601 with its offset (WIB, WITA or WIT), for the record only: no figure depends on it. */
  sekarang(): string;
  hariIni(): Tanggal;
  /** The calendar day, where we are, of a moment in ms since 1970; `undefined` where there is none. */
  hariPada(waktu: number): Tanggal | undefined;
  /** A new random id, unique in the world (UUID). */
  idBaru(): string;
}
