import { readFile, realpath, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { jenisIsi } from './jenis-isi';

export interface BerkasStatis {
  readonly isi: Buffer;
  readonly jenis: string;
  readonly cap: string;
}

/**
 * A file below `folder`, or `undefined` where there is none: nothing outside the folder, not through `..`, an encoded
 * slash or a symbolic link either, and no hidden file.
 */
export async function bacaStatis(folder: string, jalur: string): Promise<BerkasStatis | undefined> {
  const bagian = jalur.split('/').filter((satu) => satu !== '');
  if (bagian.some((satu) => satu.startsWith('.') || /[\\\0:]/.test(satu))) return undefined;
  const jenis = jenisIsi(jalur);
  if (jenis === undefined) return undefined;
  try {
    const akar = await realpath(folder);
    const berkas = await realpath(resolve(akar, ...bagian));
    if (!berkas.startsWith(akar + sep)) return undefined;
    const keadaan = await stat(berkas);
    if (!keadaan.isFile()) return undefined;
    return { isi: await readFile(berkas), jenis, cap: `"${keadaan.size}-${keadaan.mtimeMs}"` };
  } catch {
    return undefined;
  }
}
