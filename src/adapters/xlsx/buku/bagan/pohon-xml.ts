import { uraiAtribut } from '../../xml-atribut';
import { dekode } from '../../xml-entitas';
import { uraiXml, type PenerimaXml, type TagXml } from '../../xml-urai';

/** An element of a part with its places in the text, so that a change leaves all else byte for byte. Names are local. */
export interface SimpulXml {
  readonly nama: string;
  /** Prefix with its colon, or empty. */
  readonly awalan: string;
  readonly awal: number;
  /** End of the start tag. */
  readonly akhirTag: number;
  /** Begin of the end tag; the same as `akhir` where there is none. */
  readonly awalTutup: number;
  readonly akhir: number;
  readonly anak: readonly SimpulXml[];
  readonly atribut: ReadonlyMap<string, string>;
}

type Terbuka = { -readonly [K in keyof SimpulXml]: SimpulXml[K] } & { anak: SimpulXml[] };

/** The elements of a part; `undefined` where it is not well-formed. Drawings and charts are short beside sheets. */
export function pohonXml(xml: string): SimpulXml | undefined {
  const pembaca = new PembacaPohon();
  return uraiXml(xml, pembaca, () => true) === undefined ? pembaca.akar : undefined;
}

class PembacaPohon implements PenerimaXml {
  akar: SimpulXml | undefined;
  readonly #terbuka: Terbuka[] = [];

  buka(nama: string, tag: TagXml): void {
    const titik = nama.indexOf(':') + 1;
    const atribut = new Map<string, string>();
    uraiAtribut(tag.xml, tag.atributDari, tag.atributSampai, (satu, nilai) => {
      if (!satu.startsWith('xmlns')) atribut.set(satu.slice(satu.indexOf(':') + 1), nilai);
      return true;
    });
    const simpul: Terbuka = {
      nama: nama.slice(titik),
      awalan: nama.slice(0, titik),
      awal: tag.awal,
      akhirTag: tag.akhir,
      awalTutup: tag.akhir,
      akhir: tag.akhir,
      anak: [],
      atribut,
    };
    this.#terbuka.at(-1)?.anak.push(simpul);
    this.akar ??= simpul;
    this.#terbuka.push(simpul);
  }

  tutup(awal: number, akhir: number): void {
    const simpul = this.#terbuka.pop();
    if (simpul === undefined) return;
    simpul.awalTutup = awal;
    simpul.akhir = akhir;
  }

  teks(): void {
    // Read from the text by its places where it is wanted.
  }
}

/** The first element down that path of names. */
export function simpulPada(dari: SimpulXml | undefined, ...jalan: readonly string[]): SimpulXml | undefined {
  return jalan.reduce<SimpulXml | undefined>(
    (simpul, nama) => simpul?.anak.find((satu) => satu.nama === nama),
    dari,
  );
}

/** All elements of that name below, at any depth. */
export function* simpulBernama(dari: SimpulXml, nama: string): Generator<SimpulXml> {
  for (const anak of dari.anak) {
    if (anak.nama === nama) yield anak;
    yield* simpulBernama(anak, nama);
  }
}

/** Character data of an element without elements in it. */
export const teksSimpul = (xml: string, { akhirTag, awalTutup }: SimpulXml): string =>
  dekode(xml.slice(akhirTag, awalTutup));

/** A piece of a text that becomes another one. */
export interface Suntingan {
  readonly awal: number;
  readonly akhir: number;
  readonly teks: string;
}

/** The text with all changes, none of which lies in another. */
export function sunting(xml: string, daftar: readonly Suntingan[]): string {
  let hasil = '';
  let at = 0;
  for (const { awal, akhir, teks } of [...daftar].sort((a, b) => a.awal - b.awal)) {
    hasil += xml.slice(at, awal) + teks;
    at = akhir;
  }
  return hasil + xml.slice(at);
}
