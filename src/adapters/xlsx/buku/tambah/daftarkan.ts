import { terbesar } from '../../../../domain/umum/banyak';
import { PenamaLembar } from '../../baca/nama-lembar';
import { dekode } from '../../xml-entitas';
import { escapeAtribut, escapeIsi } from '../xml/escape';
import { sisipkan } from '../xml/buku-xml';
import { hanyaInti, suntingInti } from '../xml/sunting-inti';

const NS_R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Elements of the workbook part that follow `definedNames` (ECMA-376 part 1, 18.2.27). */
const SETELAH_NAMA =
  'calcPr|oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst';
const SHEET = /<(?:[\w.-]+:)?sheet\s[^>]*>/g;

const atribut = (tag: string, nama: string): string =>
  dekode(new RegExp(`\\s${nama}\\s*=\\s*(["'])([\\s\\S]*?)\\1`).exec(tag)?.[2] ?? '');

/** Names of all sheets (charts too), in order, as the reader gives them. */
export function namaLembar(buku: string): string[] {
  const penama = new PenamaLembar();
  return (hanyaInti(buku).match(SHEET) ?? []).map((tag) => penama.beri(atribut(tag, 'name')).nama);
}

export const namaTerdefinisi = (buku: string): string[] =>
  (hanyaInti(buku).match(/<(?:[\w.-]+:)?definedName\s[^>]*>/g) ?? []).map((tag) => atribut(tag, 'name'));

export interface LembarTerdaftar {
  readonly nama: string;
  readonly relasi: string;
  readonly keadaan: 'hidden' | 'veryHidden' | undefined;
}

/** The workbook part with one more sheet at the end. */
export const daftarkanLembar = (buku: string, lembar: LembarTerdaftar): string =>
  suntingInti(buku, (inti) => denganLembar(inti, lembar));

function denganLembar(buku: string, { nama, relasi, keadaan }: LembarTerdaftar): string {
  const ids = (buku.match(SHEET) ?? []).map((tag) => Number(atribut(tag, 'sheetId')) || 0);
  const id = terbesar(ids, 0) + 1;
  return buku.replace(
    /<\/((?:[\w.-]+:)?)sheets\s*>/,
    (akhir, awalan: string) =>
      `<${awalan}sheet xmlns:r="${NS_R}" name="${escapeAtribut(nama)}" sheetId="${id}"` +
      `${keadaan === undefined ? '' : ` state="${keadaan}"`} r:id="${relasi}"/>${akhir}`,
  );
}

export interface NamaBaru {
  readonly name: string;
  readonly range: string;
  /** Place of the sheet it belongs to, from 0; the workbook's where absent. */
  readonly lembar?: number;
}

/** The workbook part with more defined names. */
export const daftarkanNama = (buku: string, nama: readonly NamaBaru[]): string =>
  nama.length === 0 ? buku : suntingInti(buku, (inti) => denganNama(inti, nama));

function denganNama(buku: string, nama: readonly NamaBaru[]): string {
  const elemen = (awalan: string): string =>
    nama
      .map(
        ({ name, range, lembar }) =>
          `<${awalan}definedName name="${escapeAtribut(name)}"${lembar === undefined ? '' : ` localSheetId="${lembar}"`}>` +
          `${escapeIsi(range)}</${awalan}definedName>`,
      )
      .join('');
  const penutup = /<\/((?:[\w.-]+:)?)definedNames\s*>/;
  return penutup.test(buku)
    ? buku.replace(penutup, (akhir, awalan: string) => elemen(awalan) + akhir)
    : sisipkan(
        buku.replace(/<((?:[\w.-]+:)?)definedNames(?:\s[^>]*)?\/>/, ''),
        SETELAH_NAMA,
        (awalan) => `<${awalan}definedNames>${elemen(awalan)}</${awalan}definedNames>`,
      );
}
