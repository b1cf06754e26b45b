import { tambahSemua } from '../../domain/umum/banyak';
import Papa from 'papaparse';
import { belahKetat } from './belah-ketat';
import { belahLonggar } from './belah-longgar';
import type { GayaKutip } from './keadaan-kutip';
import type { TeksRekaman } from './rekaman';

export interface OpsiSel {
  readonly pemisah: string;
  readonly lebar: number;
  /** Fields that a record may have; what comes after is not looked at. */
  readonly batasKolom: number;
  readonly gaya: GayaKutip;
  readonly miringGanda?: boolean;
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
    if (utuh.length > 0) tambahSemua(sel, uraiUtuh(utuh, opsi));
    utuh = [];
  };
  for (const satu of rekaman) {
    if (isUntukPustaka(satu, opsi.gaya)) {
      utuh.push(satu.teks);
      if (utuh.length === SEKALI) tuang();
      continue;
    }
    tuang();
    sel.push((satu.rusak ? undefined : belahMiring(satu.teks, opsi)) ?? uraiRusak(satu.teks, opsi));
  }
  tuang();
  return sel;
}

/** The CSV library knows quotes that are written twice, and no backslashes. */
const isUntukPustaka = ({ rusak, teks }: TeksRekaman, gaya: GayaKutip): boolean =>
  !rusak && teks.length <= PANJANG_PUSTAKA && (gaya === 'ganda' || !teks.includes('\\'));

const belahMiring = (teks: string, opsi: OpsiSel): string[] | undefined =>
  opsi.gaya === 'ganda'
    ? undefined
    : belahKetat(teks, {
        ...opsi,
        miringGanda: opsi.miringGanda === true,
        terbanyak: opsi.batasKolom + 1,
      });

function uraiUtuh(teks: readonly string[], { pemisah }: OpsiSel): string[][] {
  return Papa.parse<string[]>(teks.join('\n'), { delimiter: pemisah, newline: '\n', quoteChar: '"' }).data;
}

/** Of the two ways to read broken quotes, the one that gives the right number of fields. */
function uraiRusak(teks: string, { pemisah, lebar, batasKolom }: OpsiSel): string[] {
  const longgar = belahLonggar(teks, pemisah, batasKolom + 1);
  if (longgar.length === lebar) return longgar;
  const polos = teks.split(pemisah, batasKolom + 1);
  return polos.length === lebar ? polos.map(tanpaKutipLuar) : longgar;
}

/** A value that is quoted as it should be, on a line where another is not. */
const tanpaKutipLuar = (sel: string): string => (/^"[^"]*"$/.test(sel) ? sel.slice(1, -1) : sel);
