import { bacaRentang, type Rentang } from '../../../../lembar/rentang';
import type { BarisXml, IsiBaris, TumpukanBaris } from './baris-xml';
import { pindaiBaris, tanpaSisipan, type HasilPindai } from './pindai-baris';
import { tagInti } from './sunting-inti';

/** A worksheet part cut at its rows; joined again it is the same, except where rows were changed. */
export interface LembarXml {
  /** Everything up to and with the `<sheetData>` tag, and from its end tag on. */
  sebelum: string;
  sesudah: string;
  /** Namespace prefix of the part with its colon, or empty. */
  readonly awalan: string;
  baris: BarisXml[];
}

/** Up to here the tag of the rows is looked for at first: what stands before it is short in most parts. */
const KEPALA = 64 * 1024;
const LT = 60;
const GT = 62;

/**
 * Cuts a worksheet part (ECMA-376 part 1, 18.3.1) into rows, by number ascending. The part was read by the reader before,
 * so that it is well-formed, addresses lie in the grid, and no cell stands twice. `xml` is UTF-8; a row becomes text only when
 * it is asked for, because a sheet can hold more text than memory does.
 */
export function pindaiLembar(xml: Uint8Array | string): LembarXml {
  const bytes = typeof xml === 'string' ? new TextEncoder().encode(xml) : xml;
  const { sebelum, tag, mulai } = kepala(bytes);
  const awalan = /^<((?:[\w.-]+:)?)/.exec(tag)?.[1] ?? '';
  const teks = (dari: number, sampai?: number): string =>
    new TextDecoder().decode(bytes.subarray(dari, sampai));
  if (tag.endsWith('/>')) {
    const buka = `${tag.slice(0, -2).trimEnd()}>`;
    return { sebelum: sebelum + buka, sesudah: `</${awalan}sheetData>${teks(mulai)}`, awalan, baris: [] };
  }
  const { baris, akhir } = pindaiBaris(bytes, mulai, awalan) ?? pindaiBersisipan(bytes, mulai, awalan);
  return { sebelum: sebelum + tag, sesudah: teks(akhir), awalan, baris };
}

/** The same of rows among which comments, instructions or CDATA stand. */
function pindaiBersisipan(bytes: Uint8Array, mulai: number, awalan: string): HasilPindai {
  const akhir = cari(bytes, new TextEncoder().encode(`</${awalan}sheetData`), mulai);
  const baris = pindaiBaris(tanpaSisipan(bytes.subarray(mulai, akhir)), 0, awalan)?.baris;
  if (baris === undefined) throw new Error('What was taken out of the rows stands in them');
  return { baris, akhir };
}

/** What stands before the rows; looked for in a longer and longer piece of the part. */
function kepala(bytes: Uint8Array): { sebelum: string; tag: string; mulai: number } {
  for (let panjang = KEPALA; ; panjang *= 8) {
    const akhir = panjang < bytes.length ? bytes.indexOf(GT, panjang) : -1;
    const awal = new TextDecoder().decode(akhir === -1 ? bytes : bytes.subarray(0, akhir + 1));
    const isi = tagInti(awal, 'sheetData');
    if (isi !== undefined) {
      const sebelum = awal.slice(0, isi.awal);
      return { sebelum, tag: isi.tag, mulai: new TextEncoder().encode(sebelum + isi.tag).length };
    }
    if (akhir === -1) throw new Error('A worksheet part without sheetData passed the reader');
  }
}

/** Place of a sequence of bytes, or the length of all where it is not there. */
function cari(bytes: Uint8Array, urutan: Uint8Array, dari: number): number {
  const [pertama = LT] = urutan;
  for (let at = bytes.indexOf(pertama, dari); at !== -1; at = bytes.indexOf(pertama, at + 1))
    if (urutan.every((satu, k) => bytes[at + k] === satu)) return at;
  return bytes.length;
}

/**
 * Joins what `pindaiLembar` cut, piece by piece; bytes are to be taken over before the next piece is asked for. A row that came
 * to hold nothing is left out.
 */
export function* potonganLembar(lembar: LembarXml): Generator<string | Uint8Array> {
  yield lembar.sebelum;
  let tumpukan: TumpukanBaris | undefined;
  for (const baris of lembar.baris) {
    const kini = baris.tumpuk?.();
    // What was put elsewhere comes first.
    if (tumpukan !== undefined && tumpukan !== kini) yield tumpukan.ambil();
    tumpukan = kini;
    if (kini === undefined) yield baris.asal ?? barisTertulis(lembar.awalan, baris);
    else if (kini.penuh) {
      yield kini.ambil();
      tumpukan = undefined;
    }
  }
  if (tumpukan !== undefined) yield tumpukan.ambil();
  yield lembar.sesudah;
}

function barisTertulis(awalan: string, baris: BarisXml): string {
  const { atribut, isi } = baris.susun?.() ?? baris;
  if (atribut === '' && isi === '') return '';
  return `<${awalan}row r="${baris.nomor}"${atribut}${isi === '' ? '/>' : `>${isi}</${awalan}row>`}`;
}

/** Joins what `pindaiLembar` cut, of a part that is known to be short. */
export function gabungLembar(lembar: LembarXml): string {
  const pembaca = new TextDecoder();
  let hasil = '';
  for (const satu of potonganLembar(lembar)) hasil += typeof satu === 'string' ? satu : pembaca.decode(satu);
  return hasil;
}

/** A row whose cells are worked out from those of another, when they are asked for: at the earliest as it is written. */
export const barisDari = (baris: BarisXml, ubah: (isi: string) => string): BarisXml =>
  new BarisTunda(baris.nomor, false, () => {
    const { atribut, isi } = baris.susun?.() ?? baris;
    return { atribut, isi: ubah(isi) };
  });

/** A row that is worked out when it is written, so that of a long sheet no more than one stands in memory. */
export class BarisTunda implements BarisXml {
  constructor(
    readonly nomor: number,
    readonly tanpaRumus: boolean,
    readonly susun: () => IsiBaris,
  ) {}

  get atribut(): string {
    return this.susun().atribut;
  }

  get isi(): string {
    return this.susun().isi;
  }
}

/** One that goes into the part as bytes, as long as nothing else is done with it. */
export class BarisBaru extends BarisTunda {
  constructor(
    nomor: number,
    tanpaRumus: boolean,
    susun: () => IsiBaris,
    readonly tumpuk: () => TumpukanBaris,
  ) {
    super(nomor, tanpaRumus, susun);
  }
}

/** Merged areas of the sheet. */
export const gabungan = ({ sesudah }: LembarXml): Rentang[] =>
  [...sesudah.matchAll(/<(?:[\w.-]+:)?mergeCell\s[^>]*?ref\s*=\s*["']([^"']*)["']/g)].flatMap(
    ([, ref = '']) => bacaRentang(ref) ?? [],
  );
