import type { TabelTumbuh } from '../../../../application/tabel/tumbuh';
import type { ObjekTabelXlsx } from '../tabel/bagian-tabel';
import { batasBaris, hurufKolom } from '../../../../lembar/alamat';
import { bacaRentang } from '../../../../lembar/rentang';
import { geserRumus } from '../../../../lembar/rumus-geser';
import { dekode } from '../../xml-entitas';
import { escapeIsi } from '../xml/escape';
import type { KepalaLintas } from './objek-lintas';
import { gabungSel, gayaSel, pindaiSel, selBaru } from '../xml/sel-xml';
import type { BarisXml } from '../xml/baris-xml';
import { barisDari, pindaiLembar, type LembarXml } from '../xml/pindai-lembar';
import { terbesar } from '../../../../domain/umum/banyak';
import { unsurKe, cocokPada } from '../../../../domain/umum/pasti';

/** How one column looks on the sheet that was written for it. */
interface PolaKolom {
  /** Attributes of its `<col>` after `max`, with the style of the workbook that it goes to. */
  readonly lebar: string;
  readonly gayaKepala: string | undefined;
  readonly gayaIsi: string | undefined;
  /** Its validation for the cell `sel`: attributes and content, without `sqref`. */
  readonly aturan?: {
    readonly atribut: string;
    readonly isi: string;
    readonly sel: { kolom: number; baris: number };
  };
}

