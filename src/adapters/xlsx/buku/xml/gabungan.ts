import { bacaRentang, type Rentang } from '../../../../lembar/rentang';

/** Merged areas of the sheet. */
export const gabungan = (xml: string): Rentang[] =>
  [...xml.matchAll(/<(?:[\w.-]+:)?mergeCell\s[^>]*?ref\s*=\s*["']([^"']*)["']/g)].flatMap(
    ([, ref]) => bacaRentang(ref!) ?? [],
  );
