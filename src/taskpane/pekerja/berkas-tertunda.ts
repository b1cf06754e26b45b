import { batasPaketMasuk } from '../../adapters/xlsx/batas';
import type { BerkasTertunda } from '../../application/ports/pembaca-buku';
import { fail } from '../../domain/umum/result';
import { isiUtuh } from './isi-berkas';

interface Pilihan {
  /** Given by the page, so that what was read of a file is found again. */
  readonly id: string;
  readonly nama: string;
}

/** A file that the person chose, as it passes to the worker: a handle, not its bytes. */
export interface FilePilihan extends Pilihan {
  /**
   * Goes along once, when the file is to be read; afterwards its id is enough. A handle costs the pane's thread about half
   * a millisecond each time that it is passed.
   */
  readonly isi?: Blob;
}

/** The sheets that a unit fills in in the workbook itself. */
export interface LembarPilihan extends Pilihan {
  readonly lembar: { readonly periode: string; readonly opd: string };
}

/** A return that the person chose. */
export type BerkasPilihan = FilePilihan | LembarPilihan;

/** Its bytes when their turn comes; one that is too large is refused before it is read. */
export const berkasTertunda = ({ nama, isi }: FilePilihan): BerkasTertunda => ({
  nama,
  async ambil() {
    if (isi === undefined) throw new Error(`"${nama}" was asked for before it was read`);
    if (isi.size > batasPaketMasuk.berkas)
      return fail({ kode: 'too-large', berkas: nama, batas: 'ukuran-berkas' });
    return isiUtuh(nama, isi);
  },
});
