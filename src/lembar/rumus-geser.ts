import { batasBaris, batasKolom, hurufKolom, nomorKolom } from './alamat';

/** What names are made of; those of people have letters beyond ASCII too. */
const HURUF = String.raw`\w\u0080-\uffff`;

/**
 * What may stand in a formula (ECMA-376 part 1, 18.17.2): texts, quoted sheet names, structured references and external
 * books in brackets are passed over; then whole rows, numbers, cells, whole columns, names and functions.
 */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[(?:[^[\]]|\[[^[\]]*\])*\])*\]`,
    String.raw`(?<baris1>\$?\d{1,7}):(?<baris2>\$?\d{1,7})(?![\w.(])`,
    String.raw`\d[\d.]*(?:[Ee][+-]?\d+)?`,
    String.raw`(?<kolomTetap>\$?)(?<kolom>[A-Za-z]{1,3})(?<barisTetap>\$?)(?<baris>\d{1,7})(?![${HURUF}.(!\\?])`,
    String.raw`(?<kolom1>\$?[A-Za-z]{1,3}):(?<kolom2>\$?[A-Za-z]{1,3})(?![${HURUF}.(!])`,
    String.raw`[A-Za-z_\\\u0080-\uffff][${HURUF}.\\?]*`,
  ].join('|'),
  'g',
);

type Acuan = Readonly<Record<string, string | undefined>>;

/** Rewrites the references of a formula; `ubah` gets the parts of one and the text before it, and may leave it. */
const gantiAcuan = (rumus: string, ubah: (acuan: Acuan, sebelum: string) => string | undefined): string =>
  rumus.replace(TOKEN, (utuh: string, ...sisa: unknown[]) => {
    const acuan = sisa.at(-1) as Acuan;
    const letak = sisa.at(-3) as number;
    return ubah(acuan, rumus.slice(0, letak)) ?? utuh;
  });

/** A formula as it reads after being copied `dBaris` rows down and `dKolom` columns right: relative references follow. */
export function geserRumus(rumus: string, dBaris: number, dKolom: number): string {
  if (dBaris === 0 && dKolom === 0) return rumus;
  const geserKolom = (teks: string): string | undefined => {
    const nomor = nomorKolom(teks.replace('$', ''));
    if (teks.startsWith('$')) return teks;
    return nomor + dKolom >= 1 && nomor + dKolom <= batasKolom ? hurufKolom(nomor + dKolom) : undefined;
  };
  const geserBaris = (teks: string): string | undefined => {
    if (teks.startsWith('$')) return teks;
    const nomor = Number(teks) + dBaris;
    return nomor >= 1 && nomor <= batasBaris ? String(nomor) : undefined;
  };
  const pasangan = (a: string | undefined, b: string | undefined, pisah: string): string =>
    a === undefined || b === undefined ? '#REF!' : a + pisah + b;
  return gantiAcuan(rumus, ({ kolomTetap, kolom, barisTetap, baris, baris1, baris2, kolom1, kolom2 }) => {
    if (kolom !== undefined && baris !== undefined) {
      if (!adaDiLembar(kolom, baris)) return undefined;
      return pasangan(geserKolom(`${kolomTetap}${kolom}`), geserBaris(`${barisTetap}${baris}`), '');
    }
    if (baris1 !== undefined && baris2 !== undefined) {
      return pasangan(geserBaris(baris1), geserBaris(baris2), ':');
    }
    if (kolom1 !== undefined && kolom2 !== undefined) {
      return pasangan(geserKolom(kolom1), geserKolom(kolom2), ':');
    }
    return undefined;
  });
}

/**
 * A formula of a row that moved: relative references to its own row follow it, all others stay, so that a sum above or a
 * list on another sheet is still the one meant.
 */
export function ikutiBaris(rumus: string, dari: number, ke: number, lembar: string): string {
  if (dari === ke) return rumus;
  return gantiAcuan(rumus, ({ kolomTetap, kolom, barisTetap, baris }, sebelum) => {
    if (kolom === undefined || barisTetap !== '' || Number(baris) !== dari) return undefined;
    if (sebelum.endsWith('!') && !milikLembar(sebelum, lembar)) return undefined;
    return `${kolomTetap}${kolom}${ke}`;
  });
}

/** Whole columns inserted into a sheet before a column (from 0). */
export interface SisipanKolom {
  readonly lembar: string;
  readonly kolom: number;
  readonly jumlah: number;
}

/** Where a column (from 0) stands after the insertion. */
export const kolomSesudah = ({ kolom: sisip, jumlah }: SisipanKolom, kolom: number): number =>
  kolom < sisip ? kolom : kolom + jumlah;

/**
 * A formula of the sheet `lembarRumus` after columns were inserted, as Excel rewrites it: references to cells right of there
 * follow them, a range that takes the place in grows.
 */
export function ikutiSisipan(rumus: string, sisipan: SisipanKolom, lembarRumus: string | undefined): string {
  const pindah = (teks: string): string => {
    const tetap = teks.startsWith('$') ? '$' : '';
    const indeks = nomorKolom(teks.slice(tetap.length)) - 1;
    return tetap + hurufKolom(Math.min(kolomSesudah(sisipan, indeks) + 1, batasKolom));
  };
  const disini = lembarRumus?.toLowerCase() === sisipan.lembar.toLowerCase();
  return gantiAcuan(rumus, ({ kolomTetap, kolom, barisTetap, baris, kolom1, kolom2 }, sebelum) => {
    // The second cell of a range belongs to the sheet that stands before the first.
    const awal = sebelum.replace(/\$?[A-Za-z]{1,3}\$?\d{1,7}:$/, '');
    if (!(awal.endsWith('!') ? milikLembar(awal, sisipan.lembar) : disini)) return undefined;
    if (kolom !== undefined && baris !== undefined)
      return adaDiLembar(kolom, baris)
        ? `${pindah(`${kolomTetap}${kolom}`)}${barisTetap}${baris}`
        : undefined;
    if (kolom1 !== undefined && kolom2 !== undefined && adaDiLembar(kolom1, '1') && adaDiLembar(kolom2, '1'))
      return `${pindah(kolom1)}:${pindah(kolom2)}`;
    return undefined;
  });
}

const adaDiLembar = (kolom: string, baris: string): boolean =>
  nomorKolom(kolom.replace('$', '')) <= batasKolom && Number(baris) >= 1 && Number(baris) <= batasBaris;

function milikLembar(teks: string, lembar: string): boolean {
  // Of `Lembar!A1:Lembar!B2` the sheet of the second cell; `Jan:Mar!A1` is one name for both.
  const sebelum = teks.replace(/^.*!\$?[A-Za-z]{1,3}\$?\d{1,7}:/s, '');
  const nama = /(?:'((?:[^']|'')*)'|([^\s!'"()+\-*/^&=<>,;]+))!$/.exec(sebelum);
  const ditulis = nama?.[1]?.replaceAll("''", "'") ?? nama?.[2];
  return ditulis?.toLowerCase() === lembar.toLowerCase();
}
