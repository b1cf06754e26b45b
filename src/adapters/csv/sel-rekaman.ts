import Papa from 'papaparse';
import { belahLonggar } from './belah-longgar';
import type { TeksRekaman } from './rekaman';

export interface OpsiSel {
  readonly pemisah: string;
  readonly lebar: number;
  /** Fields that a record may have; what comes after is not looked at. */
  readonly batasKolom: number;
}

/** Sound records are handed to the CSV library this many at a time. */
const SEKALI = 2000;
/** A longer record is split with a bound on its fields, which the library does not have. */
const PANJANG_PUSTAKA = 100_000;

/** The fields of records, in their order. */
export function selRekaman(rekaman: readonly TeksRekaman[], opsi: OpsiSel): string[][] {
  const sel: string[][] = [];
  let utuh: string[] = [];
  const tuang = (): void => {
    if (utuh.length > 0) sel.push(...uraiUtuh(utuh, opsi));
    utuh = [];
  };
  for (const satu of rekaman) {
    if (!satu.rusak && satu.teks.length <= PANJANG_PUSTAKA) {
      utuh.push(satu.teks);
      if (utuh.length === SEKALI) tuang();
      continue;
    }
    tuang();
    sel.push(uraiRusak(satu.teks, opsi));
  }
  tuang();
  return sel;
}

function uraiUtuh(teks: readonly string[], { pemisah }: OpsiSel): string[][] {
  return Papa.parse<string[]>(teks.join('\n'), { delimiter: pemisah, newline: '\n', quoteChar: '"' }).data;
}

/** Of the two ways to read broken quotes, the one that gives the right number of fields. */
function uraiRusak(teks: string, { pemisah, lebar, batasKolom }: OpsiSel): string[] {
  const longgar = belahLonggar(teks, pemisah, batasKolom + 1);
  if (longgar.length === lebar) return longgar;
  const polos = teks.split(pemisah, batasKolom + 1);
  return polos.length === lebar ? polos : longgar;
}
