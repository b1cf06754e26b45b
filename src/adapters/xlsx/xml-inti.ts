import { uraiAtribut, type SebabAtribut } from './xml-atribut';
import { RUANG_MC, type RuangNama } from './xml-ruang';
import type { TagXml } from './xml-urai';

/** How an open element is taken. */
const INTI = 0;
/** The chosen branch of alternatives: it is not there, its content is. */
const TEMBUS = 1;
/** Alternatives of which none was taken yet, or one was: only branches count in them. */
const PILIHAN = 2;
const TERPILIH = 3;
type Cara = typeof INTI | typeof TEMBUS | typeof PILIHAN | typeof TERPILIH;

interface NamaTerurai {
  readonly ruang: string;
  readonly lokal: string;
}

/**
 * Tells, element by element, what of a part is the part itself: elements of its namespaces. What stands in an element of
 * another namespace or in an extension list is none of it, whatever its names. Of alternatives (ECMA-376 part 3, 7.5) the
 * first choice counts whose namespaces are all known, else the fallback.
 */
export class PenyaringInti {
  readonly #ruangOf = new Map<string, string>();
  /** What each open element has to undo of the declarations when it ends. */
  readonly #undo: ((readonly [prefix: string, before: string | undefined])[] | undefined)[] = [];
  readonly #cara: Cara[] = [];
  #names = new Map<string, NamaTerurai>();
  #ruang: RuangNama;
  /** Open elements that are passed over, from the first that is. */
  #skip = 0;
  #root = false;

  constructor(
    ruang: RuangNama,
    private readonly rusak: (sebab: SebabAtribut | 'xml-namespace-unknown') => void,
  ) {
    this.#ruang = ruang;
  }

  /** Local name of an element of the part itself; `undefined` for all others. */
  buka(nama: string, tag: TagXml): string | undefined {
    if (this.#skip > 0) {
      this.#skip++;
      return undefined;
    }
    const undo = tag.mungkinRuang ? this.#nyatakan(tag) : undefined;
    const { ruang, lokal } = this.#urai(nama);
    const cara = this.#root ? this.#caraBagi(ruang, lokal, tag) : this.#caraAkar(ruang);
    if (cara === undefined) {
      this.#pulihkan(undo);
      this.#skip = 1;
      return undefined;
    }
    this.#undo.push(undo);
    this.#cara.push(cara);
    return cara === INTI ? lokal : undefined;
  }

  /** Whether the element that ends was one of the part itself. */
  tutup(): boolean {
    if (this.#skip > 0) {
      this.#skip--;
      return false;
    }
    this.#pulihkan(this.#undo.pop());
    return this.#cara.pop() === INTI;
  }

  /** Whether character data here is the part's own. */
  berteks(): boolean {
    const cara = this.#cara.at(-1);
    return this.#skip === 0 && (cara === INTI || cara === TEMBUS);
  }

  /** Whether what stands here, in an element of the part itself, is the part's own where its name has no prefix. */
  get polos(): boolean {
    return (
      this.#skip === 0 &&
      this.#cara[this.#cara.length - 1] === INTI &&
      this.#ruang.has(this.#ruangOf.get('') ?? '')
    );
  }

  /** Whether what was last opened is passed over, with all it holds. */
  get melewati(): boolean {
    return this.#skip > 0;
  }

  ruangAwalan(prefix: string): string | undefined {
    return this.#ruangOf.get(prefix);
  }

  #caraAkar(ruang: string): Cara | undefined {
    this.#root = true;
    if (this.#ruang.has(ruang)) return INTI;
    // Some programs declare no namespace at all; then there is none that could be an extension's.
    if (ruang === '') {
      this.#ruang = new Set([...this.#ruang, '']);
      return INTI;
    }
    this.rusak('xml-namespace-unknown');
    return undefined;
  }

  #caraBagi(ruang: string, lokal: string, tag: TagXml): Cara | undefined {
    const luar = this.#cara.length - 1;
    const induk = this.#cara[luar];
    if (induk === PILIHAN || induk === TERPILIH) {
      if (ruang !== RUANG_MC || induk === TERPILIH) return undefined;
      if (lokal !== 'Fallback' && !(lokal === 'Choice' && this.#dikenal(tag))) return undefined;
      this.#cara[luar] = TERPILIH;
      return TEMBUS;
    }
    if (ruang === RUANG_MC && lokal === 'AlternateContent') return PILIHAN;
    return this.#ruang.has(ruang) && lokal !== 'extLst' ? INTI : undefined;
  }

  /** Whether all namespaces that a choice requires are those of the part. */
  #dikenal({ xml, atributDari, atributSampai }: TagXml): boolean {
    let perlu: string[] = [];
    const sebab = uraiAtribut(xml, atributDari, atributSampai, (nama, nilai) => {
      if (nama === 'Requires') perlu = nilai.split(' ').filter((satu) => satu !== '');
      return true;
    });
    if (sebab !== undefined) this.rusak(sebab);
    return perlu.length > 0 && perlu.every((prefix) => this.#ruang.has(this.#ruangOf.get(prefix) ?? ' '));
  }

  /** Takes in the namespaces that a tag declares. */
  #nyatakan({ xml, atributDari, atributSampai }: TagXml): [string, string | undefined][] | undefined {
    if (!xml.slice(atributDari, atributSampai).includes('xmlns')) return undefined;
    const undo: [string, string | undefined][] = [];
    const sebab = uraiAtribut(xml, atributDari, atributSampai, (nama, nilai) => {
      const prefix = nama === 'xmlns' ? '' : nama.startsWith('xmlns:') ? nama.slice(6) : undefined;
      if (prefix === undefined || this.#ruangOf.get(prefix) === nilai) return true;
      undo.push([prefix, this.#ruangOf.get(prefix)]);
      this.#ruangOf.set(prefix, nilai);
      return true;
    });
    if (sebab !== undefined) this.rusak(sebab);
    if (undo.length > 0) this.#names = new Map();
    return undo;
  }

  #pulihkan(undo: readonly (readonly [string, string | undefined])[] | undefined): void {
    if (undo === undefined || undo.length === 0) return;
    for (const [prefix, before] of undo) {
      if (before === undefined) this.#ruangOf.delete(prefix);
      else this.#ruangOf.set(prefix, before);
    }
    this.#names = new Map();
  }

  #urai(nama: string): NamaTerurai {
    const known = this.#names.get(nama);
    if (known !== undefined) return known;
    const colon = nama.indexOf(':');
    const terurai = {
      // A prefix that was never declared is no namespace of ours.
      ruang: this.#ruangOf.get(colon === -1 ? '' : nama.slice(0, colon)) ?? (colon === -1 ? '' : `?${nama}`),
      lokal: nama.slice(colon + 1),
    };
    if (this.#names.size < MAX_KNOWN) this.#names.set(nama, terurai);
    return terurai;
  }
}

/** Names kept resolved; a workbook has some dozens. */
const MAX_KNOWN = 1000;
