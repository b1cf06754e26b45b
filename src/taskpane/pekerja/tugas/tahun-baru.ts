import type { CaraSerah } from '../../../adapters/officejs/cara-serah';
import { bukuBaru } from '../../../adapters/xlsx/buku/buku-baru';
import type { BukuXlsx } from '../../../adapters/xlsx/buku/buku-xlsx';
import type { Luaran } from '../../../application/luaran';
import type { PembuatBuku } from '../../../application/tahun-baru/buat-lanjutan';
import { tahunBaru } from '../../../application/tahun-baru/tahun-baru';
import { fail, ok } from '../../../domain/umum/result';
import type { Sajian } from '../../../sajian/dasar';
import { sajikanTahunBaru, type TahunBaruSajian } from '../../../sajian/ruang-kerja/tahun-baru';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku, sajikanIsi } from '../pada-buku';

export interface PermintaanTahunBaruPanel {
  readonly cara: CaraSerah;
  /** Codes of the indicators that go on. */
  readonly indikator: readonly string[];
  /** Also where the next year was begun before. */
  readonly ulang: boolean;
}

/** What would be carried on, with what is proposed. */
export const lihat = (
  konteks: KonteksTugas,
  { ulang }: Pick<PermintaanTahunBaruPanel, 'ulang'>,
): Luaran<Sajian<TahunBaruSajian>> =>
  sajikanIsi(
    padaBuku(konteks, (buku) =>
      tahunBaru(buku, konteks.lingkungan, { ulang, pratinjau: true }, pembuat(konteks, 'unduh')),
    ),
    sajikanTahunBaru,
  );

/** Begins the next year: the new workbook is handed out, the one that is open notes it. */
export const mulai = (
  konteks: KonteksTugas,
  { cara, ...permintaan }: PermintaanTahunBaruPanel,
): Luaran<Sajian<TahunBaruSajian>> =>
  sajikanIsi(
    padaBuku(konteks, (buku) => tahunBaru(buku, konteks.lingkungan, permintaan, pembuat(konteks, cara))),
    sajikanTahunBaru,
  );

const pembuat = (konteks: KonteksTugas, cara: CaraSerah): PembuatBuku<BukuXlsx> => ({
  buat: (lembar) => bukuBaru(NAMA, lembar),
  serahkan: async (baru) => {
    const siap = await konteks.serah(cara, NAMA).siapkan([{ nama: NAMA, isi: baru.bytes(), tanda: '' }]);
    if (!siap.ok) return siap;
    const diserahkan = await siap.value.serahkan();
    return diserahkan.ok ? ok([]) : fail(diserahkan.error.gagal);
  },
});

/** The person names the file when it is saved. */
const NAMA = 'kinerja-tahun-berikutnya.xlsx';
