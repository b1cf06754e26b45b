import { JENIS_ISI_BAGAN } from '../../../ooxml/bagan';
import type { IsiPaket } from '../isi-paket';
import { escapeAtribut } from '../xml/escape';
import { tambahRelasi } from './tambah-relasi';

const CONTENT_TYPES = '[Content_Types].xml';
const lembarKerja = (jenis: string): string =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${jenis}+xml`;

const jenisIsi = {
  worksheet: lembarKerja('worksheet'),
  table: lembarKerja('table'),
  styles: lembarKerja('styles'),
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: JENIS_ISI_BAGAN,
} as const;

type Jenis = keyof typeof jenisIsi;

/** Adds new parts to a package: name, content type and relationship. */
export class DaftarBagian {
  readonly #folder: string;

  constructor(private readonly isi: IsiPaket) {
    this.#folder = isi.bagianBuku.slice(0, isi.bagianBuku.lastIndexOf('/') + 1);
  }

  /** Writes a part under a name that is free; gives the name. */
  tambah(jenis: Jenis, letak: string, xml: string): string {
    let ke = 1;
    while (this.isi.ada(`${this.#folder}${letak}${ke}.xml`)) ke++;
    const bagian = `${this.#folder}${letak}${ke}.xml`;
    this.isi.tulis(bagian, xml);
    const daftar = this.isi.teks(CONTENT_TYPES);
    const awalan = /<((?:[\w.-]+:)?)Types[\s>]/.exec(daftar)?.[1] ?? '';
    const entri = `<${awalan}Override PartName="/${escapeAtribut(bagian)}" ContentType="${jenisIsi[jenis]}"/>`;
    this.isi.tulis(
      CONTENT_TYPES,
      daftar.replace(new RegExp(`</${awalan}Types\\s*>`), (akhir) => entri + akhir),
    );
    return bagian;
  }

  /** Relates a part to another one; gives the id of the relationship. */
  hubungkan(dari: string, jenis: Jenis, ke: string): string {
    return tambahRelasi(this.isi, dari, { jenis, ke: `/${ke}` });
  }
}
