import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const AKHIRAN = '.baru';

/** A hidden name beside a file, for what is to take its place, that nobody else uses. */
export const namaSamping = (jalur: string): string =>
  join(dirname(jalur), `.${basename(jalur)}.${randomUUID()}${AKHIRAN}`);

/**
 * Takes away what killed programs left beside a file. Only for who holds its lock: nobody else writes there then. What
 * cannot be taken away does no harm.
 */
export async function bersihkanSamping({ sistem }: Disk, jalur: string): Promise<void> {
  const awalan = `.${basename(jalur)}.`;
  const isi = await sistem.readdir(dirname(jalur)).catch(() => []);
  for (const nama of isi) {
    const tanda = nama.slice(awalan.length, -AKHIRAN.length);
    if (nama.startsWith(awalan) && nama.endsWith(AKHIRAN) && UUID.test(tanda))
      await sistem.unlink(join(dirname(jalur), nama)).catch(() => undefined);
  }
}
