/** What a text is cut into, in document order; places are those of the text at hand, which is the whole or a piece of it. */
export interface PenerimaXml {
  /** A start tag from `awal` to `akhir`: its name as written, and where its attributes stand. `<a/>` is told as `kosong`, and its end too. */
  buka(nama: string, tag: TagXml): void;
  /** The end of the last open element; of `<a/>` an empty place after it. */
  tutup(awal: number, akhir: number): void;
  /** Character data of `xml` as written, or of CDATA as it is; may come in several pieces, none of which parts a reference or a line end. */
  teks(xml: string, awal: number, akhir: number, cdata: boolean): void;
  /**
   * Takes by itself what begins at `awal` of `xml`, in the open element `induk`, so far as it is at hand: whole elements, of
   * which nothing is told then. An end of `induk` that another `induk` follows leaves all as it is, and may be taken too. Gives
   * the place after them; `awal` where there is nothing to take.
   */
  borong?(xml: string, awal: number, induk: string): number;
  /** A comment or processing instruction; of a text in pieces only one that stands in one of them. */
  sisipan?(awal: number, akhir: number): void;
}

/** One object for all tags of a text: made anew for each it would cost as much as reading it. */
export interface TagXml {
  /** The text that the places are of. */
  xml: string;
  awal: number;
  akhir: number;
  atributDari: number;
  atributSampai: number;
  kosong: boolean;
  /** An attribute may declare a namespace: one of them has an `x` in its name. */
  mungkinRuang: boolean;
}

export type SebabXml = 'xml-malformed' | 'xml-doctype' | 'xml-too-deep' | 'xml-tag-too-long';

