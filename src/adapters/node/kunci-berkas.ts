import { basename, dirname, join } from 'node:path';
import { setTimeout as tunggu } from 'node:timers/promises';
import type { Disk } from './disk';
import { kodeGalat } from './kode-galat';

/** A write takes seconds; a lock older than this was left by a program that died. */
const BASI_MS = 2 * 60_000;
const SABAR_MS = 10_000;
const JEDA_MS = 50;

/**
 * Runs `kerja` while holding `.name.kunci` beside the file, so that two of our programs do not write it at once. Waits a
 * while for another one; `undefined` where it does not let go.
 */
export async function denganKunci<T>(
  disk: Disk,
  jalur: string,
  kerja: () => Promise<T>,
  sabar = SABAR_MS,
): Promise<T | undefined> {
  const kunci = join(dirname(jalur), `.${basename(jalur)}.kunci`);
  for (let menunggu = 0; !(await ambil(disk, kunci)); menunggu += JEDA_MS) {
    if (menunggu >= sabar) return undefined;
    await tunggu(JEDA_MS);
  }
  try {
    return await kerja();
  } finally {
    await lepas(disk, kunci);
  }
}

/** Makes the lock file, which fails where it exists; a stale one is taken away for the next try. */
async function ambil(disk: Disk, kunci: string): Promise<boolean> {
  try {
    const berkas = await disk.sistem.open(kunci, 'wx');
    await berkas.writeFile(`${process.pid}\n`);
    await berkas.close();
    return true;
  } catch (galat) {
    if (kodeGalat(galat) !== 'EEXIST') throw galat;
    const umur = await disk.sistem.stat(kunci).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0, // let go in the meantime
    );
    if (umur > BASI_MS) await lepas(disk, kunci);
    return false;
  }
}

async function lepas({ sistem }: Disk, kunci: string): Promise<void> {
  try {
    await sistem.unlink(kunci);
  } catch (galat) {
    if (kodeGalat(galat) !== 'ENOENT') throw galat;
  }
}
