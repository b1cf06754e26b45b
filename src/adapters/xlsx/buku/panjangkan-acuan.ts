import type { IsiPaket } from './isi-paket';
import { ubahRumusBagian } from './ubah-rumus';
import { panjangkanBagian, type TabelTumbuh } from './xml/panjang-acuan';
import { potonganRumus } from './xml/potongan-rumus';

/** A table that grew, and the part of its sheet, whose own formulas were looked after as it was written. */
export interface TumbuhDiBagian {
  readonly bagian: string;
  readonly tumbuh: TabelTumbuh;
}

const BERUMUS = /\/(?:worksheets|charts)\/[^/]*\.xml$/i;

/**
 * Formulas anywhere else in the workbook that took in whole columns of tables that grew. All tables of a write at once: each
 * part is unpacked once, and rewritten only where one of its formulas comes out otherwise.
 */
export function panjangkanAcuan(isi: IsiPaket, semua: readonly TumbuhDiBagian[]): void {
  const tumbuhan = semua.filter(({ tumbuh }) => tumbuh.bawahBaru > tumbuh.bawahLama);
  if (tumbuhan.length === 0) return;
  const lembarOf = new Map([...isi.bagianLembar].map(([nama, bagian]) => [bagian.toLowerCase(), nama]));
  for (const bagian of [isi.bagianBuku, ...isi.paket.nama.filter((nama) => BERUMUS.test(nama))]) {
    const kecil = bagian.toLowerCase();
    const lain = tumbuhan.filter((satu) => satu.bagian.toLowerCase() !== kecil);
    const milik = lembarOf.get(kecil);
    const ubah = (xml: string): string =>
      lain.reduce((teks, { tumbuh }) => panjangkanBagian(teks, tumbuh, milik), xml);
    if (lain.length > 0 && adaYangBerubah(isi.utf8(bagian), ubah)) ubahRumusBagian(isi, bagian, ubah);
  }
}

function adaYangBerubah(xml: Uint8Array, ubah: (potongan: string) => string): boolean {
  for (const satu of potonganRumus(xml)) if (satu === undefined || ubah(satu) !== satu) return true;
  return false;
}
