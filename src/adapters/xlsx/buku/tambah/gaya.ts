import { terbesar } from '../../../../domain/umum/banyak';
import { unsurKe } from '../../../../domain/umum/pasti';
import { escapeAtribut } from '../xml/escape';
import { suntingDengan } from '../xml/sunting-inti';

/** The lists of a styles part (ECMA-376 part 1, 18.8) that cells lean on, with the element of each. */
const daftarGaya = {
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellXfs: 'xf',
  numFmts: 'numFmt',
} as const;

type NamaDaftar = keyof typeof daftarGaya;

export interface GayaGabungan {
  readonly xml: string;
  /** New index of a cell style of the added part, by its old one. */
  readonly indeks: readonly number[];
}

const FIRST_CUSTOM_FORMAT = 164;

/** Adds the cell styles of `tambahan` (written by us, without prefix) to the styles part of a workbook. */
export const gabungGaya = (asal: string, tambahan: string): GayaGabungan =>
  suntingDengan(asal, (inti) => gabung(inti, tambahan));

function gabung(asal: string, tambahan: string): GayaGabungan {
  const awalan = /<((?:[\w.-]+:)?)styleSheet[\s>]/.exec(asal)?.[1] ?? '';
  const lama = (nama: NamaDaftar): string[] => isiDaftar(asal, nama, awalan);
  const baru = (nama: NamaDaftar): string[] =>
    isiDaftar(tambahan, nama, '').map((elemen) => elemen.replace(/<(\/?)(?=\w)/g, `<$1${awalan}`));

  const formats = gabungFormat(lama('numFmts'), baru('numFmts'));
  const fonts = gabungDaftar(lama('fonts'), baru('fonts'));
  const fills = gabungDaftar(lama('fills'), baru('fills'));
  const borders = gabungDaftar(lama('borders'), baru('borders'));
  const ganti = (xf: string): string =>
    [
      ['numFmtId', (n: number) => formats.indeks.get(n) ?? n],
      ['fontId', (n: number) => unsurKe(fonts.indeks, n)],
      ['fillId', (n: number) => unsurKe(fills.indeks, n)],
      ['borderId', (n: number) => unsurKe(borders.indeks, n)],
      ['xfId', () => 0],
    ].reduce(
      (teks, [nama, ke]) =>
        teks.replace(
          new RegExp(`\\s${nama as string}="(\\d+)"`),
          (_, n: string) => ` ${nama as string}="${(ke as (n: number) => number)(Number(n))}"`,
        ),
      xf,
    );
  const xfs = gabungDaftar(lama('cellXfs'), baru('cellXfs').map(ganti));

  const xml = (
    [
      ['numFmts', formats.elemen],
      ['fonts', fonts.elemen],
      ['fills', fills.elemen],
      ['borders', borders.elemen],
      ['cellXfs', xfs.elemen],
    ] as const
  ).reduce((teks, [nama, elemen]) => tulisDaftar(teks, nama, elemen, awalan), asal);
  return { xml, indeks: xfs.indeks };
}

const XF_BAKU = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/** A styles part with one more cell style: as that one, but in another number format (`undefined`: general). */
export const tambahFormat = (asal: string, seperti: number, format: string | undefined): GayaBaru =>
  suntingDengan(asal, (inti) => denganFormat(inti, seperti, format));

interface GayaBaru {
  readonly xml: string;
  readonly gaya: number;
}

function denganFormat(asal: string, seperti: number, format: string | undefined): GayaBaru {
  const awalan = /<((?:[\w.-]+:)?)styleSheet[\s>]/.exec(asal)?.[1] ?? '';
  const xf = isiDaftar(asal, 'cellXfs', awalan);
  const { elemen, indeks } = gabungFormat(
    isiDaftar(asal, 'numFmts', awalan),
    format === undefined ? [] : [`<${awalan}numFmt numFmtId="0" formatCode="${escapeAtribut(format)}"/>`],
  );
  const contoh = xf[seperti] ?? XF_BAKU.replace('<', `<${awalan}`);
  const tanpaFormat = contoh.replace(/\s(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const baru = tanpaFormat.replace(
    /^<[\w.:-]+/,
    (nama) => `${nama} numFmtId="${indeks.get(0) ?? 0}" applyNumberFormat="1"`,
  );
  const semua = [...xf, baru];
  const berformat = tulisDaftar(asal, 'numFmts', elemen, awalan);
  return { xml: tulisDaftar(berformat, 'cellXfs', semua, awalan), gaya: semua.length - 1 };
}

const polaDaftar = (nama: string, awalan: string): RegExp =>
  new RegExp(`<${awalan}${nama}(?=[\\s/>])(?:[^>]*/>|[^>]*>([\\s\\S]*?)</${awalan}${nama}\\s*>)`);

function isiDaftar(xml: string, nama: NamaDaftar, awalan: string): string[] {
  const isi = polaDaftar(nama, awalan).exec(xml)?.[1] ?? '';
  return isi.match(new RegExp(polaDaftar(daftarGaya[nama], awalan).source, 'g')) ?? [];
}

/** Both lists as one; an element that stands there already is used again, so that adding twice adds nothing. */
function gabungDaftar(
  lama: readonly string[],
  baru: readonly string[],
): { readonly elemen: readonly string[]; readonly indeks: readonly number[] } {
  const elemen = [...lama];
  const letak = new Map<string, number>();
  lama.forEach((satu, k) => {
    if (!letak.has(satu)) letak.set(satu, k);
  });
  const indeks = baru.map((satu) => {
    const ada = letak.get(satu);
    if (ada !== undefined) return ada;
    letak.set(satu, elemen.length);
    return elemen.push(satu) - 1;
  });
  return { elemen, indeks };
}

const atribut = (elemen: string, nama: string): string =>
  new RegExp(`\\s${nama}="([^"]*)"`).exec(elemen)?.[1] ?? '';

function gabungFormat(
  lama: readonly string[],
  baru: readonly string[],
): { readonly elemen: readonly string[]; readonly indeks: ReadonlyMap<number, number> } {
  const elemen = [...lama];
  const kode = new Map(lama.map((satu) => [atribut(satu, 'formatCode'), Number(atribut(satu, 'numFmtId'))]));
  let berikut = terbesar(
    [...kode.values()].map((id) => id + 1),
    FIRST_CUSTOM_FORMAT,
  );
  const indeks = new Map<number, number>();
  for (const satu of baru) {
    const isi = atribut(satu, 'formatCode');
    let id = kode.get(isi);
    if (id === undefined) {
      id = berikut++;
      kode.set(isi, id);
      elemen.push(satu.replace(/numFmtId="\d+"/, `numFmtId="${id}"`));
    }
    indeks.set(Number(atribut(satu, 'numFmtId')), id);
  }
  return { elemen, indeks };
}

function tulisDaftar(xml: string, nama: NamaDaftar, elemen: readonly string[], awalan: string): string {
  if (elemen.length === 0) return xml;
  const daftar = `<${awalan}${nama} count="${elemen.length}">${elemen.join('')}</${awalan}${nama}>`;
  const pola = polaDaftar(nama, awalan);
  if (pola.test(xml)) return xml.replace(pola, () => daftar);
  // Only number formats may be absent; they come first.
  return xml.replace(new RegExp(`<${awalan}styleSheet(?:\\s[^>]*)?>`), (akar) => akar + daftar);
}
