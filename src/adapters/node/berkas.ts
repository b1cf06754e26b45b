import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { KegagalanBerkas } from '../../application/ports/pembaca-buku';
import type { KegagalanBuku } from '../../application/ports/workbook';
import { fail, ok, type Result } from '../../domain/umum/result';
import { bacaBerkas, sidikDari, type BerkasDisk } from './baca-berkas';
import type { Disk } from './disk';
import { kodeGalat } from './kode-galat';
import { denganKunci } from './kunci-berkas';

type HasilBerkas<T, G = KegagalanBuku | KegagalanBerkas> = Promise<Result<T, G>>;

/**
 * Puts new content in place of a file that was read before. Whole or not at all: it is written aside in the same folder,
 * flushed to disk and renamed. Refused where another program has the file open (Excel and LibreOffice leave a mark beside
 * it) or changed it since.
 */
export function simpanBerkas(disk: Disk, berkas: BerkasDisk, isi: Uint8Array): HasilBerkas<BerkasDisk> {
  return aman(disk, berkas.jalur, async () => {
    if (await terbukaDiProgramLain(disk, berkas.jalur)) {
      return fail({ kode: 'file-open-elsewhere', berkas: berkas.jalur });
    }
    // What was read was within its limit: what is larger is not what was read.
    const kini = await bacaBerkas(disk, berkas.jalur, berkas.isi.length);
    if (!kini.ok && kini.error.kode === 'too-large') return fail({ kode: 'conflict' });
    if (!kini.ok) return kini;
    if (kini.value.sidik !== berkas.sidik) return fail({ kode: 'conflict' });
    const { mode } = await disk.sistem.stat(berkas.jalur);
    await tulisLaluGanti(disk, berkas.jalur, isi, mode);
    return ok({ jalur: berkas.jalur, isi, sidik: sidikDari(isi) });
  });
}

/** Whether a file that was read can be saved, as far as it can be told: asked before work that leaves something elsewhere. */
export async function periksaDapatDisimpan(disk: Disk, { jalur, sidik, isi }: BerkasDisk): HasilBerkas<void> {
  if (await terbukaDiProgramLain(disk, jalur)) return fail({ kode: 'file-open-elsewhere', berkas: jalur });
  try {
    for (const satu of [jalur, dirname(jalur)]) await disk.sistem.access(satu, constants.W_OK);
  } catch (galat) {
    return fail({ kode: 'file-not-writable', berkas: jalur, sebab: kodeGalat(galat) });
  }
  const kini = await bacaBerkas(disk, jalur, isi.length);
  if (!kini.ok) return kini.error.kode === 'too-large' ? fail({ kode: 'conflict' }) : kini;
  return kini.value.sidik === sidik ? ok(undefined) : fail({ kode: 'conflict' });
}

/** Makes a new file; one that is there already is left alone unless `timpa`. */
export function buatBerkas(
  disk: Disk,
  jalur: string,
  isi: Uint8Array,
  timpa = false,
): HasilBerkas<void, KegagalanBuku> {
  return aman(disk, jalur, async (): HasilBerkas<void, KegagalanBuku> => {
    if (await adaBerkas(disk, jalur)) {
      if (!timpa) return fail({ kode: 'file-exists', berkas: jalur });
      if (await terbukaDiProgramLain(disk, jalur))
        return fail({ kode: 'file-open-elsewhere', berkas: jalur });
    }
    await tulisLaluGanti(disk, jalur, isi);
    return ok(undefined);
  });
}

async function tulisLaluGanti(
  { sistem }: Disk,
  jalur: string,
  isi: Uint8Array,
  mode?: number,
): Promise<void> {
  const samping = join(dirname(jalur), `.${basename(jalur)}.${randomUUID()}.baru`);
  try {
    const berkas = await sistem.open(samping, 'wx');
    try {
      await berkas.writeFile(isi);
      if (mode !== undefined) await berkas.chmod(mode);
      await berkas.sync();
    } finally {
      await berkas.close();
    }
    await sistem.rename(samping, jalur);
  } catch (galat) {
    await sistem.unlink(samping).catch(() => undefined);
    throw galat;
  }
}

/** Runs a write under the lock of that file; what the file system refuses becomes a failure. */
async function aman<T, G>(
  disk: Disk,
  jalur: string,
  tulis: () => HasilBerkas<T, G>,
): HasilBerkas<T, G | KegagalanBuku> {
  try {
    return (await denganKunci(disk, jalur, tulis)) ?? fail({ kode: 'file-open-elsewhere', berkas: jalur });
  } catch (galat) {
    const sebab = kodeGalat(galat);
    // Windows refuses to replace a file that another program holds.
    return sebab === 'EBUSY'
      ? fail({ kode: 'file-open-elsewhere', berkas: jalur })
      : fail({ kode: 'file-not-writable', berkas: jalur, sebab });
  }
}

/** Excel puts `~$name` beside a workbook that it has open, LibreOffice `.~lock.name#`. */
async function terbukaDiProgramLain(disk: Disk, jalur: string): Promise<boolean> {
  const folder = dirname(jalur);
  const nama = basename(jalur);
  return (
    (await adaBerkas(disk, join(folder, `~$${nama}`))) ||
    (await adaBerkas(disk, join(folder, `.~lock.${nama}#`)))
  );
}

const adaBerkas = ({ sistem }: Disk, jalur: string): Promise<boolean> =>
  sistem.stat(jalur).then(
    () => true,
    () => false,
  );
