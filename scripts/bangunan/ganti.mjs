/** Builds appear whole: made aside, then renamed. Who reads while another builds sees the old one or the new one. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What a build that was broken off has left is nobody's after this long. */
const USIA_SISA_MS = 2 * 60 * 60_000;

/** A name beside it that no other build has. */
export const samping = (jalur) => join(dirname(jalur), `.${basename(jalur)}.${randomUUID()}.baru`);

/** Writes a file, whole. */
export async function gantiBerkas(jalur, isi, opsi = {}) {
  const baru = samping(jalur);
  await mkdir(dirname(jalur), { recursive: true });
  try {
    await writeFile(baru, isi, opsi);
    await rename(baru, jalur);
  } finally {
    await rm(baru, { force: true });
  }
}

/** Puts the folder `baru` in place of the folder `tujuan`. Where several do so at once, the last one's is there in the end. */
export async function gantiFolder(baru, tujuan) {
  for (;;) {
    const lama = samping(tujuan);
    await rename(tujuan, lama).catch(abaikan('ENOENT'));
    try {
      await rename(baru, tujuan);
      return;
    } catch (galat) {
      // Another build has put its own there in between.
      abaikan('ENOTEMPTY', 'EEXIST')(galat);
    } finally {
      await rm(lama, { recursive: true, force: true });
    }
  }
}

/** Runs `buat` on a new folder beside `tujuan`; nothing of it stays where it fails. */
export async function denganFolderBaru(tujuan, buat) {
  const baru = samping(tujuan);
  await mkdir(baru, { recursive: true });
  try {
    return await buat(baru);
  } finally {
    await rm(baru, { recursive: true, force: true });
  }
}

/** Takes away what builds that were broken off have left in a folder. */
export async function hapusSisa(folder) {
  for (const nama of await readdir(folder).catch(() => []))
    if (/^\..+\.baru$/.test(nama) && (await usia(join(folder, nama))) > USIA_SISA_MS)
      await rm(join(folder, nama), { recursive: true, force: true });
}

/** How long ago something was changed, in ms; 0 where it is gone. */
export const usia = (jalur) =>
  stat(jalur).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );

const abaikan =
  (...kode) =>
  (galat) => {
    if (!kode.includes(galat.code)) throw galat;
  };
