import { bagianRelasi } from '../../relasi';
import type { IsiPaket } from '../isi-paket';
import { escapeAtribut } from '../xml/escape';

const NS_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const JENIS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const RELASI = /<(?:[\w.-]+:)?Relationship\s[^>]*?(?:\/>|>\s*<\/(?:[\w.-]+:)?Relationship\s*>)/g;

/**
 * Relationships of the links that lead outside: those of links that are gone are taken away, and each address gets one
 * when it is first asked for.
 */
export function tautanLuar(
  isi: IsiPaket,
  bagian: string,
  tetap: readonly string[],
): (alamat: string) => string {
  const rels = bagianRelasi(bagian);
  const dipakai = tetap.flatMap((satu) => /\s(?:[\w.-]+:)?id\s*=\s*["']([^"']*)["']/.exec(satu)?.[1] ?? []);
  const lama = isi.teks(rels);
  const bersih = lama.replace(RELASI, (elemen) =>
    /\/hyperlink["']/.test(elemen) &&
    !dipakai.some((id) => new RegExp(`\\sId\\s*=\\s*["']${id.replace(/[^\w]/g, '\\$&')}["']`).test(elemen))
      ? ''
      : elemen,
  );
  if (bersih !== lama) isi.tulis(rels, bersih);
  const idOf = new Map<string, string>();
  return (alamat) => {
    const ada = idOf.get(alamat);
    if (ada !== undefined) return ada;
    const id = tambah(isi, rels, alamat);
    idOf.set(alamat, id);
    return id;
  };
}

function tambah(isi: IsiPaket, rels: string, alamat: string): string {
  const ada = isi.teks(rels);
  const xml =
    ada === ''
      ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${NS_RELATIONSHIPS}"></Relationships>`
      : ada.replace(
          /<((?:[\w.-]+:)?)Relationships((?:\s[^>]*?)?)\/>/,
          '<$1Relationships$2></$1Relationships>',
        );
  const terpakai = new Set([...xml.matchAll(/\sId\s*=\s*["']([^"']*)["']/g)].map(([, id]) => id));
  let nomor = terpakai.size + 1;
  while (terpakai.has(`rId${nomor}`)) nomor++;
  const entri = (awalan: string): string =>
    `<${awalan}Relationship Id="rId${nomor}" Type="${JENIS}" Target="${escapeAtribut(alamat)}" TargetMode="External"/>`;
  isi.tulis(
    rels,
    xml.replace(/<\/((?:[\w.-]+:)?)Relationships\s*>/, (akhir, awalan: string) => entri(awalan) + akhir),
  );
  return `rId${nomor}`;
}
