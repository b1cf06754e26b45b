import { layananUmum, namaLayanan, type daftarLayanan, type NamaLayanan } from '../../../layanan/daftar';
import type { Masukan } from '../../../layanan/tipe';
import type { Sajian } from '../../../sajian/dasar';
import type { Tugas } from '../konteks-tugas';
import { padaBuku, sajikanIsi } from '../pada-buku';

type Kerja<N extends NamaLayanan> = Awaited<ReturnType<(typeof daftarLayanan)[N]['muat']>>;
type TugasLayanan<N extends NamaLayanan> = Tugas<
  Parameters<Kerja<N>['jalankan']>[2],
  Sajian<ReturnType<Kerja<N>['sajikan']>>
>;

/** The task of a use case that several surfaces offer. */
const tugasLayanan =
  (nama: NamaLayanan): Tugas<Masukan, Sajian<unknown>> =>
  async (konteks, masukan) => {
    const { jalankan, sajikan } = await layananUmum(nama).muat();
    return sajikanIsi(
      padaBuku(konteks, (buku) => jalankan(buku, konteks, masukan)),
      sajikan,
    );
  };

/** One task for each, by its name. */
export const tugas = Object.fromEntries(namaLayanan.map((nama) => [nama, tugasLayanan(nama)])) as unknown as {
  readonly [N in NamaLayanan]: TugasLayanan<N>;
};
