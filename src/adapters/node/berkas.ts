import { createHash, randomUUID } from 'node:crypto';
import { chmod, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { KegagalanBerkas } from '../../application/ports/pembaca-buku';
import type { KegagalanBuku } from '../../application/ports/workbook';
import { fail, ok, type Result } from '../../domain/umum/result';
import { kodeGalat } from './kode-galat';
import { denganKunci } from './kunci-berkas';

/** A file as it was when it was read; saving checks that it still is. */
export interface BerkasDisk {
  /** Absolute path, links followed. */
  readonly jalur: string;
  readonly isi: Uint8Array;
  readonly sidik: string;
}

type HasilBerkas<T, G = KegagalanBuku | KegagalanBerkas> = Promise<Result<T, G>>;

/** Reads a whole file. */
export async function bacaBerkas(jalur: string): HasilBerkas<BerkasDisk> {
  try {
    const asli = await realpath(jalur);
    const isi = new Uint8Array(await readFile(asli));
    return ok({ jalur: asli, isi, sidik: sidikDari(isi) });
  } catch (galat) {
    return kodeGalat(galat) === 'ENOENT'
      ? fail({ kode: 'file-not-found', berkas: jalur })
      : fail({ kode: 'unreadable', berkas: jalur, sebab: kodeGalat(galat) });
  }
}

/** When a file was last written, in ms since 1970; `undefined` where it cannot be told. */
export const waktuBerkas = (jalur: string): Promise<number | undefined> =>
  stat(jalur).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );

/**
 * Puts new content in place of a file that was read before. Whole or not at all: it is written aside in the same folder,
 * flushed to disk and renamed. Refused where another program has the file open (Excel and LibreOffice leave a mark beside
 * it) or changed it since.
 */
export function simpanBerkas(berkas: BerkasDisk, isi: Uint8Array): HasilBerkas<BerkasDisk> {
  return aman(berkas.jalur, async () => {
    if (await terbukaDiProgramLain(berkas.jalur)) {
      return fail({ kode: 'file-open-elsewhere', berkas: berkas.jalur });
    }
    const kini = await bacaBerkas(berkas.jalur);
    if (!kini.ok) return kini;
    if (kini.value.sidik !== berkas.sidik) return fail({ kode: 'conflict' });
    const { mode } = await stat(berkas.jalur);
    await tulisLaluGanti(berkas.jalur, isi, mode);
    return ok({ jalur: berkas.jalur, isi, sidik: sidikDari(isi) });
  });
}

/** Makes a new file; one that is there already is left alone unless `timpa`. */
export function buatBerkas(jalur: string, isi: Uint8Array, timpa = false): HasilBerkas<void, KegagalanBuku> {
  return aman(jalur, async (): HasilBerkas<void, KegagalanBuku> => {
    if (await adaBerkas(jalur)) {
      if (!timpa) return fail({ kode: 'file-exists', berkas: jalur });
      if (await terbukaDiProgramLain(jalur)) return fail({ kode: 'file-open-elsewhere', berkas: jalur });
    }
    await tulisLaluGanti(jalur, isi);
    return ok(undefined);
  });
}

async function tulisLaluGanti(jalur: string, isi: Uint8Array, mode?: number): Promise<void> {
  const samping = join(dirname(jalur), `.${basename(jalur)}.${randomUUID()}.baru`);
  try {
    const berkas = await open(samping, 'wx');
    try {
      await berkas.writeFile(isi);
      await berkas.sync();
    } finally {
      await berkas.close();
    }
    if (mode !== undefined) await chmod(samping, mode);
    await rename(samping, jalur);
  } catch (galat) {
    await rm(samping, { force: true });
    throw galat;
  }
}

/** Runs a write under the lock of that file; what the file system refuses becomes a failure. */
async function aman<T, G>(jalur: string, tulis: () => HasilBerkas<T, G>): HasilBerkas<T, G | KegagalanBuku> {
  try {
    return (await denganKunci(jalur, tulis)) ?? fail({ kode: 'file-open-elsewhere', berkas: jalur });
  } catch (galat) {
    const sebab = kodeGalat(galat);
    // Windows refuses to replace a file that another program holds.
    return sebab === 'EBUSY'
      ? fail({ kode: 'file-open-elsewhere', berkas: jalur })
      : fail({ kode: 'file-not-writable', berkas: jalur, sebab });
  }
}

/** Excel puts `~$name` beside a workbook that it has open, LibreOffice `.~lock.name#`. */
async function terbukaDiProgramLain(jalur: string): Promise<boolean> {
  const folder = dirname(jalur);
  const nama = basename(jalur);
  return (await adaBerkas(join(folder, `~$${nama}`))) || (await adaBerkas(join(folder, `.~lock.${nama}#`)));
}

const adaBerkas = (jalur: string): Promise<boolean> =>
  stat(jalur).then(
    () => true,
    () => false,
  );

const sidikDari = (isi: Uint8Array): string => createHash('sha256').update(isi).digest('hex');
