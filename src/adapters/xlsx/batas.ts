/** How much of a package is read at most, in bytes unless said otherwise. */
export interface BatasPaket {
  /** The file itself. */
  readonly berkas: number;
  /** One part, inflated. */
  readonly bagian: number;
  /** All parts together, inflated. */
  readonly isi: number;
  /** Number of parts. */
  readonly jumlahBagian: number;
}

const MB = 1024 * 1024;

/** For files from outside (docs/batas.md#limits-that-held). */
export const batasPaketMasuk: BatasPaket = {
  berkas: 20 * MB,
  bagian: 64 * MB,
  isi: 128 * MB,
  jumlahBagian: 5000,
};

/**
 * For the workspace itself, which grows with the work: 300,000 compiled rows of 30 columns are 1.3 kB of XML each as they
 * mostly are, 1.9 kB with every cell filled, in one part. Still bounded, since a file of any origin may be named as one.
 */
export const batasPaketRuangKerja: BatasPaket = {
  berkas: 128 * MB,
  bagian: 576 * MB,
  isi: 960 * MB,
  jumlahBagian: 5000,
};

/** Relationships of one part: each link of a sheet is one, and Excel allows 65,530 of those. */
export const RELASI_TERBANYAK = 100_000;

/** The drawing of a sheet on which charts of ours are, and the part of one that is renewed; each is taken in as a whole. */
export const BATAS_GAMBAR = 16 * MB;
