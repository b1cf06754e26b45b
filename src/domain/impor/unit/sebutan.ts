import { tambahSemua } from '../../umum/banyak';
import { belahNamaKode, belahNilai } from '../../ketikan/belah';
import type { CatatanKetikan } from '../../ketikan/catatan';
import { bacaKode } from '../../ketikan/kode';
import type { HasilSebutan, PembacaSebutan, SebutanUnit } from './tipe';

/**
 * Names are compared by letters and digits only: `SENTRA "SATRIA"` and `Sentra Satria` are one name. The mark of a lost
 * character may stand for either, so that a name with one is no other.
 */
export function bentukUnit(nama: string): string {
  const bentuk = nama
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\ufffd]+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(bentuk) ? bentuk : '';
}

/**
 * The units that a cell names, the owner first: `NAMA - 452609`, `NAMA - ` without a code, `UNIT A;UNIT B - `. Codes from
 * a column of their own belong to the names in the same order. A code beside a name may have been through a spreadsheet
 * as any other: `NAMA - 452609.0`.
 */
function bacaSebutan(teks: string, kode: string): HasilSebutan {
  const kodeTerpisah = belahNilai(kode);
  const bernama = belahNilai(teks)
    .map(belahNamaKode)
    .filter(({ nama }) => bentukUnit(nama) !== '');
  if (bernama.length === 0)
    return { sebutan: kodeTerpisah.map((satu) => ({ nama: satu, kode: satu })), catatan: [] };
  const catatan: CatatanKetikan[] = [];
  const sebutan = bernama.map((satu, i): SebutanUnit => {
    const terpisah = kodeTerpisah[i];
    if (terpisah !== undefined) return { nama: satu.nama, kode: terpisah };
    const hasil = bacaKode(satu.kode, { jenis: 'unit' });
    tambahSemua(catatan, hasil.catatan);
    return hasil.isian.keadaan === 'ada' ? { nama: satu.nama, kode: hasil.isian.nilai } : { nama: satu.nama };
  });
  return { sebutan, catatan };
}

/** Reads each different cell once: a file of a thousand rows names some thirty units, and equal cells give one object. */
export function pembacaSebutan(): PembacaSebutan {
  const terbaca = new Map<string, HasilSebutan>();
  return (teks, kode) => {
    const kunci = `${kode}|${teks}`;
    const ada = terbaca.get(kunci);
    if (ada !== undefined) return ada;
    const baru = bacaSebutan(teks, kode);
    terbaca.set(kunci, baru);
    return baru;
  };
}
