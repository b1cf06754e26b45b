import { bagianRelasi } from '../../relasi';
import type { IsiPaket } from '../isi-paket';
import { escapeAtribut } from '../xml/escape';

const NS_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const JENIS_RELASI = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/**
 * Relates a part of a package to another one (`/xl/…`), or to an address outside; gives the id of the relationship. Parts
 * without relationships get a part for them.
 */
export function tambahRelasi(
  isi: IsiPaket,
  dari: string,
  { jenis, ke, luar = false }: { readonly jenis: string; readonly ke: string; readonly luar?: boolean },
): string {
  const rels = bagianRelasi(dari);
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
  const id = `rId${nomor}`;
  const entri = (awalan: string): string =>
    `<${awalan}Relationship Id="${id}" Type="${JENIS_RELASI}${jenis}" Target="${escapeAtribut(ke)}"${luar ? ' TargetMode="External"' : ''}/>`;
  isi.tulis(
    rels,
    xml.replace(/<\/((?:[\w.-]+:)?)Relationships\s*>/, (akhir, awalan: string) => entri(awalan) + akhir),
  );
  return id;
}
