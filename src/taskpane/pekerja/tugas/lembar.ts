import type { Luaran } from '../../../application/luaran';
import { ok } from '../../../domain/umum/result';
import { sajikanLembar, type LembarSajian } from '../../../sajian/alur/lembar';
import type { Sajian } from '../../../sajian/dasar';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku, sajikanIsi } from '../pada-buku';

/** The sheets of the workbook in tab order, those that only the program uses left out. */
export const daftar = (
  konteks: KonteksTugas,
  _: Readonly<Record<string, never>>,
): Luaran<Sajian<readonly LembarSajian[]>> =>
  sajikanIsi(
    padaBuku(konteks, async (buku) => {
      const semua = await buku.daftarLembar();
      if (!semua.ok) return semua;
      const isi = semua.value.filter(({ visibilitas }) => visibilitas !== 'sangat-tersembunyi');
      return ok({ catatan: [], isi });
    }),
    (isi, bahasa) => isi.map((satu) => sajikanLembar(satu, bahasa)),
  );
