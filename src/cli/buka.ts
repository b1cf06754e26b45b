import { basename, resolve } from 'node:path';
import { bacaBerkas, simpanBerkas, waktuBerkas } from '../adapters/node/berkas';
import { BukuXlsx } from '../adapters/xlsx/buku/buku-xlsx';
import type { Gagal, Jawaban } from '../application/luaran';
import type { BerkasMasuk } from '../application/ports/pembaca-buku';
import { fail, ok, type Result } from '../domain/umum/result';
import type { Dunia } from './konteks';

type Luaran<T> = Result<Jawaban<T>, Gagal>;

/** Opens a workspace file, runs a use case on it, and saves the file if the use case changed it: whole or not at all. */
export async function padaRuangKerja<T>(
  dunia: Pick<Dunia, 'cwd'>,
  berkas: string,
  pakai: (buku: BukuXlsx) => Promise<Luaran<T>>,
): Promise<Luaran<T>> {
  const dibaca = await bacaBerkas(resolve(dunia.cwd, berkas));
  if (!dibaca.ok) return dibaca;
  const buku = BukuXlsx.buka(basename(berkas), dibaca.value.isi);
  if (!buku.ok) return buku;
  const hasil = await pakai(buku.value);
  const isi = buku.value.bytes();
  if (!hasil.ok || isi === dibaca.value.isi) return hasil;
  const disimpan = await simpanBerkas(dibaca.value, isi);
  return disimpan.ok ? hasil : disimpan;
}

/** Reads files that come from outside, whatever they are; a missing one is a failure before anything is done. */
export async function bacaMasuk(
  dunia: Pick<Dunia, 'cwd'>,
  daftar: readonly string[],
): Promise<Result<readonly BerkasMasuk[], Gagal>> {
  const hasil: BerkasMasuk[] = [];
  for (const berkas of daftar) {
    const dibaca = await bacaBerkas(resolve(dunia.cwd, berkas));
    if (!dibaca.ok) return fail(dibaca.error);
    const diubah = await waktuBerkas(dibaca.value.jalur);
    hasil.push({
      nama: basename(berkas),
      isi: dibaca.value.isi,
      ...(diubah === undefined ? {} : { diubah }),
    });
  }
  return ok(hasil);
}
