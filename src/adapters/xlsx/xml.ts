import { fail, ok, type Result } from '../../domain/umum/result';
import { damaged, type KegagalanPaket } from './kegagalan';
import { uraiAtribut } from './xml-atribut';
import { dekode } from './xml-entitas';
import { PenyaringInti } from './xml-inti';
import { ruangAtributRelasi, type RuangNama } from './xml-ruang';
import { PenguraiXml, type PenerimaXml, type TagXml } from './xml-urai';

/** Attributes by name, without prefix, or as `r:…` where they name a relationship; those of other namespaces are left out. */
export type AtributXml = Readonly<Record<string, string | undefined>>;

/** Called in document order, for elements of the part's own namespaces. Names are local names: the prefix (`x:row`) is cut off. */
export interface PenanganXml {
  buka?(nama: string, atribut: () => AtributXml): void;
  tutup?(nama: string): void;
  /** Character data, decoded, also of CDATA; may come in several pieces. */
  teks?(teks: string): void;
  /** Whether character data here is of any use; where it is not, nobody decodes it. */
  perluTeks?(): boolean;
  /**
   * Takes by itself, out of the text as written, what stands at `awal` in the element `induk` (`PenerimaXml.borong`): asked only
   * where names without prefix are the part's own.
   */
  borong?(xml: string, awal: number, induk: string): number;
}

/** A text: whole, or given piece by piece to who says whether more is wanted, and what became of fetching it. */
export type SumberXml = string | ((suap: (potongan: string) => boolean) => Result<void, KegagalanPaket>);

/**
 * Reads an XML text from start to end in time linear in its length, whatever is in it. What is not of the namespaces in
 * `ruang`, and what extension lists hold, is not told; of alternatives that one which the standard says. Not well-formed XML,
 * a document type declaration, nesting or attribute lists beyond any workbook's are `damaged`; but bytes that are not what
 * their package says of them come first.
 * `henti` given to `buat` stops the reading with the caller's own failure.
 */
export function bacaXml(
  xml: SumberXml,
  bagian: string,
  ruang: RuangNama,
  buat: (henti: (kegagalan: KegagalanPaket) => void) => PenanganXml,
): Result<void, KegagalanPaket> {
  let failure: KegagalanPaket | undefined;
  const henti = (kegagalan: KegagalanPaket): void => {
    failure ??= kegagalan;
  };
  const pengurai = new PenguraiXml(
    new Pembaca(bagian, ruang, henti, buat(henti)),
    () => failure === undefined,
  );
  if (typeof xml === 'string') pengurai.suap(xml);
  else {
    const diambil = xml((potongan) => pengurai.suap(potongan));
    if (!diambil.ok) return diambil;
  }
  const sebab = pengurai.selesai();
  if (sebab !== undefined) henti(damaged(sebab, bagian));
  return failure ? fail(failure) : ok(undefined);
}

class Pembaca implements PenerimaXml {
  readonly #saring: PenyaringInti;
  readonly #names: string[] = [];
  #tag: TagXml | undefined;

  constructor(
    private readonly bagian: string,
    ruang: RuangNama,
    private readonly henti: (kegagalan: KegagalanPaket) => void,
    private readonly penangan: PenanganXml,
  ) {
    this.#saring = new PenyaringInti(ruang, (sebab) => henti(damaged(sebab, bagian)));
  }

  buka(nama: string, tag: TagXml): void {
    const inti = this.#saring.buka(nama, tag);
    if (inti === undefined) return;
    this.#names.push(inti);
    if (this.penangan.buka === undefined) return;
    this.#tag = tag;
    this.penangan.buka(inti, this.#atribut);
    this.#tag = undefined;
  }

  tutup(): void {
    if (!this.#saring.tutup()) return;
    const nama = this.#names.pop();
    if (nama !== undefined) this.penangan.tutup?.(nama);
  }

  teks(xml: string, awal: number, akhir: number, cdata: boolean): void {
    if (this.penangan.teks === undefined || !this.#saring.berteks()) return;
    if (this.penangan.perluTeks?.() === false) return;
    const teks = xml.slice(awal, akhir);
    this.penangan.teks(cdata ? teks : dekode(teks));
  }

  borong(xml: string, awal: number, induk: string): number {
    return this.penangan.borong !== undefined && this.#saring.polos
      ? this.penangan.borong(xml, awal, induk)
      : awal;
  }

  // One function for all elements: made anew for each it would cost as much as the attributes themselves.
  readonly #atribut = (): AtributXml => {
    const hasil: Record<string, string> = {};
    if (this.#tag === undefined) return hasil;
    const { xml, atributDari, atributSampai } = this.#tag;
    const sebab = uraiAtribut(xml, atributDari, atributSampai, (nama, nilai) => {
      const kunci = this.#kunci(nama);
      if (kunci === undefined) return true;
      if (Object.hasOwn(hasil, kunci)) return false;
      hasil[kunci] = nilai;
      return true;
    });
    if (sebab !== undefined) this.henti(damaged(sebab, this.bagian));
    return hasil;
  };

  #kunci(nama: string): string | undefined {
    const colon = nama.indexOf(':');
    if (colon === -1) return nama === 'xmlns' ? undefined : nama;
    const ruang = this.#saring.ruangAwalan(nama.slice(0, colon));
    return ruang !== undefined && ruangAtributRelasi.has(ruang) ? `r:${nama.slice(colon + 1)}` : undefined;
  }
}
