/** A variable that nobody types: it is calculated from the rows of another level before any formula reads it. */
export interface VariabelTurunan {
  readonly id: string;
  /** The transaction variable that is summed over the package's transactions. */
  readonly jumlahDari: string;
  /** The transaction variable that tells when a transaction came to be part of the sum. */
  readonly tanggal: string;
}

export const daftarTurunan: readonly VariabelTurunan[] = [
  { id: 'nilai_kontrak_paket', jumlahDari: 'nilai_kontrak_awal', tanggal: 'tgl_kontrak' },
];

/** What a template must ask for so that a variable can be known. */
export const variabelDitanyakan = (id: string): string =>
  daftarTurunan.find((turunan) => turunan.id === id)?.jumlahDari ?? id;
