import { Parser } from 'saxen';
import { fail, ok, type Result } from '../../domain/umum/result';
import { damaged, type KegagalanPaket } from './kegagalan';
import { dekode } from './xml-entitas';

/** Attributes by name as written (with prefix), entities decoded. */
export type AtributXml = Readonly<Record<string, string | undefined>>;

/** Called in document order. Names are local names: the prefix (`x:row`) is cut off. */
export interface PenanganXml {
  buka?(nama: string, atribut: () => AtributXml): void;
  tutup?(nama: string): void;
  /** Character data, decoded, also of CDATA; may come in several pieces. */
  teks?(teks: string): void;
}

const MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 256;

const localName = (nama: string): string => {
  const colon = nama.indexOf(':');
  return colon === -1 ? nama : nama.slice(colon + 1);
};

/**
 * Reads an XML text from start to end in time linear in its length, whatever is in it. Not well-formed XML, a document
 * type declaration (the door to entity bombs), nesting or attribute lists beyond any workbook's are `damaged`.
 * `henti` given to `buat` stops the reading with the caller's own failure.
 */
export function bacaXml(
  xml: string,
  bagian: string,
  buat: (henti: (kegagalan: KegagalanPaket) => void) => PenanganXml,
): Result<void, KegagalanPaket> {
  const parser = new Parser();
  let failure: KegagalanPaket | undefined;
  const henti = (kegagalan: KegagalanPaket): void => {
    failure ??= kegagalan;
    parser.stop();
  };
  const malformed = (): void => henti(damaged('xml-malformed', bagian));
  const penangan = buat(henti);
  let depth = 0;

  // One function for all elements: made anew for each it would cost as much as the attributes themselves.
  let current: () => Record<string, string> | false = () => false;
  const atribut = (): AtributXml => {
    const raw = current();
    if (raw === false) return {};
    let count = 0;
    for (const nama in raw) {
      if (++count > MAX_ATTRIBUTES) henti(damaged('xml-too-many-attributes', bagian));
      const nilai = raw[nama];
      if (nilai?.includes('&') === true) raw[nama] = dekode(nilai);
    }
    return raw;
  };

  parser.on('error', malformed).on('warn', malformed);
  parser.on('attention', () => henti(damaged('xml-doctype', bagian)));
  parser.on('openTag', (nama, getAttributes) => {
    if (++depth > MAX_DEPTH) henti(damaged('xml-too-deep', bagian));
    else {
      current = getAttributes;
      penangan.buka?.(localName(nama), atribut);
    }
  });
  parser.on('closeTag', (nama) => {
    depth--;
    penangan.tutup?.(localName(nama));
  });
  if (penangan.teks) {
    parser.on('text', (teks) => penangan.teks?.(dekode(teks)));
    parser.on('cdata', (teks) => penangan.teks?.(teks));
  }
  parser.parse(xml);
  return failure ? fail(failure) : ok(undefined);
}
