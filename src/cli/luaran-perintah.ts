import type { Catatan } from '../application/catatan';
import type { Gagal, Jawaban } from '../application/luaran';
import { ringkasCatatan } from '../domain/umum/pengumpul-catatan';
import type { Result } from '../domain/umum/result';
import { kodeKeluar, type KodeKeluar } from './kode-keluar';

/** Wrong usage, as a failure among the others. */
export interface SalahPakai {
  readonly kode: 'usage';
  readonly pesan: string;
}

/** A bug of the program. What it was is not told to the person, but kept for whoever looks for it. */
export interface Rusak {
  readonly kode: 'internal';
}

/** Which of several files a failure is about, and the copy of what that file held before it was last written. */
interface PadaBerkas {
  readonly padaBerkas?: string;
  readonly cadangan?: string;
}

/** The command did its work, and what it wrote is stored; only what came of it could not be told. */
export interface TakTerkabar {
  readonly kode: 'not-told';
}

/** What came of a command (or of a part of one), before anybody prints it. */
export interface LuaranTunggal {
  readonly kode: KodeKeluar;
  readonly catatan: readonly Catatan[];
  readonly gagal?: (Gagal & PadaBerkas) | SalahPakai | Rusak | TakTerkabar;
  /** Lines for a person. */
  readonly teks: () => readonly string[];
  /** The same for a machine: numbers as numbers, dates ISO; `null` where it was stopped or failed. */
  readonly hasil: () => unknown;
}

/** A command of several parts, each shown when it ended; for a machine they are one result. */
export interface LuaranBerbagian {
  readonly bagian: readonly LuaranTunggal[];
  readonly hasil: () => unknown;
}

export type LuaranPerintah = LuaranTunggal | LuaranBerbagian;

const kosong = { catatan: [], teks: () => [], hasil: () => null } as const;

/** The answer of a use case. `json` gives the machine form where it is not what the use case answered. */
export function dariHasil<T>(
  luaran: Result<Jawaban<T>, Gagal>,
  teks: (isi: T) => readonly string[],
  json: (isi: T) => unknown = (isi) => isi,
): LuaranTunggal {
  if (!luaran.ok) return dariGagal(luaran.error);
  const { catatan: semua, isi } = luaran.value;
  const catatan = ringkasCatatan<Catatan>(semua);
  return isi === undefined
    ? { ...kosong, kode: kodeKeluar.catatan, catatan }
    : { kode: kodeKeluar.selesai, catatan, teks: () => teks(isi), hasil: () => json(isi) };
}

/** `padaBerkas`: the file, where a command works on several alike. */
export const dariGagal = (gagal: Gagal & PadaBerkas, padaBerkas?: string): LuaranTunggal => ({
  ...kosong,
  kode: kodeKeluar.berkas,
  gagal: padaBerkas === undefined ? gagal : { ...gagal, padaBerkas },
});

export const salahPakai = (pesan: string): LuaranTunggal => ({
  ...kosong,
  kode: kodeKeluar.pemakaian,
  gagal: { kode: 'usage', pesan },
});

export const rusak: LuaranTunggal = { ...kosong, kode: kodeKeluar.internal, gagal: { kode: 'internal' } };

export const takTerkabar: LuaranTunggal = {
  ...kosong,
  kode: kodeKeluar.internal,
  gagal: { kode: 'not-told' },
};

/** Something that is only said on the way: texts of the program's own, which may have several lines. */
export const kabar = (...teks: readonly string[]): LuaranTunggal => ({
  ...kosong,
  kode: kodeKeluar.selesai,
  teks: () => teks.flatMap((satu) => satu.split('\n')),
});

export const bagianDari = (luaran: LuaranPerintah): readonly LuaranTunggal[] =>
  'bagian' in luaran ? luaran.bagian : [luaran];

/** The worst of its parts. */
export const kodeDari = (luaran: LuaranPerintah): KodeKeluar =>
  bagianDari(luaran).reduce<KodeKeluar>(
    (terburuk, { kode }) => (kode > terburuk ? kode : terburuk),
    kodeKeluar.selesai,
  );
