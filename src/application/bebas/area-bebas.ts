import { batasBaris, batasKolom } from '../../lembar/alamat';
import type { TempatSel } from '../../lembar/bebas/persegi';
import { bacaRentang, type Rentang } from '../../lembar/rentang';
import type { SebabTakTersusun } from '../ports/workbook';

/** Thrown while a free sheet is worked out, and turned into a failure at the only exit of `susunBebas`. */
export class TakTersusun extends Error {
  constructor(
    readonly sel: string,
    readonly sebab: SebabTakTersusun,
  ) {
    super(sebab);
  }
}

/** An area of a free sheet by its address. */
export function areaBebas(teks: string): Rentang {
  const satu = /^\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/.test(teks) ? bacaRentang(teks) : undefined;
  if (satu === undefined) throw new TakTersusun(teks, 'address-not-valid');
  return diLembar(satu, teks);
}

/** An area that lies on the sheet, below the marker row. */
export function diLembar(satu: Rentang, teks: string): Rentang {
  if (satu.kiri > satu.kanan || satu.atas > satu.bawah) throw new TakTersusun(teks, 'address-not-valid');
  if (satu.bawah > batasBaris || satu.kanan >= batasKolom) throw new TakTersusun(teks, 'address-not-valid');
  if (satu.atas < 2) throw new TakTersusun(teks, 'row-reserved');
  return satu;
}

export function selBebas(teks: string): TempatSel {
  const { kiri, kanan, atas, bawah } = areaBebas(teks);
  if (kiri !== kanan || atas !== bawah) throw new TakTersusun(teks, 'address-not-valid');
  return { baris: atas, kolom: kiri };
}
