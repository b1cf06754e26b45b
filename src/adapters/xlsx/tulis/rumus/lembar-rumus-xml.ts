import type {
  GayaRumus,
  IsiSelRumus,
  LembarRumus,
  RumusBuku,
  SelRumus,
} from '../../../../application/ports/penulis-buku-rumus';
import { dariPeta } from '../../../../domain/umum/pasti';
import { hurufKolom } from '../../../../lembar/alamat';
import { halamanUntuk } from '../../../../lembar/lebar-halaman';
import { jumlahBarisTeks, tinggiUntuk } from '../../../../lembar/tinggi';
import { escapeIsi } from '../../buku/xml/escape';
import { lindungiTeks } from '../../nilai-sel';
import { gayaBungkus, nomorGaya, nomorSorot } from './gaya-rumus';

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Characters that no XML can have, written or escaped. */
const BUKAN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
/** Characters of a cell. */
const TEKS_TERPANJANG = 32_767;

/** A sheet in pieces: what stands before its rows, each row, and what stands after them. */
export function* lembarRumusXml(lembar: LembarRumus, terpilih: boolean): Generator<string> {
  yield kepala(lembar, terpilih);
  const huruf: string[] = [];
  let nomor = 0;
  for (const baris of lembar.baris()) {
    nomor += 1;
    while (huruf.length < baris.length) huruf.push(hurufKolom(huruf.length + 1));
    let xml = '';
    for (const [k, sel] of baris.entries())
      xml += selXml(sel, `${huruf[k] ?? ''}${nomor}`, lembar.kolom[k]?.gaya ?? 'biasa');
    if (xml !== '') yield `<row r="${nomor}"${tinggiXml(baris, lembar)}>${xml}</row>`;
  }
  yield `</sheetData>${saringXml(lembar)}${sorotXml(lembar)}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>${cetakXml(lembar)}</worksheet>`;
}

/** On A4 lying down, in as few pages side by side as can be read. */
const cetakXml = ({ kolom }: LembarRumus): string =>
  `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${halamanUntuk(kolom.reduce((jumlah, { lebar }) => jumlah + lebar, 0))}" fitToHeight="0"/>`;

/** Programs that do not work heights out on opening would show only the first line of a long text. */
function tinggiXml(baris: readonly SelRumus[], { kolom }: LembarRumus): string {
  let banyak = 1;
  for (const [k, sel] of baris.entries()) {
    const [isi, gaya] = isBergaya(sel) ? [sel.isi, sel.gaya] : [sel, kolom[k]?.gaya ?? 'biasa'];
    const lebar = kolom[k]?.lebar;
    if (typeof isi === 'string' && lebar !== undefined && gayaBungkus.has(gaya))
      banyak = Math.max(banyak, jumlahBarisTeks(isi, lebar));
  }
  const tinggi = tinggiUntuk(banyak);
  return tinggi === undefined ? '' : ` ht="${tinggi}" customHeight="1"`;
}

function kepala({ kolom, beku }: LembarRumus, terpilih: boolean): string {
  const pane =
    beku === undefined
      ? ''
      : `<pane${beku.kolom > 0 ? ` xSplit="${beku.kolom}"` : ''}${beku.baris > 0 ? ` ySplit="${beku.baris}"` : ''} topLeftCell="${hurufKolom(beku.kolom + 1)}${beku.baris + 1}" activePane="${beku.kolom > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`;
  const cols = kolom
    .map(({ lebar }, k) => `<col min="${k + 1}" max="${k + 1}" width="${lebar}" customWidth="1"/>`)
    .join('');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${NS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView${terpilih ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>${cols === '' ? '' : `<cols>${cols}</cols>`}<sheetData>`
  );
}

const isBergaya = (sel: SelRumus): sel is { readonly isi: IsiSelRumus; readonly gaya: GayaRumus } =>
  typeof sel === 'object' && sel !== null && 'gaya' in sel;

function selXml(sel: SelRumus, alamat: string, gayaKolom: GayaRumus): string {
  const [isi, gaya] = isBergaya(sel) ? [sel.isi, sel.gaya] : [sel, gayaKolom];
  if (isi === null || isi === '') return '';
  const s = dariPeta(nomorGaya, gaya);
  const buka = `<c r="${alamat}"${s === 0 ? '' : ` s="${s}"`}`;
  if (typeof isi === 'number') return `${buka}><v>${isi}</v></c>`;
  if (typeof isi !== 'string') return `${buka}>${rumusXml(isi, alamat)}</c>`;
  return `${buka} t="inlineStr"><is><t xml:space="preserve">${teksXml(isi)}</t></is></c>`;
}

const teksXml = (teks: string): string =>
  escapeIsi(lindungiTeks(teks.replace(BUKAN_XML, ' ').slice(0, TEKS_TERPANJANG)));

function rumusXml(isi: RumusBuku, alamat: string): string {
  if ('ikut' in isi) return `<f t="shared" si="${isi.ikut}"/>`;
  if ('larik' in isi) return `<f t="array" ref="${alamat}">${escapeIsi(isi.larik)}</f>`;
  const rumus = escapeIsi(isi.rumus);
  return 'bersama' in isi
    ? `<f t="shared" ref="${isi.area}" si="${isi.bersama}">${rumus}</f>`
    : `<f>${rumus}</f>`;
}

const saringXml = ({ saring }: LembarRumus): string =>
  saring === undefined ? '' : `<autoFilter ref="${saring}"/>`;

const sorotXml = ({ sorot = [] }: LembarRumus): string =>
  sorot
    .map(
      ({ area, teks, warna }, k) =>
        `<conditionalFormatting sqref="${area}"><cfRule type="cellIs" dxfId="${nomorSorot[warna]}" priority="${k + 1}" operator="equal">` +
        `<formula>"${escapeIsi(teks)}"</formula></cfRule></conditionalFormatting>`,
    )
    .join('');
