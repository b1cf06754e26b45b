import type { Argv } from 'yargs';
import type { KodeKeluar, Konteks } from '../konteks';
import type { TeksCli } from '../teks';

/** A command: what it takes and what it runs. A new command is an entry in `daftar.ts`. */
export interface Perintah {
  /** yargs pattern, e.g. `capaian <berkas>`. */
  readonly pola: string;
  readonly ringkas: (teks: TeksCli) => string;
  readonly opsi: (argv: Argv, teks: TeksCli) => Argv;
  readonly jalankan: (konteks: Konteks, argumen: Argumen) => Promise<KodeKeluar>;
}

/** Parsed arguments; a command knows the kinds that its own `opsi` declared. */
export type Argumen = Readonly<Record<string, unknown>>;

export const teksWajib = (argumen: Argumen, nama: string): string => String(argumen[nama]);

export const teksBoleh = (argumen: Argumen, nama: string): string | undefined =>
  typeof argumen[nama] === 'string' ? argumen[nama] : undefined;

export const daftarTeks = (argumen: Argumen, nama: string): readonly string[] =>
  Array.isArray(argumen[nama]) ? argumen[nama].map(String) : [];
