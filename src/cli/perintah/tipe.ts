import type { Argv } from 'yargs';
import type { Konteks, TeksCli } from '../konteks';
import type { LuaranPerintah } from '../luaran-perintah';

/** A command: what it takes, and where what it does is found (ADR 32). A new command is an entry in `daftar.ts`. */
export interface Perintah {
  /** One Indonesian word, hyphenated where it has parts: `impor-data`. */
  readonly nama: string;
  /** Works on a workspace: its file is then the first argument, `berkas`. */
  readonly ruangKerja: boolean;
  /** Further arguments as yargs writes them, e.g. `<data..>`. */
  readonly posisi?: string;
  /** Reads untrusted workbooks: the thread that does starts with the command line itself. */
  readonly membacaBuku?: true;
  readonly ringkas: (teks: TeksCli) => string;
  /** Declares further arguments and options; `berkas` is declared for all. */
  readonly opsi: (argv: Argv, teks: TeksCli) => Argv;
  /** What it does, loaded when it is run: a start carries only the command that was asked for. */
  readonly muat: () => Promise<Kerja>;
}

/** What a command does with what was given; it answers what came of it, and prints nothing. */
export type Kerja = (konteks: Konteks, argumen: Argumen) => Promise<LuaranPerintah>;

/** Parsed arguments; a command knows the kinds that its own `opsi` declared. */
export type Argumen = Readonly<Record<string, unknown>>;

/** The yargs pattern: `impor-data <berkas> <data..>`. */
export const polaPerintah = ({ nama, ruangKerja, posisi }: Perintah): string =>
  [nama, ...(ruangKerja ? ['<berkas>'] : []), ...(posisi === undefined ? [] : [posisi])].join(' ');

export const teksWajib = (argumen: Argumen, nama: string): string => String(argumen[nama]);

export const teksBoleh = (argumen: Argumen, nama: string): string | undefined =>
  typeof argumen[nama] === 'string' ? argumen[nama] : undefined;

export const daftarTeks = (argumen: Argumen, nama: string): readonly string[] =>
  Array.isArray(argumen[nama]) ? argumen[nama].map(String) : [];
