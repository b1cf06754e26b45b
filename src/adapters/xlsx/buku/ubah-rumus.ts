import type { IsiPaket } from './isi-paket';
import { barisDari, pindaiLembar, potonganLembar, type LembarXml } from './xml/pindai-lembar';

/** A longer sheet is never one text: it is cut into rows, and only those with a formula become text. */
const TEKS_SEKALI = 16 * 1024 * 1024;
const LEMBAR = /\/worksheets\/[^/]*\.xml$/i;

/**
 * Rewrites formulas of a part by its text. `ubah` gets the whole part, or pieces of a long sheet: what stands before its rows,
 * each row that has a formula, and what stands after. `siapkan` changes the rows of such a sheet first, and tells whether it did.
 */
export async function ubahRumusBagian(
  isi: IsiPaket,
  bagian: string,
  ubah: (xml: string) => string,
  siapkan: (lembar: LembarXml) => boolean = () => false,
): Promise<void> {
  if (!LEMBAR.test(bagian) || isi.ukuran(bagian) <= TEKS_SEKALI) {
    const lama = isi.teks(bagian);
    const baru = ubah(lama);
    if (baru !== lama) isi.tulis(bagian, baru);
    return;
  }
  const lembar = pindaiLembar(isi.utf8(bagian));
  const disiapkan = siapkan(lembar);
  if (ubahRumusLembar(lembar, ubah) || disiapkan) await isi.tulisPotongan(bagian, potonganLembar(lembar));
}

/** The same of a sheet that is cut already; tells whether anything came out otherwise. */
export function ubahRumusLembar(lembar: LembarXml, ubah: (xml: string) => string): boolean {
  const sebelum = ubah(lembar.sebelum);
  const sesudah = ubah(lembar.sesudah);
  let berubah = sebelum !== lembar.sebelum || sesudah !== lembar.sesudah;
  lembar.sebelum = sebelum;
  lembar.sesudah = sesudah;
  lembar.baris.forEach((baris, k) => {
    if (baris.tanpaRumus === true || ubah(baris.isi) === baris.isi) return;
    lembar.baris[k] = barisDari(baris, ubah);
    berubah = true;
  });
  return berubah;
}
