import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { BerkasDisk } from './baca-berkas';
import type { Disk } from './disk';
import { kodeGalat } from './kode-galat';

/** Not `.xlsx`: what is meant for workbooks (`*.xlsx`, a double click) never takes it for one. */
export const AKHIRAN_CADANGAN = '.cadangan';

/** `rk.xlsx.cadangan` beside `rk.xlsx`: to be seen by whoever needs it. */
export const jalurCadangan = (jalur: string): string => `${jalur}${AKHIRAN_CADANGAN}`;

/**
 * Keeps the content that a file had before it was written, beside it, in place of the copy before: whole or not at all.
 * Written from memory, so that nothing is read twice, and no name of the old file is left that another program could write
 * through. Gives the system's name of the reason where it cannot be made.
 */
export async function simpanCadangan(
  { sistem }: Disk,
  { jalur, isi }: Pick<BerkasDisk, 'jalur' | 'isi'>,
): Promise<string | undefined> {
  const samping = join(dirname(jalur), `.${basename(jalur)}.${randomUUID()}.baru`);
  try {
    const { mode } = await sistem.stat(jalur);
    // Never wider than the file that it is a copy of.
    const berkas = await sistem.open(samping, 'wx', mode & 0o777);
    try {
      await berkas.writeFile(isi);
      await berkas.sync();
    } finally {
      await berkas.close();
    }
    await sistem.rename(samping, jalurCadangan(jalur));
    return undefined;
  } catch (galat) {
    await sistem.unlink(samping).catch(() => undefined);
    return kodeGalat(galat);
  }
}

/** Whether there is such a copy. */
export const adaCadangan = ({ sistem }: Disk, jalur: string): Promise<boolean> =>
  sistem.stat(jalurCadangan(jalur)).then(
    (satu) => satu.isFile(),
    () => false,
  );
