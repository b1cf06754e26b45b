import type { Isian, NilaiIsian } from '../umum/isian';
import type { Tanggal } from '../umum/tanggal';
import type { TingkatData } from '../variabel/tipe';

/** How a correction was confirmed, as cells name it; a telephone call is as good as a letter if it is written down. */
export const labelCaraKonfirmasi = {
  telepon: 'Telepon',
  whatsapp: 'WhatsApp',
  surat: 'Surat',
  rapat: 'Rapat',
  lainnya: 'Lainnya',
} as const;

export type CaraKonfirmasi = keyof typeof labelCaraKonfirmasi;

/** The sheet of compiled rows of each level, as a cell of Koreksi UKPBJ names it. */
export const labelTingkatData: Readonly<Record<TingkatData, string>> = {
  rup: 'Paket',
  transaksi: 'Transaksi',
  opd: 'OPD',
  aksi: 'Aksi',
};

/** A value of one compiled row, corrected by the team after somebody who knows confirmed it (Koreksi UKPBJ). */
export interface Koreksi {
  /** Row id on the sheet. */
  readonly id: string;
  readonly periode: string;
  /** Code of the unit, as the compiled row has it. */
  readonly opd: string;
  readonly tingkat: TingkatData;
  /** Id of the data row. */
  readonly baris: string;
  /** Variable id. */
  readonly variabel: string;
  readonly lama: Isian<NilaiIsian>;
  readonly baru: Isian<NilaiIsian>;
  /** Name and office of who confirmed the value. */
  readonly konfirmasi: string;
  readonly tanggal: Tanggal;
  readonly cara: CaraKonfirmasi;
  readonly dasar: string | null;
  readonly oleh: string | null;
  /** It was taken back: it stays on the sheet and counts no more. */
  readonly dibatalkan: boolean;
}

/** What became of a correction beside what the unit returned. */
export type AkibatKoreksi =
  /** Its value counts. */
  | 'berlaku'
  /** A later one of the same cell counts. */
  | 'digantikan'
  /** The unit has returned the corrected value since: nothing is left to correct. */
  | 'sudah-sama'
  /** The unit returned neither its old value nor its new one: a person decides, and the unit's value counts. */
  | 'tidak-cocok'
  /** No compiled row of the period has its id. */
  | 'baris-tidak-ada'
  | 'dibatalkan';

/** True where two cells say the same; digits beyond the fifteenth are only what a program made of them. */
export function isIsianSama(a: Isian<NilaiIsian> | undefined, b: Isian<NilaiIsian> | undefined): boolean {
  const keadaan = a?.keadaan ?? 'kosong';
  if (keadaan !== (b?.keadaan ?? 'kosong')) return false;
  if (a?.keadaan === 'ada' && b?.keadaan === 'ada') return bentukNilai(a.nilai) === bentukNilai(b.nilai);
  if (a?.keadaan === 'tidak-sah' && b?.keadaan === 'tidak-sah') return a.teks.trim() === b.teks.trim();
  return true;
}

const bentukNilai = (nilai: NilaiIsian): NilaiIsian => {
  if (typeof nilai === 'number') return Number.isInteger(nilai) ? nilai : Number(nilai.toPrecision(15));
  return typeof nilai === 'string' ? nilai.replace(/\r\n?/g, '\n').trim() : nilai;
};
