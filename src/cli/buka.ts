import { basename, dirname, join, resolve } from 'node:path';
import { bacaBerkas, simpanBerkas, waktuBerkas } from '../adapters/node/berkas';
import { BukuXlsx } from '../adapters/xlsx/buku/buku-xlsx';
import type { Gagal, Jawaban } from '../application/luaran';
import type { BerkasMasuk } from '../application/ports/pembaca-buku';
import { fail, ok, type Result } from '../domain/umum/result';
import type { Dunia } from './konteks';

/** Where paths begin, and the files there. */
type Tempat = Pick<Dunia, 'cwd' | 'disk'>;

type Luaran<T> = Result<Jawaban<T>, Gagal>;

/** Opens a workspace file, runs a use case on it, and saves the file if the use case changed it: whole or not at all. */
export async function padaRuangKerja<T>(
  dunia: Tempat,
  berkas: string,
  pakai: (buku: BukuXlsx) => Promise<Luaran<T>>,
): Promise<Luaran<T>> {
  const dibaca = await bacaBerkas(dunia.disk, resolve(dunia.cwd, berkas));
  if (!dibaca.ok) return dibaca;
  const buku = BukuXlsx.buka(basename(berkas), dibaca.value.isi);
  if (!buku.ok) return buku;
  const hasil = await pakai(buku.value);
  const isi = buku.value.bytes();
  if (!hasil.ok || isi === dibaca.value.isi) return hasil;
  const disimpan = await simpanBerkas(dunia.disk, dibaca.value, isi);
  return disimpan.ok ? hasil : disimpan;
}

/** Runs a use case on a workspace. */
export type PadaRuangKerja = <T>(pakai: (buku: BukuXlsx) => Promise<Luaran<T>>) => Promise<Luaran<T>>;

/** Opens a workspace file for use cases that are only tried: each sees what the ones before did, and nothing is saved. */
export async function padaSalinan(dunia: Tempat, berkas: string): Promise<Result<PadaRuangKerja, Gagal>> {
  const dibaca = await bacaBerkas(dunia.disk, resolve(dunia.cwd, berkas));
  if (!dibaca.ok) return dibaca;
  const buku = BukuXlsx.buka(basename(berkas), dibaca.value.isi);
  return buku.ok ? ok((pakai) => pakai(buku.value)) : buku;
}

/**
 * Reads files that come from outside, whatever they are; a missing one is a failure before anything is done. Not every
 * shell puts names in place of `kembali/*.xlsx`.
 */
export async function bacaMasuk(
  dunia: Tempat,
  daftar: readonly string[],
): Promise<Result<readonly BerkasMasuk[], Gagal>> {
  const hasil: BerkasMasuk[] = [];
  for (const berkas of (await Promise.all(daftar.map((satu) => sesuaiPola(dunia, satu)))).flat()) {
    const dibaca = await bacaBerkas(dunia.disk, resolve(dunia.cwd, berkas));
    if (!dibaca.ok) return fail(dibaca.error);
    const diubah = await waktuBerkas(dunia.disk, dibaca.value.jalur);
    hasil.push({
      nama: basename(berkas),
      isi: dibaca.value.isi,
      ...(diubah === undefined ? {} : { diubah }),
    });
  }
  return ok(hasil);
}

/** The files that a pattern in the last part of a path stands for, by name; the path itself where it names none. */
async function sesuaiPola({ cwd, disk }: Tempat, berkas: string): Promise<readonly string[]> {
  const pola = basename(berkas);
  if (!pola.includes('*')) return [berkas];
  const cocok = new RegExp(`^${pola.split('*').map(harfiah).join('.*')}$`, 'i');
  const isi = await disk.sistem.readdir(resolve(cwd, dirname(berkas))).catch(() => []);
  // Excel's own lock files are no returns.
  const nama = isi
    .filter((satu) => cocok.test(satu) && !satu.startsWith('~$') && !satu.startsWith('.'))
    .sort();
  return nama.length === 0 || nama.includes(pola)
    ? [berkas]
    : nama.map((satu) => join(dirname(berkas), satu));
}

const harfiah = (teks: string): string => teks.replaceAll(/[^\p{L}\p{N} ]/gu, String.raw`\$&`);
