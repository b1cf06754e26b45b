import { basename, resolve } from 'node:path';
import { bacaBerkas, type BerkasDisk } from '../adapters/node/baca-berkas';
import { simpanBerkas } from '../adapters/node/berkas';
import { batasPaketRuangKerja } from '../adapters/xlsx/batas';
import { BukuXlsx } from '../adapters/xlsx/buku/buku-xlsx';
import type { Gagal, Jawaban } from '../application/luaran';
import { fail, ok, type Result } from '../domain/umum/result';
import type { Dunia } from './konteks';

/** Where paths begin, and the files there. */
export type Tempat = Pick<Dunia, 'cwd' | 'disk'>;

type Luaran<T> = Result<Jawaban<T>, Gagal>;

/** Opens a workspace file, runs a use case on it, and saves the file if the use case changed it: whole or not at all. */
export async function padaRuangKerja<T>(
  dunia: Tempat,
  berkas: string,
  pakai: (buku: BukuXlsx) => Promise<Luaran<T>>,
): Promise<Luaran<T>> {
  // Of a command of several parts, those that have not begun do not begin any more.
  if (dunia.disk.isyarat.diterima() !== undefined) return fail({ kode: 'interrupted', berkas });
  const dibaca = await bacaRuangKerja(dunia, berkas);
  if (!dibaca.ok) return dibaca;
  const buku = BukuXlsx.buka(basename(berkas), dibaca.value.isi);
  if (!buku.ok) return buku;
  const hasil = await pakai(buku.value);
  const isi = buku.value.bytes();
  if (!hasil.ok || isi === dibaca.value.isi) return hasil;
  const disimpan = await simpanBerkas(dunia.disk, dibaca.value, isi);
  if (!disimpan.ok) return disimpan;
  return ok({ ...hasil.value, catatan: [...hasil.value.catatan, ...disimpan.value.catatan] });
}

/** Reads the bytes of a workspace, within its limit. */
export const bacaRuangKerja = ({ cwd, disk }: Tempat, berkas: string): Promise<Result<BerkasDisk, Gagal>> =>
  bacaBerkas(disk, resolve(cwd, berkas), batasPaketRuangKerja.berkas);

/** Runs a use case on a workspace. */
export type PadaRuangKerja = <T>(pakai: (buku: BukuXlsx) => Promise<Luaran<T>>) => Promise<Luaran<T>>;

/** Opens a workspace file for use cases that are only tried: each sees what the ones before did, and nothing is saved. */
export async function padaSalinan(dunia: Tempat, berkas: string): Promise<Result<PadaRuangKerja, Gagal>> {
  const dibaca = await bacaRuangKerja(dunia, berkas);
  if (!dibaca.ok) return dibaca;
  const buku = BukuXlsx.buka(basename(berkas), dibaca.value.isi);
  return buku.ok ? ok((pakai) => pakai(buku.value)) : buku;
}
