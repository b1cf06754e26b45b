import { isoDari, tanggalDariSerial } from '../domain/umum/tanggal';
import { nilaiPersen } from './format-angka';
import type { GalatSel, KolomSpec, TampakAngka, TampakSel } from './tipe';

/** How a number stands in its cell. */
export interface AngkaTampak {
  readonly nilai: number;
  /** Its format shows a date or a time of day. */
  readonly tanggal: boolean;
  readonly tampak?: TampakAngka | undefined;
}

/** What a number looks like that does not look like its column's values; `undefined` where it does. */
export function tampakLain(
  { nilai, tanggal, tampak }: AngkaTampak,
  { tipe }: Pick<KolomSpec, 'tipe'>,
): TampakSel | undefined {
  if (tipe === 'tanggal') return tanggal ? undefined : { jenis: tampak ?? 'angka', nilai };
  if (tanggal) return { jenis: 'tanggal', nilai };
  return tampak === undefined ? undefined : { jenis: tampak, nilai };
}

/** Such a cell as the port carries it: never a number, so that nothing calculates with it unseen. */
export const selTampak = (tampak: TampakSel): GalatSel => ({ galat: teksTampak(tampak), tampak });

/** What the eye sees, as far as it can be said in a few signs. */
function teksTampak({ jenis, nilai }: TampakSel): string {
  const tanggal = jenis === 'tanggal' ? tanggalDariSerial(nilai) : undefined;
  if (tanggal !== undefined) return isoDari(tanggal);
  return jenis === 'persen' || jenis === 'persen-tertulis'
    ? `${String(nilaiPersen(nilai, jenis)).replace('.', ',')}%`
    : String(nilai);
}

/** The percents that a cell shows; `undefined` where it shows none. */
export const persenTampak = ({ jenis, nilai }: TampakSel): number | undefined =>
  jenis === 'persen' || jenis === 'persen-tertulis' ? nilaiPersen(nilai, jenis) : undefined;
