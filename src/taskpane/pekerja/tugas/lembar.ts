import { kegunaanLembar } from '../../../application/daftar-isi/kegunaan';
import type { Luaran } from '../../../application/luaran';
import { ok } from '../../../domain/umum/result';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku } from '../pada-buku';

/** A sheet that a person may open. */
export interface LembarTampil {
  readonly nama: string;
  readonly tersembunyi: boolean;
  /** What it is for, in the words of the workbook. */
  readonly kegunaan: string;
}

/** The sheets of the workbook in tab order, those that only the program uses left out. */
export const daftar = (
  konteks: KonteksTugas,
  _: Readonly<Record<string, never>>,
): Luaran<readonly LembarTampil[]> =>
  padaBuku(konteks, async (buku) => {
    const semua = await buku.daftarLembar();
    if (!semua.ok) return semua;
    const isi = semua.value
      .filter(({ visibilitas }) => visibilitas !== 'sangat-tersembunyi')
      .map((satu) => ({
        nama: satu.nama,
        tersembunyi: satu.visibilitas !== 'tampak',
        kegunaan: kegunaanLembar(satu).kegunaan,
      }));
    return ok({ catatan: [], isi });
  });
