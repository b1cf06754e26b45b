import { nomorKolom } from '../../../../lembar/alamat';
import { dekode } from '../../xml-entitas';
import { escapeIsi } from './escape';
import type { Pertumbuhan } from './sqref';

/** A table that grew, with the name of its sheet. */
export interface TabelTumbuh extends Pertumbuhan {
  readonly lembar: string;
}

const RENTANG = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`(?<awal>(?:(?<lembar>'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<!\w)\$?(?<kolom1>[A-Za-z]{1,3})\$?(?<baris1>\d{1,7}):\$?(?<kolom2>[A-Za-z]{1,3})\$?)(?<baris2>\d{1,7})(?![\w(.])`,
  ].join('|'),
  'gu',
);

/**
 * A formula whose ranges took in whole columns of the table (with or without header) takes in the new rows too, as it
 * does when a table grows in Excel: a sum or chart of the user's must not stay behind unnoticed.
 */
export function panjangkanRumus(rumus: string, tumbuh: TabelTumbuh, lembarRumus: string | undefined): string {
  return rumus.replace(RENTANG, (utuh: string, ...sisa: unknown[]) => {
    const { awal, lembar, kolom1, baris1, kolom2, baris2 } = sisa.at(-1) as Record<
      string,
      string | undefined
    >;
    if (awal === undefined || Number(baris2) !== tumbuh.bawahLama) return utuh;
    const nama = lembar === undefined ? lembarRumus : lembar.replace(/^'|'$/g, '').replaceAll("''", "'");
    const milik = nama?.toLowerCase() === tumbuh.lembar.toLowerCase();
    const dariAtas = Number(baris1) === tumbuh.atas || Number(baris1) === tumbuh.atas - 1;
    const didalam = [kolom1, kolom2].every((huruf) => {
      const indeks = nomorKolom(huruf ?? '') - 1;
      return indeks >= tumbuh.kiri && indeks <= tumbuh.kanan;
    });
    return milik && dariAtas && didalam ? `${awal}${tumbuh.bawahBaru}` : utuh;
  });
}

const ELEMEN = /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|definedName)(?:\s[^>]*)?>)([^<]+)(?=<)/g;

/** The same for every formula of a part, or a piece of one: cells, validation, conditional formats, chart series, defined names. */
export function pemanjang(
  semua: readonly TabelTumbuh[],
  lembarRumus: string | undefined,
): (xml: string) => string {
  const penanda = semua.map((tumbuh) => ({ tumbuh, pola: new RegExp(`\\D${tumbuh.bawahLama}(?!\\d)`) }));
  return (xml) =>
    xml.replace(ELEMEN, (utuh, tag: string, isi: string) => {
      if (!isi.includes(':')) return utuh;
      let hasil = isi;
      for (const { tumbuh, pola } of penanda) {
        if (!pola.test(hasil)) continue;
        const lama = dekode(hasil);
        const baru = panjangkanRumus(lama, tumbuh, lembarRumus);
        if (baru !== lama) hasil = escapeIsi(baru);
      }
      return hasil === isi ? utuh : tag + hasil;
    });
}
