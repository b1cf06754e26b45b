import { ada, tidakBerlaku, tidakSah, type Isian, type NilaiIsian } from '../umum/isian';
import { kodeKeadaan } from '../umum/kode-keadaan';
import { angkaDi, kodeDi } from '../umum/larik';
import { unsurKe } from '../umum/pasti';
import type { TipeVariabel } from '../variabel/tipe';

/** One variable over the rows of a sheet, flat. */
export interface KolomSumber {
  readonly tipe: TipeVariabel;
  /** Number, date, 1/0 of yes/no, or place of a text in `teks`; NaN where there is neither value nor invalid text. */
  readonly nilai: Float64Array;
  /** `kodeKeadaan` per row. */
  readonly keadaan: Uint8Array;
  /** Texts that are values, and those of invalid cells. */
  readonly teks: readonly string[];
}

/** The columns of a sheet; each is arranged when it is first asked for. */
export interface SumberKolom {
  /** `undefined` where the sheet has no such column. */
  kolom(id: string): KolomSumber | undefined;
}

export const isTeks = (tipe: TipeVariabel): boolean => tipe === 'pilihan' || tipe === 'teks';

/** The value of a row that has one. */
export function nilaiDi({ tipe, nilai, teks }: KolomSumber, ke: number): NilaiIsian {
  const isi = angkaDi(nilai, ke);
  if (isTeks(tipe)) return unsurKe(teks, isi);
  return tipe === 'ya-tidak' ? isi === 1 : isi;
}

/** The cell as an object; `undefined` where it is blank. */
export function isianDi(kolom: KolomSumber, ke: number): Isian<NilaiIsian> | undefined {
  switch (kodeDi(kolom.keadaan, ke)) {
    case kodeKeadaan.ada:
      return ada(nilaiDi(kolom, ke));
    case kodeKeadaan['tidak-berlaku']:
      return tidakBerlaku;
    case kodeKeadaan['tidak-sah']:
      return tidakSah(unsurKe(kolom.teks, angkaDi(kolom.nilai, ke)));
    default:
      return undefined;
  }
}