/** The looks of all columns of a sheet written by us, the first one (row ids) left out; `gaya` are the new style numbers. */
export function polaKolom(xml: string, gaya: readonly number[]): readonly PolaKolom[] {
  const { sebelum, sesudah, baris } = pindaiLembar(xml);
  const ganti = (indeks: string | undefined): string | undefined =>
    indeks === undefined ? undefined : String(unsurKe(gaya, Number(indeks)));
  const [kepala, isi] = baris.slice(-2).map((satu) => pindaiSel(satu.isi, ''));
  const aturan = [
    ...sesudah.matchAll(/<dataValidation ([^>]*?)\s?sqref="([^"]*)"([^>]*)>([\s\S]*?)<\/dataValidation>/g),
  ].map(([, awal = '', sqref = '', sisa = '', isi = '']) => ({
    atribut: awal + sisa,
    isi,
    rentang: bacaRentang(sqref),
  }));
  return [...sebelum.matchAll(/<col min="(\d+)" max="\d+"([^>]*?)\/>/g)]
    .slice(1)
    .map(([, nomor, atribut = '']) => {
      const kolom = Number(nomor) - 1;
      const milik = aturan.find(({ rentang }) => rentang?.kiri === kolom);
      return {
        lebar: atribut.replace(/(\sstyle=")(\d+)/, (_, awal: string, s: string) => awal + (ganti(s) ?? s)),
        gayaKepala: ganti(gayaSel(kepala?.get(kolom))),
        gayaIsi: ganti(gayaSel(isi?.get(kolom))),
        ...(milik?.rentang === undefined
          ? {}
          : {
              aturan: {
                atribut: milik.atribut,
                isi: milik.isi,
                sel: { kolom, baris: milik.rentang.atas },
              },
            }),
      };
    });
}

/** Fills the columns that were inserted, and gives its id to a column that a person typed. */
export function isiKolom(
  lembar: LembarXml,
  { letak, baru, diketik, sisip, objek }: TabelTumbuh<ObjekTabelXlsx>,
  pola: readonly PolaKolom[],
): void {
  const { awalan } = lembar;
  const kolom = baru.map((satu, k) => ({ ...satu, pola: unsurKe(pola, k), indeks: sisip + k }));
  const geser = (indeks: number): number => (indeks < sisip ? indeks : indeks + baru.length);
  const awal = letak.barisKepala + 1;
  const akhir = Math.max(
    awal,
    objek === undefined ? (lembar.baris.at(-1)?.nomor ?? awal) : objek.rentang.bawah - objek.barisTotal,
  );

  const sel = new Map<number, Map<number, string>>();
  const taruh = (baris: number, indeks: number, gaya: string | undefined, isi: string | null): void => {
    const xml = selBaru(awalan, indeks, baris, gaya, isi);
    if (xml === undefined) return;
    const deret = sel.get(baris) ?? new Map<number, string>();
    sel.set(baris, deret.set(indeks, xml));
  };
  for (const satu of kolom) {
    taruh(letak.barisPenanda, satu.indeks, undefined, satu.kolom.id);
    taruh(letak.barisKepala, satu.indeks, satu.pola.gayaKepala, satu.kepala);
    for (let baris = awal; baris <= Math.min(akhir, batasBaris); baris++)
      taruh(baris, satu.indeks, satu.pola.gayaIsi, null);
  }
  for (const satu of diketik) taruh(letak.barisPenanda, geser(satu.indeks), undefined, satu.kolom.id);

  tulisSel(lembar, sel);
  lembar.sebelum = denganLebar(lembar.sebelum, awalan, kolom);
  lembar.sesudah = denganAturan(
    lembar.sesudah,
    awalan,
    kolom.flatMap(({ pola: { aturan }, indeks }) =>
      aturan === undefined ? [] : [{ ...aturan, indeks, awal, akhir }],
    ),
  );
}

/** The headers of columns that run through another table. */
export function isiKepala(lembar: LembarXml, sisip: number, daftar: readonly KepalaLintas[]): void {
  for (const { baris, kepala } of daftar) {
    if (baris === undefined) continue;
    const sel = kepala.map((teks, k) => {
      const indeks = sisip + k;
      return [indeks, selBaru(lembar.awalan, indeks, baris, undefined, teks) ?? ''] as const;
    });
    tulisSel(lembar, new Map([[baris, new Map(sel)]]));
  }
}

function tulisSel(lembar: LembarXml, sel: ReadonlyMap<number, ReadonlyMap<number, string>>): void {
  const barisOf = new Map(lembar.baris.map((satu) => [satu.nomor, satu]));
  for (const [nomor, baru] of sel) {
    const ada: BarisXml = barisOf.get(nomor) ?? { nomor, atribut: '', isi: '' };
    barisOf.set(
      nomor,
      barisDari(ada, (isi) => gabungSel(new Map([...pindaiSel(isi, lembar.awalan), ...baru]))),
    );
  }
  lembar.baris = [...barisOf.values()].sort((a, b) => a.nomor - b.nomor);
}

/** Widths stand in an element of their own before the rows, by column ascending. */
function denganLebar(
  sebelum: string,
  awalan: string,
  kolom: readonly { readonly indeks: number; readonly pola: PolaKolom }[],
): string {
  const baru = kolom.map(({ indeks, pola }) => ({
    min: indeks + 1,
    xml: `<${awalan}col min="${indeks + 1}" max="${indeks + 1}"${pola.lebar}/>`,
  }));
  const pola = new RegExp(`(<${awalan}cols(?:\\s[^>]*)?>)([\\s\\S]*?)(</${awalan}cols\\s*>)`);
  const cocok = pola.exec(sebelum);
  if (cocok === null)
    return sebelum.replace(
      new RegExp(`<${awalan}sheetData[\\s>]`),
      (tag) => `<${awalan}cols>${baru.map(({ xml }) => xml).join('')}</${awalan}cols>${tag}`,
    );
  const [, buka = '', isiLama = '', tutup = ''] = cocok;
  const lama = (isiLama.match(/<(?:[\w.-]+:)?col\s[^>]*>/g) ?? []).map((xml) => ({
    min: Number(/\smin\s*=\s*["'](\d+)/.exec(xml)?.[1] ?? 0),
    xml,
  }));
  const semua = [...lama, ...baru]
    .sort((a, b) => a.min - b.min)
    .map(({ xml }) => xml)
    .join('');
  return sebelum.replace(pola, () => `${buka}${semua}${tutup}`);
}

/** Elements of a worksheet that follow `dataValidations` (ECMA-376 part 1, 18.3.1.99: the order is fixed). */
const SETELAH_ATURAN =
  'hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst';

interface AturanBaru extends NonNullable<PolaKolom['aturan']> {
  readonly indeks: number;
  readonly awal: number;
  readonly akhir: number;
}

function denganAturan(sesudah: string, awalan: string, aturan: readonly AturanBaru[]): string {
  if (aturan.length === 0) return sesudah;
  const xml = aturan
    .map(({ atribut, isi, sel, indeks, awal, akhir }) => {
      const huruf = hurufKolom(indeks + 1);
      // A formula in a rule is meant for the first cell of its range.
      const rumus = isi.replace(
        /<(\/?)(\w+)>([^<]*)/g,
        (_, garis: string, nama: string, teks: string) =>
          `<${garis}${awalan}${nama}>${escapeIsi(geserRumus(dekode(teks), awal - sel.baris, indeks - sel.kolom))}`,
      );
      return `<${awalan}dataValidation ${atribut.trim()} sqref="${huruf}${awal}:${huruf}${akhir}">${rumus}</${awalan}dataValidation>`;
    })
    .join('');
  const penutup = new RegExp(`</${awalan}dataValidations\\s*>`);
  if (penutup.test(sesudah)) {
    const jumlah =
      (sesudah.match(new RegExp(`<${awalan}dataValidation\\s`, 'g')) ?? []).length + aturan.length;
    return sesudah
      .replace(penutup, (tag) => xml + tag)
      .replace(new RegExp(`(<${awalan}dataValidations\\s[^>]*?\\bcount\\s*=\\s*["'])\\d+`), `$1${jumlah}`);
  }
  // Elements that come before have some of the same name within: extensions of a rule, settings of a person's view.
  const setelah = new RegExp(`<${awalan}(?:${SETELAH_ATURAN})[\\s/>]|</${awalan}worksheet\\s*>`, 'g');
  setelah.lastIndex = terbesar(
    ['customSheetViews', 'conditionalFormatting'].map((nama) => sesudah.lastIndexOf(`</${awalan}${nama}`)),
    0,
  );
  const letak = cocokPada(setelah, sesudah).index;
  return `${sesudah.slice(0, letak)}<${awalan}dataValidations count="${aturan.length}">${xml}</${awalan}dataValidations>${sesudah.slice(letak)}`;
}
