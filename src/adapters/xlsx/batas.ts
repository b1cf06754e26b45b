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
