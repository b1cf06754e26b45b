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
 * For the workspace itself, which grows with the work: 300,000 compiled rows of some 25 columns are about a kilobyte of XML
 * each, in one part. Still bounded, since a file of any origin may be named as one; a part stays below what one JavaScript
 * string can hold (2^29 − 24 characters), since changes to it are made in its text.
 */
export const batasPaketRuangKerja: BatasPaket = {
  berkas: 128 * MB,
  bagian: 480 * MB,
  isi: 768 * MB,
  jumlahBagian: 5000,
};
