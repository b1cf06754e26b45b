import { constants, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { catatBerkas, type CatatanBerkas } from '../../application/catatan-berkas';
import type { KegagalanBerkas } from '../../application/ports/pembaca-buku';
import type { KegagalanBuku } from '../../application/ports/workbook';
import { fail, ok, type Result } from '../../domain/umum/result';
import { bacaBerkas, sidikDari, type BerkasDisk } from './baca-berkas';
import type { Disk } from './disk';
import { kodeGalat } from './kode-galat';
import { denganKunci, type KunciDipegang } from './kunci-berkas';
import { bersihkanSamping, namaSamping } from './samping';

/** A file that was written, and what is to be told of that. */
export interface Tertulis {
  readonly catatan: readonly CatatanBerkas[];
}

type HasilBerkas<T, G = KegagalanBuku | KegagalanBerkas> = Promise<Result<T, G>>;

/**
 * Puts new content in place of a file that was read before. Whole or not at all: it is written aside in the same folder,
 * flushed to disk and renamed. Refused where another program has the file open (Excel and LibreOffice leave a mark beside
 * it) or changed it since, and where the file itself may not be written, which a new one in its place would pass over.
 */
export function simpanBerkas(
  disk: Disk,
  berkas: BerkasDisk,
  isi: Uint8Array,
): HasilBerkas<BerkasDisk & Tertulis> {
  const { jalur } = berkas;
  return aman(disk, jalur, async (kunci) => {
    if (await terbukaDiProgramLain(disk, jalur)) return fail({ kode: 'file-open-elsewhere', berkas: jalur });
    // What was read was within its limit: what is larger is not what was read.
    const kini = await bacaBerkas(disk, jalur, berkas.isi.length);
    if (!kini.ok) return kini.error.kode === 'too-large' ? fail({ kode: 'conflict' }) : kini;
    if (kini.value.sidik !== berkas.sidik) return fail({ kode: 'conflict' });
    const lama = await disk.sistem.stat(jalur);
    const larangan = await laranganMenulis(disk, jalur, lama);
    if (larangan !== undefined) return fail({ kode: 'file-not-writable', berkas: jalur, sebab: larangan });
    const gagal = await tulisLaluGanti(disk, kunci, jalur, isi, lama);
    if (gagal !== undefined) return fail(gagal);
    const catatan =
      lama.nlink > 1 ? [catatBerkas('tautan-keras-terputus', {}, { berkas: basename(jalur) })] : [];
    return ok({ jalur, isi, sidik: sidikDari(isi), catatan });
  });
}

/** Whether a file that was read can be saved, as far as it can be told: asked before work that leaves something elsewhere. */
export async function periksaDapatDisimpan(disk: Disk, { jalur, sidik, isi }: BerkasDisk): HasilBerkas<void> {
  try {
    if (await terbukaDiProgramLain(disk, jalur)) return fail({ kode: 'file-open-elsewhere', berkas: jalur });
    await disk.sistem.access(dirname(jalur), constants.W_OK);
    const larangan = await laranganMenulis(disk, jalur, await disk.sistem.stat(jalur));
    if (larangan !== undefined) return fail({ kode: 'file-not-writable', berkas: jalur, sebab: larangan });
  } catch (galat) {
    return fail({ kode: 'file-not-writable', berkas: jalur, sebab: kodeGalat(galat) });
  }
  const kini = await bacaBerkas(disk, jalur, isi.length);
  if (!kini.ok) return kini.error.kode === 'too-large' ? fail({ kode: 'conflict' }) : kini;
  return kini.value.sidik === sidik ? ok(undefined) : fail({ kode: 'conflict' });
}

/** Whether a name is free, asked before the work whose result is to have it. */
export async function periksaBelumAda(disk: Disk, jalur: string): HasilBerkas<void, KegagalanBuku> {
  try {
    return (await adaBerkas(disk, jalur)) ? fail({ kode: 'file-exists', berkas: jalur }) : ok(undefined);
  } catch (galat) {
    return fail({ kode: 'file-not-writable', berkas: jalur, sebab: kodeGalat(galat) });
  }
}

/** Makes a new file; one that is there already is left alone. */
export function buatBerkas(disk: Disk, jalur: string, isi: Uint8Array): HasilBerkas<Tertulis, KegagalanBuku> {
  return aman<Tertulis, KegagalanBuku>(disk, jalur, async (kunci) => {
    if (await adaBerkas(disk, jalur)) return fail({ kode: 'file-exists', berkas: jalur });
    const gagal = await tulisLaluGanti(disk, kunci, jalur, isi);
    return gagal === undefined ? ok({ catatan: [] }) : fail(gagal);
  });
}

/** Why a file may not be written: by the rights of this user, or by its own mark, which binds also who may do anything. */
async function laranganMenulis(
  { sistem }: Disk,
  jalur: string,
  { mode }: Stats,
): Promise<string | undefined> {
  if ((mode & 0o222) === 0) return 'read-only-file';
  const sebab = await sistem.access(jalur, constants.W_OK).then(() => undefined, kodeGalat);
  return sebab === 'EACCES' || sebab === 'EPERM' ? 'read-only-file' : sebab;
}

/** Writes aside and renames; `lama` is what the file was, whose mode and owner the new one gets. */
async function tulisLaluGanti(
  disk: Disk,
  kunci: KunciDipegang,
  jalur: string,
  isi: Uint8Array,
  lama?: Stats,
): Promise<KegagalanBuku | undefined> {
  await bersihkanSamping(disk, jalur);
  const samping = namaSamping(jalur);
  try {
    const nomor = await tulisSamping(disk, samping, isi, lama);
    if (disk.isyarat.diterima() !== undefined) return await batal({ kode: 'interrupted', berkas: jalur });
    if (!(await kunci.masih())) return await batal({ kode: 'conflict' });
    try {
      await disk.sistem.rename(samping, jalur);
    } catch (galat) {
      // Over a network the answer can be lost where the deed is done.
      const kini = await disk.sistem.stat(jalur).catch(() => undefined);
      if (kini === undefined || kini.ino !== nomor) throw galat;
    }
    return undefined;
  } catch (galat) {
    await buang();
    throw galat;
  }

  async function batal(gagal: KegagalanBuku): Promise<KegagalanBuku> {
    await buang();
    return gagal;
  }

  /** What cannot be taken away now is taken away by the next write of this file. */
  function buang(): Promise<void> {
    return disk.sistem.unlink(samping).catch(() => undefined);
  }
}

/** Gives the number by which the file system knows the file. */
async function tulisSamping(
  { sistem }: Disk,
  samping: string,
  isi: Uint8Array,
  lama?: Stats,
): Promise<number> {
  // Never wider than the file that it replaces, at no moment.
  const berkas = await sistem.open(samping, 'wx', lama === undefined ? 0o666 : lama.mode & 0o777);
  try {
    await berkas.writeFile(isi);
    if (lama !== undefined) await samakan(berkas, lama);
    await berkas.sync();
    return (await berkas.stat()).ino;
  } finally {
    await berkas.close();
  }
}

/** Mode and owner as they were, as far as this user may give them and the file system knows of them. */
async function samakan(berkas: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const baru = await berkas.stat();
  if (baru.uid !== uid || baru.gid !== gid) await berkas.chown(uid, gid).catch(biarkan);
  if ((await berkas.stat()).mode !== mode) await berkas.chmod(mode & 0o7777).catch(biarkan);
}

const TAK_DIDUKUNG = new Set(['EPERM', 'EACCES', 'EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP']);

function biarkan(galat: unknown): void {
  if (!TAK_DIDUKUNG.has(kodeGalat(galat))) throw galat;
}

/** Runs a write under the lock of that file; what the file system refuses becomes a failure. */
async function aman<T extends Tertulis, G>(
  disk: Disk,
  jalur: string,
  tulis: (kunci: KunciDipegang) => HasilBerkas<T, G>,
): HasilBerkas<T, G | KegagalanBuku> {
  try {
    const terlaksana = await denganKunci(disk, jalur, tulis);
    if (!terlaksana.ok) return terlaksana;
    const { hasil, catatan } = terlaksana.value;
    return hasil.ok ? ok({ ...hasil.value, catatan: [...hasil.value.catatan, ...catatan] }) : hasil;
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

/** Something has that name, also a link that leads nowhere. */
async function adaBerkas({ sistem }: Disk, jalur: string): Promise<boolean> {
  const sebab = await sistem.lstat(jalur).then(() => undefined, kodeGalat);
  if (sebab === undefined || sebab === 'ENOENT') return sebab === undefined;
  // Not to be told is not to be absent: what is there would be replaced.
  throw Object.assign(new Error(`lstat: ${sebab}`), { code: sebab });
}
