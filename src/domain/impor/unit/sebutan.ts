import { belahNamaKode, belahNilai } from '../../ketikan/belah';
import type { PembacaSebutan, SebutanUnit } from './tipe';

/** Names are compared by letters and digits only: `SENTRA "SATRIA"` and `Sentra Satria` are one name. */
export const bentukUnit = (nama: string): string =>
  nama
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The units that a cell names, the owner first: `NAMA - 452609`, `NAMA - ` without a code, `UNIT A;UNIT B - `. Codes from
 * a column of their own belong to the names in the same order.
 */
function bacaSebutan(teks: string, kode: string): readonly SebutanUnit[] {
  const kodeTerpisah = belahNilai(kode);
  const sebutan = belahNilai(teks)
    .map(belahNamaKode)
    .filter(({ nama }) => bentukUnit(nama) !== '');
  if (sebutan.length === 0) return kodeTerpisah.map((satu) => ({ nama: satu, kode: satu }));
  return sebutan.map((satu, i) => {
    const milik = kodeTerpisah[i] ?? satu.kode;
    return milik === undefined ? { nama: satu.nama } : { nama: satu.nama, kode: milik };
  });
}

/** Reads each different cell once: a file of a thousand rows names some thirty units, and equal cells give one object. */
export function pembacaSebutan(): PembacaSebutan {
  const terbaca = new Map<string, readonly SebutanUnit[]>();
  return (teks, kode) => {
    const kunci = `${kode}|${teks}`;
    const ada = terbaca.get(kunci);
    if (ada !== undefined) return ada;
    const baru = bacaSebutan(teks, kode);
    terbaca.set(kunci, baru);
    return baru;
  };
}