const MAX_DEPTH = 256;
/** So deep at most is what a receiver takes by itself. */
const DALAM_BORONG = 8;
/** A tag is taken in whole, so that its length is bounded where a part's is not: beyond what a file from outside can hold. */
const MAX_TAG = 64 * 1024 * 1024;
/** Character data is told in pieces of about so many characters, so that nobody copies what is not wanted. */
const MAX_TEKS = 64 * 1024;
/** The longest reference that means something: `&#x0010FFFF;`, `&#1114111111;`. */
const MAX_REFERENCE = 13;
const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;
const SPACE = 32;
const SMALL_X = 120;
const RETURN = 13;
const AMPERSAND = 38;
const SEMICOLON = 59;
// What a name cannot start with, or hold anywhere (XML 1.0, 2.3); letters of all scripts pass.
const NOT_A_NAME = /^[-.\d]|["'<>&=;,!?()[\]{}]/;
const BLANK = /^[ \t\r\n]*$/;

/**
 * Cuts an XML 1.0 text into tags and character data, in time linear in its length whatever is in it. Comments and processing
 * instructions are passed over; a document type declaration (the door to entity bombs) is refused, and nesting beyond any
 * workbook's. It goes on while `lanjut` says so. Attributes are cut by whoever reads them.
 */
export function uraiXml(xml: string, penerima: PenerimaXml, lanjut: () => boolean): SebabXml | undefined {
  const pengurai = new PenguraiXml(penerima, lanjut);
  pengurai.suap(xml);
  return pengurai.selesai();
}

/** What a step says: it went on, it needs more of the text, or why the text is refused. */
type Langkah = 'kurang' | SebabXml | undefined;

/** The same of a text that comes in pieces, none of which is kept longer than the tag that begins in it. */
export class PenguraiXml {
  readonly #open: string[] = [];
  readonly #names = new Map<string, string>();
  readonly #tag: TagXml = {
    xml: '',
    awal: 0,
    akhir: 0,
    atributDari: 0,
    atributSampai: 0,
    kosong: false,
    mungkinRuang: false,
  };
  #rootSeen = false;
  #xml = '';
  #at = 0;
  /** What came since and cannot be cut yet: a tag in many pieces is looked at again only when it is twice as long. */
  #tunggu: string[] = [];
  #panjangTunggu = 0;
  /** The end of the comment, instruction or CDATA that the place is in. */
  #dalam: { readonly akhir: string; readonly cdata: boolean } | undefined;
  #sebab: SebabXml | undefined;
  #henti = false;

  constructor(
    private readonly penerima: PenerimaXml,
    private readonly lanjut: () => boolean,
  ) {}

  /** Takes in a piece; `false` where no more is wanted. */
  suap(potongan: string): boolean {
    if (this.#henti) return false;
    const sisa = this.#xml.length - this.#at;
    if (sisa > 0) {
      this.#tunggu.push(potongan);
      this.#panjangTunggu += potongan.length;
      if (this.#panjangTunggu < sisa) return true;
      this.#gabung();
    } else {
      this.#xml = potongan;
      this.#at = 0;
    }
    return this.#kerjakan(false);
  }

  /** The text has ended: why it is refused, if it is. */
  selesai(): SebabXml | undefined {
    if (!this.#henti) {
      this.#gabung();
      this.#kerjakan(true);
    }
    if (this.#henti) return this.#sebab;
    return this.#rootSeen && this.#open.length === 0 && this.#dalam === undefined
      ? undefined
      : 'xml-malformed';
  }

  #gabung(): void {
    if (this.#tunggu.length === 0) return;
    this.#xml = [this.#xml.slice(this.#at), ...this.#tunggu].join('');
    this.#at = 0;
    this.#tunggu = [];
    this.#panjangTunggu = 0;
  }

  #kerjakan(terakhir: boolean): boolean {
    this.#tag.xml = this.#xml;
    while (this.#at < this.#xml.length) {
      this.#borong();
      const langkah = this.#langkah(terakhir);
      if (langkah === 'kurang') {
        if (!terakhir && this.#xml.length - this.#at <= MAX_TAG) return true;
        return this.#berhenti(terakhir ? 'xml-malformed' : 'xml-tag-too-long');
      }
      if (langkah !== undefined) return this.#berhenti(langkah);
      if (!this.lanjut()) return this.#berhenti(undefined);
    }
    return true;
  }

  #borong(): void {
    if (this.penerima.borong === undefined || this.#dalam !== undefined) return;
    const dalam = this.#open.length;
    const induk = this.#open[dalam - 1];
    if (induk !== undefined && dalam <= MAX_DEPTH - DALAM_BORONG)
      this.#at = this.penerima.borong(this.#xml, this.#at, induk);
  }

  #berhenti(sebab: SebabXml | undefined): false {
    this.#sebab = sebab;
    this.#henti = true;
    this.#xml = '';
    this.#at = 0;
    return false;
  }

  #langkah(terakhir: boolean): Langkah {
    if (this.#dalam !== undefined) return this.#lanjutkan(this.#dalam, terakhir);
    const start = this.#xml.indexOf('<', this.#at);
    if (start !== this.#at) return this.#teks(start === -1 ? undefined : start, terakhir);
    const second = this.#xml.charCodeAt(start + 1);
    if (second === SLASH) return this.#tutup(start);
    return second === BANG || second === QUESTION ? this.#sisipan(start) : this.#buka(start);
  }

  /** Character data up to the next tag, or to the end of what is at hand. */
  #teks(berikut: number | undefined, terakhir: boolean): Langkah {
    const awal = this.#at;
    let akhir = berikut ?? this.#xml.length;
    if (akhir - awal > MAX_TEKS) akhir = this.#batasTeks(awal + MAX_TEKS);
    else if (berikut === undefined && !terakhir) akhir = this.#batasTeks(akhir);
    if (akhir <= awal) return 'kurang';
    this.#at = akhir;
    if (this.#open.length > 0) this.penerima.teks(this.#xml, awal, akhir, false);
    else if (!BLANK.test(this.#xml.slice(awal, akhir))) return 'xml-malformed';
    return undefined;
  }

  /** The last place up to `sampai` where a text can be parted: not in a reference, nor between the two of a line end. */
  #batasTeks(sampai: number): number {
    const akhir = this.#xml.charCodeAt(sampai - 1) === RETURN ? sampai - 1 : sampai;
    for (let at = akhir - 1; at >= this.#at && at >= akhir - MAX_REFERENCE; at--) {
      const code = this.#xml.charCodeAt(at);
      if (code === SEMICOLON) break;
      if (code === AMPERSAND) return at;
    }
    return akhir;
  }

  /** Comment, processing instruction or CDATA; anything else after `<!` is a document type. */
  #sisipan(start: number): Langkah {
    const jenis = SISIPAN.find(([awal]) => this.#xml.startsWith(awal, start));
    if (jenis === undefined) {
      const adaan = this.#xml.slice(start, start + CDATA.length);
      return SISIPAN.some(([awal]) => awal.startsWith(adaan)) ? 'kurang' : 'xml-doctype';
    }
    const [awal, akhir] = jenis;
    const cdata = awal === CDATA;
    if (cdata && this.#open.length === 0) return 'xml-malformed';
    const at = cdata ? -1 : this.#xml.indexOf(akhir, start + awal.length);
    this.#at = at === -1 ? start + awal.length : at + akhir.length;
    if (at === -1) this.#dalam = { akhir, cdata };
    else this.penerima.sisipan?.(start, this.#at);
    return undefined;
  }

  /** Goes on in a comment, instruction or CDATA. */
  #lanjutkan({ akhir, cdata }: { akhir: string; cdata: boolean }, terakhir: boolean): Langkah {
    const at = this.#xml.indexOf(akhir, this.#at);
    // Its end may have begun.
    const sampai = at === -1 ? this.#xml.length - akhir.length + 1 : at;
    if (at === -1 && (terakhir || sampai <= this.#at)) return 'kurang';
    if (cdata)
      for (let dari = this.#at; dari < sampai; dari += MAX_TEKS)
        this.penerima.teks(this.#xml, dari, Math.min(sampai, dari + MAX_TEKS), true);
    this.#at = at === -1 ? sampai : at + akhir.length;
    if (at !== -1) this.#dalam = undefined;
    return undefined;
  }

  #tutup(start: number): Langkah {
    const nama = this.#open.at(-1);
    if (nama === undefined) return 'xml-malformed';
    if (!this.#xml.startsWith(nama, start + 2)) return this.#belumUtuh(start);
    let at = start + 2 + nama.length;
    while (isBlank(this.#xml.charCodeAt(at))) at++;
    if (this.#xml.charCodeAt(at) !== GT) return at >= this.#xml.length ? 'kurang' : 'xml-malformed';
    this.#open.pop();
    this.#at = at + 1;
    this.penerima.tutup(start, this.#at);
    return undefined;
  }

  /** A tag that is wrong, or whose end has not come yet. */
  #belumUtuh(start: number): Langkah {
    return this.#xml.includes('>', start) ? 'xml-malformed' : 'kurang';
  }

  #buka(start: number): Langkah {
    const nameEnd = this.#akhirNama(start + 1);
    const akhir = this.#akhirTag(nameEnd);
    if (akhir === undefined) return 'xml-malformed';
    if (akhir === -1) return 'kurang';
    const nama = this.#bacaTag(start, nameEnd, akhir);
    if (nama === undefined || (this.#rootSeen && this.#open.length === 0)) return 'xml-malformed';
    if (this.#open.length >= MAX_DEPTH) return 'xml-too-deep';
    this.#rootSeen = true;
    this.#at = akhir + 1;
    this.penerima.buka(nama, this.#tag);
    if (this.#tag.kosong) this.penerima.tutup(this.#at, this.#at);
    else this.#open.push(nama);
    return undefined;
  }

  /** The name, of which one copy serves all tags: a part of a piece of text would keep the whole piece. */
  #nama(tertulis: string): string | undefined {
    const known = this.#names.get(tertulis);
    if (known !== undefined) return known;
    if (NOT_A_NAME.test(tertulis)) return undefined;
    if (this.#names.size >= MAX_KNOWN || tertulis.length > MAX_KNOWN_LENGTH) return tertulis;
    const nama = salinTeks(tertulis);
    this.#names.set(nama, nama);
    return nama;
  }

  /** Takes in the start tag that begins at `start`, and gives its name; `undefined` where it is none. */
  #bacaTag(start: number, nameEnd: number, akhir: number): string | undefined {
    if (nameEnd === start + 1) return undefined;
    const kosong = this.#xml.charCodeAt(akhir - 1) === SLASH;
    if (this.#xml.charCodeAt(nameEnd) === SLASH && (!kosong || nameEnd !== akhir - 1)) return undefined;
    this.#tag.awal = start;
    this.#tag.akhir = akhir + 1;
    this.#tag.atributDari = nameEnd;
    this.#tag.atributSampai = kosong ? akhir - 1 : akhir;
    this.#tag.kosong = kosong;
    return this.#nama(this.#xml.slice(start + 1, nameEnd));
  }

  #akhirNama(dari: number): number {
    for (let at = dari; at < this.#xml.length; at++) {
      const code = this.#xml.charCodeAt(at);
      if (code === GT || code === SLASH || isBlank(code)) return at;
    }
    return this.#xml.length;
  }

  /** Place of the `>` of a tag, which may also stand in values of its attributes; `-1` where it has not come yet, `undefined` where it cannot. */
  #akhirTag(dari: number): number | undefined {
    this.#tag.mungkinRuang = false;
    for (let at = dari; at < this.#xml.length; at++) {
      const code = this.#xml.charCodeAt(at);
      if (code === GT) return at;
      if (code === LT) return undefined;
      if (code === SMALL_X) this.#tag.mungkinRuang = true;
      else if (code === QUOTE || code === APOSTROPHE) {
        at = this.#xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
        if (at === -1) return -1;
      }
    }
    return -1;
  }
}

const CDATA = '<![CDATA[';
const SISIPAN = [
  ['<?', '?>'],
  ['<!--', '-->'],
  [CDATA, ']]>'],
] as const;
/** Names that are known to be such; a workbook has some dozens, short ones. */
const MAX_KNOWN = 1000;
const MAX_KNOWN_LENGTH = 200;

/** A text of its own: one cut out of a longer one keeps that alive. Texts below 13 characters are copied anyway. */
export const salinTeks = (teks: string): string => (teks.length < 13 ? teks : ` ${teks}`.slice(1));

export const isBlank = (code: number): boolean => code === SPACE || code === 10 || code === 13 || code === 9;
