import { kolomSesudah, type SisipanKolom } from '../../../../lembar/rumus-geser';
import { batasKolom } from '../../../../lembar/alamat';
import type { LembarXml } from '../xml/pindai-lembar';
import { gabungSel, pindaiSel, selDiAlamat } from '../xml/sel-xml';
import { geserAtribut, geserNomor } from './geser-acuan';

/** A worksheet part after whole columns were inserted; formulas are the caller's matter, and so are the new cells. */
export function geserLembar(lembar: LembarXml, sisipan: SisipanKolom): void {
  lembar.baris.forEach((baris, k) => {
    const isi = new Map(
      [...pindaiSel(baris.isi, lembar.awalan)].map(([kolom, xml]) => {
        const ke = kolomSesudah(sisipan, kolom);
        return [ke, ke === kolom ? xml : selDiAlamat(xml, ke, baris.nomor)] as const;
      }),
    );
    // Formulas over several cells name their area themselves.
    lembar.baris[k] = {
      ...baris,
      isi: gabungSel(isi).replace(/<(?:[\w.-]+:)?f\s[^>]*>/g, (tag) => geserAtribut(tag, sisipan)),
    };
  });
  lembar.sebelum = geserKolom(geserAtribut(lembar.sebelum, sisipan), sisipan);
  lembar.sesudah = geserPemisah(geserAtribut(lembar.sesudah, sisipan), sisipan);
}

const COL = /<(?:[\w.-]+:)?col\s[^>]*>/g;

/** Widths of columns: an entry over several is cut where the new ones come. */
const geserKolom = (sebelum: string, { kolom: sisip, jumlah }: SisipanKolom): string =>
  sebelum.replace(COL, (tag) => {
    const ujung = (nama: string): number =>
      Number(new RegExp(`\\s${nama}\\s*=\\s*["'](\\d+)["']`).exec(tag)?.[1] ?? 0);
    const [min, max] = [ujung('min'), ujung('max')];
    const dengan = (dari: number, sampai: number): string =>
      dari > Math.min(sampai, batasKolom)
        ? ''
        : tag
            .replace(/(\smin\s*=\s*["'])\d+/, `$1${dari}`)
            .replace(/(\smax\s*=\s*["'])\d+/, `$1${Math.min(sampai, batasKolom)}`);
    if (max <= sisip) return tag;
    return min > sisip
      ? dengan(min + jumlah, max + jumlah)
      : dengan(min, sisip) + dengan(sisip + 1 + jumlah, max + jumlah);
  });

/** Page breaks between columns. */
const geserPemisah = (sesudah: string, sisipan: SisipanKolom): string =>
  sesudah.replace(/<((?:[\w.-]+:)?)colBreaks[\s\S]*?<\/\1colBreaks\s*>/, (bagian) =>
    geserNomor(bagian, /(<(?:[\w.-]+:)?brk\s[^>]*?\bid\s*=\s*["'])(\d+)(["'])/g, sisipan),
  );
