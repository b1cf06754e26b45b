import type { CaraSerah } from '../../../adapters/officejs/cara-serah';
import { bukuBaru } from '../../../adapters/xlsx/buku/buku-baru';
import type { Luaran } from '../../../application/luaran';
import { tahunBaru } from '../../../application/tahun-baru/tahun-baru';
import { fail, ok } from '../../../domain/umum/result';
import type { Sajian } from '../../../sajian/dasar';
import { sajikanTahunBaru, type TahunBaruSajian } from '../../../sajian/ruang-kerja/tahun-baru';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku, sajikanIsi } from '../pada-buku';

export interface PermintaanTahunBaruPanel {
  readonly cara: CaraSerah;
  /** Also where the next year was begun before. */
  readonly ulang: boolean;
}

/** Begins the next year: the new workbook is handed out, the one that is open notes it. */
export const mulai = (
  konteks: KonteksTugas,
  { cara, ulang }: PermintaanTahunBaruPanel,
): Luaran<Sajian<TahunBaruSajian>> =>
  sajikanIsi(
    padaBuku(konteks, (buku) =>
      tahunBaru(
        buku,
        konteks.lingkungan,
        { ulang },
        {
          buat: (lembar) => bukuBaru(NAMA, lembar),
          serahkan: async (baru) => {
            const siap = await konteks
              .serah(cara, NAMA)
              .siapkan([{ nama: NAMA, isi: baru.bytes(), tanda: '' }]);
            if (!siap.ok) return siap;
            const diserahkan = await siap.value.serahkan();
            return diserahkan.ok ? ok([]) : fail(diserahkan.error.gagal);
          },
        },
      ),
    ),
    sajikanTahunBaru,
  );

/** The person names the file when it is saved. */
const NAMA = 'kinerja-tahun-berikutnya.xlsx';
