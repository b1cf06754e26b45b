import { bytesToHex } from '@noble/hashes/utils.js';
import type { BerkasMasuk, KegagalanBerkas } from '../../application/ports/pembaca-buku';
import { fail, ok, type Result } from '../../domain/umum/result';

/** The bytes of a file; of one that is larger than `batas` just as many as the reader needs to refuse it. */
export const isiBerkas = (
  berkas: File,
  batas: number,
): Promise<Result<Uint8Array<ArrayBuffer>, KegagalanBerkas>> =>
  isiUtuh(berkas.name, berkas.slice(0, batas + 1));

/** All bytes of a file. */
export async function isiUtuh(
  nama: string,
  isi: Blob,
): Promise<Result<Uint8Array<ArrayBuffer>, KegagalanBerkas>> {
  try {
    return ok(new Uint8Array(await isi.arrayBuffer()));
  } catch (error) {
    // NotReadableError: locked by another program, or changed since; NotFoundError: moved, or a folder.
    const sebab = error instanceof Error ? error.name : String(error);
    return fail({ kode: 'unreadable', berkas: nama, sebab });
  }
}

/** Their SHA-256 by the browser itself, where the page may ask for it: on https, as all of Office's are. */
export async function sidikIsi(isi: Uint8Array<ArrayBuffer>): Promise<Pick<BerkasMasuk, 'sidik'>> {
  const { subtle } = crypto as Partial<Crypto>;
  if (subtle === undefined) return {};
  return { sidik: bytesToHex(new Uint8Array(await subtle.digest('SHA-256', isi))) };
}
