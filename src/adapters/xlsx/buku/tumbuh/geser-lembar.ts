import { kolomSesudah, type SisipanKolom } from '../../../../lembar/rumus-geser';
import { batasKolom } from '../../../../lembar/alamat';
import { bacaRentang } from '../../../../lembar/rentang';
import { barisDari, type LembarXml } from '../xml/pindai-lembar';
import { gabungSel, pindaiSel, selDiAlamat } from '../xml/sel-xml';
import { geserArea, geserAtribut, geserNomor } from './geser-acuan';
import { geserGambar } from './geser-terkait';

/** A worksheet part after whole columns were inserted; formulas are the caller's matter, and so are the new cells. */
export function geserLembar(lembar: LembarXml, sisipan: SisipanKolom): void {
  lembar.baris.forEach((baris, k) => {
    lembar.baris[k] = barisDari(baris, (lama) => {
      const isi = new Map(
        [...pindaiSel(lama, lembar.awalan)].map(([kolom, xml]) => {
          const ke = kolomSesudah(sisipan, kolom);
          return [ke, ke === kolom ? xml : selDiAlamat(xml, ke, baris.nomor)] as const;
        }),
      );
      // Formulas over several cells name their area themselves.
      return gabungSel(isi).replace(/<(?:[\w.-]+:)?f\s[^>]*>/g, (tag) => geserAtribut(tag, sisipan));
    });
  });
  lembar.sebelum = geserKolom(geserPandangan(geserAtribut(lembar.sebelum, sisipan), sisipan), sisipan);
  lembar.sesudah = [geserSaringan, geserAtribut, geserPemisah, geserGambar].reduce(
    (xml, geser) => geser(xml, sisipan),
    lembar.sesudah,
  );
}

const PANDANGAN = /<((?:[\w.-]+:)?)sheetView\s[^>]*>|<(?:[\w.-]+:)?pane\s[^>]*>/g;

/**
 * What a view shows first. Frozen columns (`xSplit`) become more where the new ones come among them; a view that begins where
 * they come begins with them.
 */
function geserPandangan(sebelum: string, sisipan: SisipanKolom): string {
  let awal = 0;
  return sebelum.replace(PANDANGAN, (tag, lembar: string | undefined) => {
    const kiri = bacaRentang(/\stopLeftCell\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? 'A1')?.kiri ?? 0;
    if (lembar !== undefined) awal = kiri;
    const beku = /\sstate\s*=\s*["']frozen/.test(tag);
    return tag
      .replace(/(\stopLeftCell\s*=\s*["'])([^"']*)/, (utuh, depan: string, sel: string) =>
        kiri === sisipan.kolom ? utuh : depan + geserArea(sel, sisipan),
      )
      .replace(/(\sxSplit\s*=\s*["'])(\d+)(?=["'])/, (utuh, depan: string, jumlah: string) =>
        beku && sisipan.kolom < awal + Number(jumlah) ? `${depan}${Number(jumlah) + sisipan.jumlah}` : utuh,
      );
  });
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

/** A filter outside of tables counts its columns from its first one. */
const geserSaringan = (sesudah: string, sisipan: SisipanKolom): string =>
  sesudah.replace(
    /<((?:[\w.-]+:)?)autoFilter\s[^>]*?\bref\s*=\s*["']([^"']*)["'][^>]*(?<!\/)>[\s\S]*?<\/\1autoFilter\s*>/g,
    (saringan, _, ref: string) => {
      const kiri = bacaRentang(ref)?.kiri ?? 0;
      const dalam = { ...sisipan, kolom: sisipan.kolom - kiri };
      return sisipan.kolom <= kiri
        ? saringan
        : geserNomor(saringan, /(<(?:[\w.-]+:)?filterColumn\s[^>]*?\bcolId\s*=\s*["'])(\d+)(["'])/g, dalam);
    },
  );

/** Page breaks between columns. */
const geserPemisah = (sesudah: string, sisipan: SisipanKolom): string =>
  sesudah.replace(/<((?:[\w.-]+:)?)colBreaks[\s\S]*?<\/\1colBreaks\s*>/, (bagian) =>
    geserNomor(bagian, /(<(?:[\w.-]+:)?brk\s[^>]*?\bid\s*=\s*["'])(\d+)(["'])/g, sisipan),
  );
