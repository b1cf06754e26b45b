import { ikutiSisipan, type SisipanKolom } from '../../../../lembar/rumus-geser';
import { dekode } from '../../xml-entitas';
import type { IsiPaket } from '../isi-paket';
import { escapeAtribut, escapeIsi } from '../xml/escape';
import { gabungLembar, pindaiLembar } from '../xml/pindai-lembar';
import { uraikanRumusBersama } from '../xml/rumus-bersama';
import { geserAtribut } from './geser-acuan';

const ELEMEN =
  /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>)([^<]+)(?=<)/g;
const BERUMUS = /\/(?:worksheets|charts|tables)\/[^/]*\.xml$/i;
/** A shape that shows what a cell holds. */
const TAUTAN_BENTUK = /(\stextlink=")([^"]+)(?=")/g;
const GAMBAR = /\/drawings\/drawing[^/]*\.xml$/i;
const SUMBER_PIVOT = /\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i;

/** Formulas anywhere in the workbook after columns were inserted: cells, rules, tables, charts, names, sources of pivot tables. */
export function geserRumus(
  isi: IsiPaket,
  sisipan: SisipanKolom,
  lembarOf: (bagian: string) => string | undefined,
): void {
  const ubah = (bagian: string, baru: (lama: string) => string): void => {
    const lama = isi.teks(bagian);
    const hasil = baru(lama);
    if (hasil !== lama) isi.tulis(bagian, hasil);
  };
  for (const bagian of [isi.bagianBuku, ...isi.paket.nama.filter((nama) => BERUMUS.test(nama))]) {
    const lembar = lembarOf(bagian);
    ubah(bagian, (lama) =>
      geserElemen(/\/worksheets\//i.test(bagian) ? tanpaBersama(lama) : lama, sisipan, lembar),
    );
  }
  for (const bagian of isi.paket.nama.filter((nama) => GAMBAR.test(nama)))
    ubah(bagian, (lama) =>
      lama.replace(
        TAUTAN_BENTUK,
        (_, awal: string, rumus: string) =>
          awal + escapeAtribut(ikutiSisipan(dekode(rumus), sisipan, undefined)),
      ),
    );
  for (const bagian of isi.paket.nama.filter((nama) => SUMBER_PIVOT.test(nama)))
    ubah(bagian, (lama) =>
      lama.replace(/<(?:[\w.-]+:)?worksheetSource\s[^>]*>/g, (tag) =>
        dekode(/\ssheet\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '').toLowerCase() ===
        sisipan.lembar.toLowerCase()
          ? geserAtribut(tag, sisipan)
          : tag,
      ),
    );
}

const geserElemen = (xml: string, sisipan: SisipanKolom, lembar: string | undefined): string =>
  xml.replace(ELEMEN, (utuh, tag: string, isi: string) => {
    const lama = dekode(isi);
    const baru = ikutiSisipan(lama, sisipan, lembar);
    return baru === lama ? utuh : tag + escapeIsi(baru);
  });

/** In a shared formula only the first cell has a text, which the others would follow wrongly over the place of insertion. */
function tanpaBersama(xml: string): string {
  if (!/\st\s*=\s*["']shared["']/.test(xml)) return xml;
  const lembar = pindaiLembar(xml);
  uraikanRumusBersama(lembar);
  return gabungLembar(lembar);
}
