import { batasPaketMasuk } from '../../adapters/xlsx/batas';
import type { BerkasTertunda } from '../../application/ports/pembaca-buku';
import { fail, ok } from '../../domain/umum/result';

/** A file that the person chose, as it passes to the worker: a handle, not its bytes. */
export interface BerkasPilihan {
  /** Given by the page, so that what was read of a file is found again. */
  readonly id: string;
  readonly nama: string;
  readonly isi: Blob;
}

/** Its bytes when their turn comes; one that is too large is refused before it is read. */
export const berkasTertunda = ({ nama, isi }: BerkasPilihan): BerkasTertunda => ({
  nama,
  async ambil() {
    if (isi.size > batasPaketMasuk.berkas)
      return fail({ kode: 'too-large', berkas: nama, batas: 'ukuran-berkas' });
    try {
      return ok(new Uint8Array(await isi.arrayBuffer()));
    } catch (error) {
      // NotReadableError: locked by another program, or changed since; NotFoundError: moved, or a folder.
      if (!(error instanceof DOMException)) throw error;
      return fail({ kode: 'unreadable', berkas: nama, sebab: error.name });
    }
  },
});
