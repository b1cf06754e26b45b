import type { BerkasPilihan } from '../../pekerja/berkas-tertunda';
import type { BerkasDikenal } from '../../pekerja/tugas/kompilasi-berkas';
import type { PermintaanPane } from '../../pekerja/tugas/kompilasi-jalan';

/** The dates that the person settles; those that are absent the program proposes. */
export type TanggalKiriman = Pick<PermintaanPane, 'tanggalData' | 'diterima'>;

/** The files and sheets that are worked on: first read a few at a time, then previewed, then written. */
export interface Kiriman {
  readonly tahap: 'membaca' | 'pratinjau' | 'menulis';
  readonly berkas: readonly BerkasPilihan[];
  /** What is known of the first of them, as far as they were read. */
  readonly dikenal: readonly BerkasDikenal[];
  readonly tanggal: TanggalKiriman;
  /** Codes of the units whose return is taken over from another copy of the workspace. */
  readonly ambilAlih: readonly string[];
}

/** Where the person is: choosing, or with files on the way to being data. */
export type KeadaanKompilasi =
  { readonly tahap: 'pilih' } | { readonly tahap: 'dibatalkan' } | { readonly tahap: 'selesai' } | Kiriman;

export type Kejadian =
  | { readonly jenis: 'ditambah'; readonly berkas: readonly BerkasPilihan[] }
  | { readonly jenis: 'terbaca'; readonly dikenal: readonly BerkasDikenal[] }
  | { readonly jenis: 'tidak-terbaca' }
  | { readonly jenis: 'tanggal'; readonly tanggal: TanggalKiriman }
  | { readonly jenis: 'diambil-alih'; readonly opd: string; readonly ya: boolean }
  | { readonly jenis: 'ditulis' }
  | { readonly jenis: 'tertulis' }
  | { readonly jenis: 'tidak-tertulis' }
  | { readonly jenis: 'dibatalkan' }
  | { readonly jenis: 'dibuang' };

export const awal: KeadaanKompilasi = { tahap: 'pilih' };

/** Files asked for at once: as many as give an answer about every second. */
const SEKALI = 4;

export const isKiriman = (keadaan: KeadaanKompilasi): keadaan is Kiriman => 'berkas' in keadaan;

/** The files to be read next; none where nothing is being read. */
export const bacaBerikut = (keadaan: KeadaanKompilasi): readonly BerkasPilihan[] =>
  keadaan.tahap === 'membaca'
    ? keadaan.berkas.slice(keadaan.dikenal.length, keadaan.dikenal.length + SEKALI)
    : [];

/** What becomes of a compilation when something happens. What no longer fits, such as a late answer, changes nothing. */
export function lanjut(keadaan: KeadaanKompilasi, kejadian: Kejadian): KeadaanKompilasi {
  if (kejadian.jenis === 'ditambah') return tambah(keadaan, kejadian.berkas);
  return isKiriman(keadaan) ? lanjutKiriman(keadaan, kejadian) : keadaan;
}

function tambah(keadaan: KeadaanKompilasi, berkas: readonly BerkasPilihan[]): KeadaanKompilasi {
  if (berkas.length === 0 || keadaan.tahap === 'menulis') return keadaan;
  const lama = isKiriman(keadaan) ? keadaan : { berkas: [], dikenal: [], tanggal: {}, ambilAlih: [] };
  return { ...lama, tahap: 'membaca', berkas: [...lama.berkas, ...berkas] };
}

function lanjutKiriman(
  kiriman: Kiriman,
  kejadian: Exclude<Kejadian, { jenis: 'ditambah' }>,
): KeadaanKompilasi {
  const pada = (tahap: Kiriman['tahap'], sesudahnya: KeadaanKompilasi): KeadaanKompilasi =>
    kiriman.tahap === tahap ? sesudahnya : kiriman;
  switch (kejadian.jenis) {
    case 'terbaca': {
      const dikenal = [...kiriman.dikenal, ...kejadian.dikenal];
      const tahap = dikenal.length < kiriman.berkas.length ? 'membaca' : 'pratinjau';
      return pada('membaca', { ...kiriman, tahap, dikenal });
    }
    case 'tidak-terbaca':
      return pada('membaca', awal);
    case 'tanggal':
      return pada('pratinjau', { ...kiriman, tanggal: gabungTanggal(kiriman.tanggal, kejadian.tanggal) });
    case 'diambil-alih': {
      const lain = kiriman.ambilAlih.filter((opd) => opd !== kejadian.opd);
      return pada('pratinjau', { ...kiriman, ambilAlih: kejadian.ya ? [...lain, kejadian.opd] : lain });
    }
    case 'ditulis':
      return pada('pratinjau', { ...kiriman, tahap: 'menulis' });
    case 'tertulis':
      return pada('menulis', { tahap: 'selesai' });
    case 'tidak-tertulis':
      return pada('menulis', { ...kiriman, tahap: 'pratinjau' });
    case 'dibatalkan':
      return { tahap: 'dibatalkan' };
    case 'dibuang':
      return awal;
  }
}

/** The dates of other files stay. */
const gabungTanggal = (lama: TanggalKiriman, baru: TanggalKiriman): TanggalKiriman => ({
  ...lama,
  ...baru,
  ...(baru.diterima === undefined ? {} : { diterima: { ...lama.diterima, ...baru.diterima } }),
});
