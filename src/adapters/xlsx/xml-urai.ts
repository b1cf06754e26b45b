/** What a text is cut into, in document order; places are those of the text. */
export interface PenerimaXml {
  /** A start tag from `awal` to `akhir`: its name as written, and where its attributes stand. `<a/>` is told as `kosong`, and its end too. */
  buka(nama: string, tag: TagXml): void;
  /** The end of the last open element; of `<a/>` an empty place after it. */
  tutup(awal: number, akhir: number): void;
  /** Character data as written, or of CDATA as it is; may come in several pieces. */
  teks(awal: number, akhir: number, cdata: boolean): void;
  /** A comment or processing instruction. */
  sisipan?(awal: number, akhir: number): void;
}

/** One object for all tags of a text: made anew for each it would cost as much as reading it. */
export interface TagXml {
  awal: number;
  akhir: number;
  atributDari: number;
  atributSampai: number;
  kosong: boolean;
  /** An attribute may declare a namespace: one of them has an `x` in its name. */
  mungkinRuang: boolean;
}

export type SebabXml = 'xml-malformed' | 'xml-doctype' | 'xml-too-deep';

const MAX_DEPTH = 256;
const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;
const SPACE = 32;
const SMALL_X = 120;
// What a name cannot start with, or hold anywhere (XML 1.0, 2.3); letters of all scripts pass.
const NOT_A_NAME = /^[-.\d]|["'<>&=;,!?()[\]{}]/;
const BLANK = /^[ \t\r\n]*$/;

/**
 * Cuts an XML 1.0 text into tags and character data, in time linear in its length whatever is in it. Comments and processing
 * instructions are passed over; a document type declaration (the door to entity bombs) is refused, and nesting beyond any
 * workbook's. It goes on while `lanjut` says so. Attributes are cut by whoever reads them.
 */
export const uraiXml = (xml: string, penerima: PenerimaXml, lanjut: () => boolean): SebabXml | undefined =>
  new Pengurai(xml, penerima).urai(lanjut);

class Pengurai {
  readonly #open: string[] = [];
  readonly #names = new Set<string>();
  readonly #tag: TagXml = {
    awal: 0,
    akhir: 0,
    atributDari: 0,
    atributSampai: 0,
    kosong: false,
    mungkinRuang: false,
  };
  #rootSeen = false;
  #at = 0;

  constructor(
    private readonly xml: string,
    private readonly penerima: PenerimaXml,
  ) {}

  urai(lanjut: () => boolean): SebabXml | undefined {
    while (this.#at < this.xml.length) {
      const sebab = this.#langkah();
      if (sebab !== undefined) return sebab;
      if (!lanjut()) return undefined;
    }
    return this.#rootSeen && this.#open.length === 0 ? undefined : 'xml-malformed';
  }

  #langkah(): SebabXml | undefined {
    const start = this.xml.indexOf('<', this.#at);
    if (start !== this.#at) return this.#teks(start === -1 ? this.xml.length : start);
    const second = this.xml.charCodeAt(start + 1);
    if (second === SLASH) return this.#tutup(start);
    return second === BANG || second === QUESTION ? this.#sisipan(start) : this.#buka(start);
  }

  #teks(akhir: number): SebabXml | undefined {
    const awal = this.#at;
    this.#at = akhir;
    if (this.#open.length > 0) this.penerima.teks(awal, akhir, false);
    else if (!BLANK.test(this.xml.slice(awal, akhir))) return 'xml-malformed';
    return undefined;
  }

  /** Comment, processing instruction or CDATA; anything else after `<!` is a document type. */
  #sisipan(start: number): SebabXml | undefined {
    const jenis = SISIPAN.find(([awal]) => this.xml.startsWith(awal, start));
    if (jenis === undefined) return 'xml-doctype';
    const [awal, akhir] = jenis;
    const at = this.xml.indexOf(akhir, start + awal.length);
    if (at === -1) return 'xml-malformed';
    this.#at = at + akhir.length;
    if (awal !== CDATA) {
      this.penerima.sisipan?.(start, this.#at);
      return undefined;
    }
    if (this.#open.length === 0) return 'xml-malformed';
    this.penerima.teks(start + awal.length, at, true);
    return undefined;
  }

  #tutup(start: number): SebabXml | undefined {
    const nama = this.#open.pop();
    if (nama === undefined || !this.xml.startsWith(nama, start + 2)) return 'xml-malformed';
    let at = start + 2 + nama.length;
    while (isBlank(this.xml.charCodeAt(at))) at++;
    if (this.xml.charCodeAt(at) !== GT) return 'xml-malformed';
    this.#at = at + 1;
    this.penerima.tutup(start, this.#at);
    return undefined;
  }

  #buka(start: number): SebabXml | undefined {
    const nama = this.#bacaTag(start);
    if (nama === undefined || !this.#isNama(nama) || (this.#rootSeen && this.#open.length === 0))
      return 'xml-malformed';
    if (this.#open.length >= MAX_DEPTH) return 'xml-too-deep';
    this.#rootSeen = true;
    const { akhir, kosong } = this.#tag;
    this.#at = akhir;
    this.penerima.buka(nama, this.#tag);
    if (kosong) this.penerima.tutup(akhir, akhir);
    else this.#open.push(nama);
    return undefined;
  }

  #isNama(nama: string): boolean {
    if (this.#names.has(nama)) return true;
    if (NOT_A_NAME.test(nama)) return false;
    if (this.#names.size < MAX_KNOWN) this.#names.add(nama);
    return true;
  }

  /** Takes in the start tag that begins at `start`, and gives its name; `undefined` where it does not end. */
  #bacaTag(start: number): string | undefined {
    const nameEnd = this.#akhirNama(start + 1);
    const akhir = this.#akhirTag(nameEnd);
    if (nameEnd === start + 1 || akhir === undefined) return undefined;
    const kosong = this.xml.charCodeAt(akhir - 1) === SLASH;
    if (this.xml.charCodeAt(nameEnd) === SLASH && (!kosong || nameEnd !== akhir - 1)) return undefined;
    this.#tag.awal = start;
    this.#tag.akhir = akhir + 1;
    this.#tag.atributDari = nameEnd;
    this.#tag.atributSampai = kosong ? akhir - 1 : akhir;
    this.#tag.kosong = kosong;
    return this.xml.slice(start + 1, nameEnd);
  }

  #akhirNama(dari: number): number {
    for (let at = dari; at < this.xml.length; at++) {
      const code = this.xml.charCodeAt(at);
      if (code === GT || code === SLASH || isBlank(code)) return at;
    }
    return this.xml.length;
  }

  /** Place of the `>` of a tag, which may also stand in values of its attributes. */
  #akhirTag(dari: number): number | undefined {
    this.#tag.mungkinRuang = false;
    for (let at = dari; at < this.xml.length; at++) {
      const code = this.xml.charCodeAt(at);
      if (code === GT) return at;
      if (code === LT) return undefined;
      if (code === SMALL_X) this.#tag.mungkinRuang = true;
      else if (code === QUOTE || code === APOSTROPHE) {
        at = this.xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
        if (at === -1) return undefined;
      }
    }
    return undefined;
  }
}

const CDATA = '<![CDATA[';
const SISIPAN = [
  ['<?', '?>'],
  ['<!--', '-->'],
  [CDATA, ']]>'],
] as const;
/** Names that are known to be such; a workbook has some dozens. */
const MAX_KNOWN = 1000;

export const isBlank = (code: number): boolean => code === SPACE || code === 10 || code === 13 || code === 9;
