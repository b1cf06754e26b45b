import { dekode } from '../../xml-entitas';
import type { IsiPaket } from '../isi-paket';
import { ubahRumusBagian } from '../ubah-rumus';
import { escapeAtribut, escapeIsi } from '../xml/escape';
import type { LembarXml } from '../xml/pindai-lembar';

const ELEMEN =
  /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>)([^<]+)(?=<)/g;
const BERUMUS = /\/(?:worksheets|charts|tables)\/[^/]*\.xml$/i;
/** A shape that shows what a cell holds. */
const TAUTAN_BENTUK = /(\stextlink=")([^"]+)(?=")/g;
const GAMBAR = /\/drawings\/drawing[^/]*\.xml$/i;
const SUMBER_PIVOT = /\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i;

/** What becomes of the formulas of a workbook. */
export interface CaraRumus {
  /** `bagian` is the part it stands in; `undefined` for a shape. */
  readonly rumus: (rumus: string, bagian: string | undefined) => string;
  /** The whole part before its formulas are looked at; one that is given back as `undefined` has none to rewrite. */
  readonly bagian?: (xml: string, bagian: string) => string | undefined;
  /** The rows of a sheet that is too long to be looked at whole, before its formulas are; tells whether it changed them. */
  readonly lembar?: (lembar: LembarXml) => boolean;
  /** The element of a pivot table's source, with the sheet that it names. */
  readonly sumberPivot?: (tag: string, lembar: string) => string;
}

/** Rewrites formulas anywhere in the workbook: cells, rules, tables, charts, names, shapes, sources of pivot tables. */
export async function ubahRumusPaket(isi: IsiPaket, cara: CaraRumus): Promise<void> {
  const ubah = (bagian: string, baru: (lama: string) => string): void => {
    const lama = isi.teks(bagian);
    const hasil = baru(lama);
    if (hasil !== lama) isi.tulis(bagian, hasil);
  };
  const milik = (pola: RegExp): readonly string[] => isi.paket.nama.filter((nama) => pola.test(nama));
  for (const bagian of [isi.bagianBuku, ...milik(BERUMUS)])
    await ubahRumusBagian(
      isi,
      bagian,
      (lama) => {
        const xml = cara.bagian === undefined ? lama : cara.bagian(lama, bagian);
        return xml === undefined ? lama : ubahElemen(xml, (rumus) => cara.rumus(rumus, bagian));
      },
      cara.lembar,
    );
  for (const bagian of milik(GAMBAR))
    ubah(bagian, (lama) =>
      lama.replace(
        TAUTAN_BENTUK,
        (_, awal: string, rumus: string) => awal + escapeAtribut(cara.rumus(dekode(rumus), undefined)),
      ),
    );
  const { sumberPivot } = cara;
  if (sumberPivot === undefined) return;
  for (const bagian of milik(SUMBER_PIVOT))
    ubah(bagian, (lama) =>
      lama.replace(/<(?:[\w.-]+:)?worksheetSource\s[^>]*>/g, (tag) =>
        sumberPivot(tag, dekode(/\ssheet\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '')),
      ),
    );
}

const ubahElemen = (xml: string, ubah: (rumus: string) => string): string =>
  xml.replace(ELEMEN, (utuh, tag: string, isi: string) => {
    const lama = dekode(isi);
    const baru = ubah(lama);
    return baru === lama ? utuh : tag + escapeIsi(baru);
  });
