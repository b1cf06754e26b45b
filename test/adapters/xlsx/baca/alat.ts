/** Hand-written workbooks: a small valid one, of which a test replaces the parts that it is about. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { bacaBuku } from '../../../../src/adapters/xlsx/baca/baca-buku';
import type { BatasBaca } from '../../../../src/adapters/xlsx/baca/batas-baca';
import type {
  BukuTerbaca,
  KegagalanBerkas,
  LembarTerbaca,
  SelTerbaca,
} from '../../../../src/application/ports/pembaca-buku';
import type { Result } from '../../../../src/domain/umum/result';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG_REL = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type Bagian = Record<string, string | Uint8Array | undefined>;

export const rels = (...satu: readonly (readonly [id: string, jenis: string, sasaran: string])[]): string =>
  `<Relationships xmlns="${PKG_REL}">${satu
    .map(([id, jenis, sasaran]) => `<Relationship Id="${id}" Type="${REL}/${jenis}" Target="${sasaran}"/>`)
    .join('')}</Relationships>`;

export const lembarXml = (sheetData: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`;

export const teksBersamaXml = (isi: string): string => `<sst xmlns="${MAIN}">${isi}</sst>`;

/** A styles part: `formats` are custom ones from id 164 up; `xf` lists the format id of each cell style. */
export const gayaXml = (xf: readonly number[], formats: readonly string[] = []): string =>
  `<styleSheet xmlns="${MAIN}"><numFmts>${formats
    .map((kode, k) => `<numFmt numFmtId="${k + 164}" formatCode="${atribut(kode)}"/>`)
    .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xf
    .map((id) => `<xf numFmtId="${id}"/>`)
    .join('')}</cellXfs></styleSheet>`;

const atribut = (teks: string): string =>
  teks.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export const bukuXml = (sheets: string, sebelum = ''): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${sebelum}<sheets>${sheets}</sheets></workbook>`;

const JENIS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const jenisIsiXml = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  ['workbook', 'sheet.main'],
  ['worksheets/sheet1', 'worksheet'],
  ['sharedStrings', 'sharedStrings'],
  ['styles', 'styles'],
]
  .map(([bagian, jenis]) => `<Override PartName="/xl/${bagian}.xml" ContentType="${JENIS}.${jenis}+xml"/>`)
  .join('')}</Types>`;

const baku: Bagian = {
  '[Content_Types].xml': jenisIsiXml,
  '_rels/.rels': rels(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': bukuXml('<sheet name="Data" sheetId="1" r:id="rId1"/>'),
  'xl/_rels/workbook.xml.rels': rels(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ['rId3', 'styles', 'styles.xml'],
  ),
  'xl/worksheets/sheet1.xml': lembarXml(''),
};

/** A workbook of these parts over the usual ones; `undefined` leaves a part out. */
export function berkas(bagian: Bagian, level: 0 | 1 | 6 | 9 = 1): Uint8Array {
  const semua: Zippable = {};
  for (const [nama, isi] of Object.entries({ ...baku, ...bagian })) {
    if (isi !== undefined) semua[nama] = [typeof isi === 'string' ? strToU8(isi) : isi, { level }];
  }
  return zipSync(semua);
}

export const baca = (isi: Uint8Array, batas?: BatasBaca): Result<BukuTerbaca, KegagalanBerkas> =>
  bacaBuku({ nama: 'kiriman.xlsx', isi }, batas);

/** The workbook of a file that must be readable. */
export function bukuDari(isi: Uint8Array): BukuTerbaca {
  const hasil = baca(isi);
  if (!hasil.ok) throw new Error(`unreadable: ${JSON.stringify(hasil.error)}`);
  return hasil.value;
}

/** Rows with their cells, which are made when they are asked for, as plain data. */
export const polos = (baris: LembarTerbaca['baris']): LembarTerbaca['baris'] =>
  baris.map(({ nomor, sel }) => ({ nomor, sel }));

/** Rows of the first sheet. */
export const barisDari = (bagian: Bagian): LembarTerbaca['baris'] =>
  polos(bukuDari(berkas(bagian)).lembar[0]!.baris);

/** Rows of a sheet with this `sheetData`. */
export const barisLembar = (sheetData: string, bagian: Bagian = {}): LembarTerbaca['baris'] =>
  barisDari({ 'xl/worksheets/sheet1.xml': lembarXml(sheetData), ...bagian });

/** The only cell, A1, written as this `<c>`. */
export const selDari = (c: string, bagian: Bagian = {}): SelTerbaca | undefined =>
  barisLembar(`<row r="1">${c}</row>`, bagian)[0]?.sel[0];

/** Why a file is refused, without its name. */
export function kegagalan(isi: Uint8Array, batas?: BatasBaca): unknown {
  const hasil = baca(isi, batas);
  if (hasil.ok) return 'read';
  const { berkas: nama, ...sebab } = hasil.error;
  expect(nama).toBe('kiriman.xlsx');
  return sebab;
}
