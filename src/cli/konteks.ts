import type { Disk } from '../adapters/node/disk';
import type { Kemajuan } from '../domain/umum/kemajuan';
import type { Lingkungan } from '../application/lingkungan';
import type { PembacaBuku } from '../application/ports/pembaca-buku';
import type { Bahasa } from '../teks/bahasa';
import type { LuaranPerintah } from './luaran-perintah';
import type { TeksInti } from '../teks/daftar';
import type { CaraPanggil } from './panggilan';

/** Texts of the command line itself; what it answers is a view. */
export type TeksCli = TeksInti['teks']['perintah'] & Pick<TeksInti['teks'], 'layanan'>;

/** The world around the command line, in one place; only `main.ts` fills it and ends the process. */
export interface Dunia {
  readonly cwd: string;
  readonly disk: Disk;
  /** How the program was called: commands that are printed are to be pasted. */
  readonly panggilan: CaraPanggil;
  /** A line on standard output: the result, nothing else. */
  cetak(baris: string): void;
  /** A line on standard error: findings, progress, failures. */
  lapor(baris: string): void;
  readonly lingkungan: Lingkungan;
  /** Threads that read untrusted workbooks: they start when they are first needed, or before (`membacaBuku`). */
  pembaca(): PembacaBuku & { tutup(): Promise<void> };
  /** Rejects where the process has nothing left to wait for: what has not come to an answer by then never will. */
  readonly buntu?: Promise<never>;
  /** Where a bug of the program is told with its trace; absent where nobody looks for one. */
  lacak?(galat: unknown): void;
  /** Told of each stage of a long command as it begins; absent where nobody measures. */
  readonly tahap?: (nama: string) => void;
  /** Milliseconds, for progress only. */
  detak(): number;
}

/** What a command works with. It cannot print: it answers what came of it, and `jalankan.ts` prints that. */
export interface Konteks extends Omit<Dunia, 'cetak' | 'lapor' | 'lacak' | 'buntu'> {
  /** What a workspace held before it was written is kept beside it. */
  readonly cadangan: boolean;
  readonly bahasa: Bahasa;
  readonly teks: TeksCli;
  readonly kemajuan: Kemajuan;
  /** Shows a part of a longer work at once. The command still answers all of it in the end. */
  tunjukkan(bagian: LuaranPerintah): void;
}
