import type { Tanggal } from '../../umum/tanggal';
import type { Akumulator } from '../hitung/akumulator';
import type { TipeNilai } from '../tipe-nilai';

interface Deklarasi {
  readonly nama: string;
  /** Functions of Excel and of other languages that people try in its place. */
  readonly lazim: readonly string[];
}

/** A function over the rows of a level. The last argument is always the optional condition. */
export interface DeklarasiAgregat extends Deklarasi {
  readonly jenis: 'agregat';
  /** The types that its value argument may have; none where it takes a condition only. */
  readonly nilai: readonly TipeNilai[];
  /** `sama`: the result has the type of the value (the earliest date is a date). */
  readonly hasil: 'angka' | 'sama';
  /** It is 0 over no rows; otherwise it has no value then. */
  readonly nolTanpaBaris: boolean;
  /** Gathers the values of one calculation. */
  readonly akumulator: () => Akumulator;
  /** The same where it follows from the sum of the values and how many there are, which were gathered elsewhere. */
  readonly dariJumlah?: (jumlah: number, sisa: number) => Akumulator;
  /** How an Indonesian office reads it: labels are workbook content, so this is Indonesian in every language of the pane. */
  readonly dibaca: (nilai: string, baris: string) => string;
}

/** What a function may ask for beside its arguments. */
export interface BahanFungsi {
  /** Working days in (a, b], negative when reversed; `undefined` or NaN where the calendar does not know. Called per row. */
  readonly hariKerja: (dari: Tanggal, sampai: Tanggal) => number | undefined;
}

/** A function of one or two values, in each row as outside the rows. Where an argument is unknown, so is the result. */
export interface DeklarasiNilai extends Deklarasi {
  readonly jenis: 'nilai';
  readonly argumen: readonly [TipeNilai] | readonly [TipeNilai, TipeNilai];
  readonly hasil: TipeNilai;
  /** Why there may be no value although all arguments are known; absent where there always is one. */
  readonly gagal?: 'melebihi-batas' | 'di-luar-kalender';
  readonly hitung: (bahan: BahanFungsi, a: number, b: number) => number | undefined;
  /** It is the sum of its arguments by these factors, 1 or -1. */
  readonly lurus?: readonly [number, number];
  /** The same as a loop over a chunk of rows, where being called for each row is too slow. */
  readonly loop?: (keluar: Float64Array, a: Float64Array, b: Float64Array, n: number) => void;
  /** How an Indonesian office reads it. */
  readonly dibaca: (a: string, b: string) => string;
}

/** A form of the grammar that is written as a function; each is a node of its own in the tree. */
export interface DeklarasiBentuk extends Deklarasi {
  readonly jenis: 'bentuk';
  readonly banyakArgumen: number;
}
