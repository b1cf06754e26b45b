import { ruangLembar } from '../../xml-ruang';
import { PenyaringInti } from '../../xml-inti';
import { uraiXml, type PenerimaXml, type TagXml } from '../../xml-urai';

/** Stands for a piece that was set aside; instructions of a file's own are set aside themselves. */
const TANDA = /<\?asing (\d+)\?>/g;

/**
 * Changes a part of a workbook by its text without touching what is none of ours: comments, elements of other namespaces and
 * what extension lists hold are set aside first and put back afterwards, so that no pattern takes them for core elements.
 */
export const suntingInti = (xml: string, ubah: (inti: string) => string): string =>
  suntingDengan(xml, (inti) => ({ xml: ubah(inti) })).xml;

/** The same, of a change that has something to tell beside the text. */
export function suntingDengan<T extends { readonly xml: string }>(xml: string, ubah: (inti: string) => T): T {
  const asing: string[] = [];
  const inti = sisihkan(xml, (potongan) => `<?asing ${asing.push(potongan) - 1}?>`);
  const hasil = ubah(inti);
  return { ...hasil, xml: hasil.xml.replace(TANDA, (_, ke: string) => asing[Number(ke)] ?? '') };
}

/** The text of a part of a workbook, only of what is the part itself. */
export const hanyaInti = (xml: string): string => sisihkan(xml, () => '');

function sisihkan(xml: string, ganti: (potongan: string) => string): string {
  const pemotong = new Pemotong();
  // The part was read before, so that it is well-formed.
  if (uraiXml(xml, pemotong, () => true) !== undefined) return xml;
  let at = 0;
  let hasil = '';
  for (const [awal, akhir] of pemotong.potongan) {
    hasil += xml.slice(at, awal) + ganti(xml.slice(awal, akhir));
    at = akhir;
  }
  return hasil + xml.slice(at);
}

/** The first start tag of ours with that local name, as it stands; what comes after it is not looked at. */
export function tagInti(
  xml: string,
  lokal: string,
): { readonly awal: number; readonly tag: string } | undefined {
  const saring = new PenyaringInti(ruangLembar, () => undefined);
  let ketemu: { awal: number; tag: string } | undefined;
  const penerima: PenerimaXml = {
    buka(nama, tag) {
      if (saring.buka(nama, tag) === lokal)
        ketemu ??= { awal: tag.awal, tag: xml.slice(tag.awal, tag.akhir) };
    },
    tutup: () => void saring.tutup(),
    teks: () => undefined,
  };
  uraiXml(xml, penerima, () => ketemu === undefined);
  return ketemu;
}

/** Finds the places of a part that are not the part itself, in document order. */
class Pemotong implements PenerimaXml {
  readonly potongan: (readonly [awal: number, akhir: number])[] = [];
  readonly #saring = new PenyaringInti(ruangLembar, () => undefined);
  /** For each open element whether its tags are set aside: those around alternatives. */
  readonly #tembus: boolean[] = [];
  /** Open elements from the one that is set aside with all it holds. */
  #dalam = 0;
  #dari = 0;
  /** Lists of extensions stay where they are, because others must come before them. */
  #daftar = false;

  buka(nama: string, tag: TagXml): void {
    const inti = this.#saring.buka(nama, tag);
    if (this.#dalam > 0) this.#dalam++;
    else if (this.#saring.melewati) {
      this.#dalam = 1;
      this.#daftar = /(?:^|:)extLst$/.test(nama);
      this.#dari = this.#daftar ? tag.akhir : tag.awal;
    } else {
      this.#tembus.push(inti === undefined);
      if (inti === undefined) this.#sisihkan(tag.awal, tag.akhir);
    }
  }

  tutup(awal: number, akhir: number): void {
    this.#saring.tutup();
    if (this.#dalam > 0) {
      if (--this.#dalam === 0) this.#sisihkan(this.#dari, this.#daftar ? awal : akhir);
    } else if (this.#tembus.pop() === true) this.#sisihkan(awal, akhir);
  }

  teks(): void {
    // Text belongs to the element around it.
  }

  sisipan(awal: number, akhir: number): void {
    if (this.#dalam === 0 && awal > 0) this.#sisihkan(awal, akhir);
  }

  #sisihkan(awal: number, akhir: number): void {
    if (akhir > awal) this.potongan.push([awal, akhir]);
  }
}
