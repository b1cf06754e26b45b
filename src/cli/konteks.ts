import type { Kemajuan } from '../domain/umum/kemajuan';
import type { Lingkungan } from '../application/lingkungan';
import type { PembacaBuku } from '../application/ports/pembaca-buku';
import type { Bahasa } from '../pesan/bahasa';
import type { TeksCli } from './teks';

/** The world around the command line, in one place; only `main.ts` fills it and ends the process. */
export interface Dunia {
  readonly cwd: string;
  /** Standard output: the result, nothing else. */
  cetak(teks: string): void;
  /** Standard error: findings, progress, failures. */
  lapor(teks: string): void;
  readonly lingkungan: Lingkungan;
  /** Made when first needed: threads that read untrusted workbooks. */
  pembaca(): PembacaBuku & { tutup(): Promise<void> };
  /** Milliseconds, for progress only. */
  detak(): number;
}

/** What a command works with. */
export interface Konteks extends Dunia {
  readonly bahasa: Bahasa;
  readonly teks: TeksCli;
  readonly json: boolean;
  readonly kemajuan: Kemajuan;
}

/** Exit codes: the contract with scripts. */
export const kodeKeluar = { selesai: 0, catatan: 1, pemakaian: 2, berkas: 3 } as const;
export type KodeKeluar = (typeof kodeKeluar)[keyof typeof kodeKeluar];
