import { batasPaketMasuk } from '../../adapters/xlsx/batas';
import type { BerkasTertunda } from '../../application/ports/pembaca-buku';
import { fail, ok } from '../../domain/umum/result';
import { isiUtuh, sidikIsi } from './isi-berkas';
import type { KonteksTugas } from './konteks-tugas';

/** A file that the person chose; its bytes stay in the pane until their turn comes. */
export interface FilePilihan {
  /** Given by the page, so that the file, and what was read of it, is found again. */
  readonly id: string;
  readonly nama: string;
}

/** The sheets that a unit fills in in the workbook itself. */
export interface LembarPilihan extends FilePilihan {
  readonly lembar: { readonly periode: string; readonly opd: string };
}

/** A return that the person chose. */
export type BerkasPilihan = FilePilihan | LembarPilihan;

/** Its bytes when their turn comes; one that is too large is refused before it is read. */
export const berkasTertunda = (
  { berkas }: Pick<KonteksTugas, 'berkas'>,
  { id, nama }: FilePilihan,
): BerkasTertunda => ({
  nama,
  async ambil() {
    const isi = await berkas(id);
    // Put away by the page meanwhile: nobody waits for it any more.
    if (isi === undefined) return fail({ kode: 'unreadable', berkas: nama, sebab: 'NotFoundError' });
    if (isi.size > batasPaketMasuk.berkas)
      return fail({ kode: 'too-large', berkas: nama, batas: 'ukuran-berkas' });
    const bytes = await isiUtuh(nama, isi);
    return bytes.ok
      ? ok({
          isi: bytes.value,
          ...(await sidikIsi(bytes.value)),
          ...(isi instanceof File ? { diubah: isi.lastModified } : {}),
        })
      : bytes;
  },
});
