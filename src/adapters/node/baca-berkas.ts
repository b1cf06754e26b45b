import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { BerkasMasuk, KegagalanBerkas } from '../../application/ports/pembaca-buku';
import type { KegagalanBuku } from '../../application/ports/workbook';
import { fail, ok, type Result } from '../../domain/umum/result';
import type { Disk } from './disk';
import { kodeGalat } from './kode-galat';

/** A path as the system has it: bytes, where they are no UTF-8 and a text would name another file. */
export type Jalur = string | Buffer;

/** A file as it was when it was read; saving checks that it still is. */
export interface BerkasDisk {
  /** Absolute path, links followed. */
  readonly jalur: string;
  readonly isi: Uint8Array;
  readonly sidik: string;
}

/** Node puts this in place of every byte of a name that is no UTF-8. */
export const BITA_ASING = '\uFFFD';

type IsiBerkas = Required<Pick<BerkasMasuk, 'isi' | 'diubah'>>;

/** Opening a pipe waits for whoever writes to it, unless the system is told not to; Windows has no such pipes in folders. */
const BACA = constants.O_RDONLY | ((constants as Partial<typeof constants>).O_NONBLOCK ?? 0);

/** What a file that says of itself that it is empty is read with at first: those of `/proc` do, whatever they hold. */
const POTONGAN = 64 * 1024;

/**
 * Reads a whole file of at most `batas` bytes, of which `nama` is told. What it is, and how large, is known before it is
 * opened; one that grows meanwhile is read as far as the limit, and what is no file (a folder, pipe, device) not at all.
 */
export async function bacaIsi(
  { sistem }: Disk,
  jalur: Jalur,
  nama: string,
  batas: number,
): Promise<Result<IsiBerkas, KegagalanBerkas>> {
  const tolak = (sebab: string) => fail({ kode: 'unreadable', berkas: nama, sebab } as const);
  const terlaluBesar = fail({ kode: 'too-large', berkas: nama, batas: 'ukuran-berkas' } as const);
  try {
    const sebelum = await sistem.stat(jalur);
    if (!sebelum.isFile()) return tolak(bukanBerkas(sebelum));
    if (sebelum.size > batas) return terlaluBesar;
    const berkas = await sistem.open(jalur, BACA);
    try {
      // Another one may stand there by now.
      const kini = await berkas.stat();
      if (!kini.isFile()) return tolak(bukanBerkas(kini));
      const isi = kini.size > batas ? undefined : await bacaHingga(berkas, kini.size, batas);
      return isi === undefined ? terlaluBesar : ok({ isi, diubah: kini.mtimeMs });
    } finally {
      await berkas.close();
    }
  } catch (galat) {
    return tolak(kodeGalat(galat));
  }
}

/** Reads a file that is to be written again. */
export async function bacaBerkas(
  disk: Disk,
  jalur: string,
  batas: number,
): Promise<Result<BerkasDisk, KegagalanBuku | KegagalanBerkas>> {
  try {
    const asli = await disk.sistem.realpath(jalur);
    const dibaca = await bacaIsi(disk, asli, asli, batas);
    if (dibaca.ok) return ok({ jalur: asli, isi: dibaca.value.isi, sidik: sidikDari(dibaca.value.isi) });
    return fail(dibaca.error.kode === 'unreadable' ? takKetemu(asli, dibaca.error.sebab) : dibaca.error);
  } catch (galat) {
    return fail(takKetemu(jalur, kodeGalat(galat)));
  }
}

/** Why a path leads to nothing that can be read. */
export function takKetemu(jalur: string, sebab: string): KegagalanBuku | KegagalanBerkas {
  if (sebab !== 'ENOENT') return { kode: 'unreadable', berkas: jalur, sebab };
  return jalur.includes(BITA_ASING)
    ? { kode: 'unreadable', berkas: jalur, sebab: 'name-not-utf8' }
    : { kode: 'file-not-found', berkas: jalur };
}

export const sidikDari = (isi: Uint8Array): string => createHash('sha256').update(isi).digest('hex');

const bukanBerkas = (jenis: { isDirectory(): boolean }): string =>
  jenis.isDirectory() ? 'EISDIR' : 'not-a-regular-file';

/** Everything to the end; `undefined` where that is beyond the limit. */
async function bacaHingga(
  berkas: FileHandle,
  ukuran: number,
  batas: number,
): Promise<Uint8Array | undefined> {
  // One byte more than it is to hold shows that there is more.
  let isi = new Uint8Array(Math.min(batas, Math.max(ukuran, POTONGAN)) + 1);
  let terisi = 0;
  for (;;) {
    const { bytesRead } = await berkas.read(isi, terisi, isi.length - terisi);
    if (bytesRead === 0) return isi.subarray(0, terisi);
    terisi += bytesRead;
    if (terisi > batas) return undefined;
    if (terisi === isi.length) {
      const lebih = new Uint8Array(Math.min(batas, terisi * 2) + 1);
      lebih.set(isi);
      isi = lebih;
    }
  }
}
