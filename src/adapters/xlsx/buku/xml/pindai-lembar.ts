import { bacaRentang, type Rentang } from '../../../../lembar/rentang';
import { tagInti } from './sunting-inti';

/** A worksheet part cut at its rows; joined again it is the same text, except where rows were changed. */
export interface LembarXml {
  /** Everything up to and with the `<sheetData>` tag, and from its end tag on. */
  sebelum: string;
  sesudah: string;
  /** Namespace prefix of the part with its colon, or empty. */
  readonly awalan: string;
  readonly baris: BarisXml[];
}

export interface BarisXml {
  readonly nomor: number;
  /** Attributes of the row but for `r` and `spans`, with a leading space each. */
  readonly atribut: string;
  /** The cells as text. */
  readonly isi: string;
}

/**
 * Cuts a worksheet part (ECMA-376 part 1, 18.3.1) into rows, by number ascending. The part was read by the reader before,
 * so that it is well-formed, addresses lie in the grid, and no cell stands twice.
 */
export function pindaiLembar(xml: string): LembarXml {
  const isi = tagInti(xml, 'sheetData');
  if (isi === undefined) throw new Error('A worksheet part without sheetData passed the reader');
  const { awal, tag } = isi;
  const awalan = /^<((?:[\w.-]+:)?)/.exec(tag)?.[1] ?? '';
  const mulai = awal + tag.length;
  if (tag.endsWith('/>')) {
    const buka = `${tag.slice(0, -2).trimEnd()}>`;
    const sebelum = xml.slice(0, awal) + buka;
    return { sebelum, sesudah: `</${awalan}sheetData>${xml.slice(mulai)}`, awalan, baris: [] };
  }
  const selesai = xml.indexOf(`</${awalan}sheetData`, mulai);
  const data = polos(xml.slice(mulai, selesai));
  return {
    sebelum: xml.slice(0, mulai),
    sesudah: xml.slice(selesai),
    awalan,
    baris: pindaiBaris(data, awalan),
  };
}

/** Joins what `pindaiLembar` cut. */
export function gabungLembar(lembar: LembarXml): string {
  const { awalan } = lembar;
  const potongan = [lembar.sebelum];
  for (const { nomor, atribut, isi } of lembar.baris) {
    potongan.push(`<${awalan}row r="${nomor}"${atribut}`, isi === '' ? '/>' : `>${isi}</${awalan}row>`);
  }
  potongan.push(lembar.sesudah);
  return potongan.join('');
}

/** Merged areas of the sheet. */
export const gabungan = ({ sesudah }: LembarXml): Rentang[] =>
  [...sesudah.matchAll(/<(?:[\w.-]+:)?mergeCell\s[^>]*?ref\s*=\s*["']([^"']*)["']/g)].flatMap(
    ([, ref = '']) => bacaRentang(ref) ?? [],
  );

/** Comments and CDATA inside the rows could hold what looks like tags: after this a `<` always starts a tag. */
function polos(data: string): string {
  if (!data.includes('<!') && !data.includes('<?')) return data;
  return data.replace(
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>/g,
    (_, isi: string | undefined) =>
      (isi ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
}

function pindaiBaris(data: string, awalan: string): BarisXml[] {
  const buka = `<${awalan}row`;
  const tutup = `</${awalan}row`;
  const hasil: BarisXml[] = [];
  let terakhir = 0;
  let urut = true;
  for (let at = data.indexOf(buka); at !== -1;) {
    const akhirTag = data.indexOf('>', at);
    const kosong = data.charCodeAt(akhirTag - 1) === 47; // "/"
    const atributAsal = data.slice(at + buka.length, kosong ? akhirTag - 1 : akhirTag);
    const tutupAt = kosong ? akhirTag : data.indexOf(tutup, akhirTag);
    const nomor = Number(/\sr\s*=\s*["']\s*(\d+)/.exec(atributAsal)?.[1] ?? terakhir + 1);
    if (nomor <= terakhir) urut = false;
    terakhir = nomor;
    const atribut = atributAsal.replace(/\s+(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g, '').trimEnd();
    hasil.push({ nomor, atribut, isi: kosong ? '' : data.slice(akhirTag + 1, tutupAt) });
    at = data.indexOf(buka, tutupAt);
  }
  return urut ? hasil : satukan(hasil);
}

/** Rows in order; pieces of one row become one. */
function satukan(baris: readonly BarisXml[]): BarisXml[] {
  const hasil = new Map<number, BarisXml>();
  for (const satu of [...baris].sort((a, b) => a.nomor - b.nomor)) {
    const ada = hasil.get(satu.nomor);
    hasil.set(satu.nomor, ada === undefined ? satu : { ...ada, isi: ada.isi + satu.isi });
  }
  return [...hasil.values()];
}
