/** The words of a language's texts, read from its files: every branch of every text, without asking for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { labelCabang } from '../../src/domain/sop/cabang';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import { daftarTabel } from '../../src/lembar/daftar';

/** A text that is compared, imported or a key is told to nobody. */
function isTampil(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.PlusToken;
  return !(
    ts.isImportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isCaseClause(parent) ||
    (ts.isCallExpression(parent) && /\.(?:includes|startsWith)$/.test(parent.expression.getText())) ||
    ts.isElementAccessExpression(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  );
}

function teksBerkas(jalur: string): readonly string[] {
  const hasil: string[] = [];
  const kunjungi = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node))
      // What is put in stands between: two pieces are never one word.
      hasil.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' \u0001 '));
    else if (ts.isStringLiteralLike(node) && isTampil(node)) hasil.push(node.text);
    ts.forEachChild(node, kunjungi);
  };
  kunjungi(ts.createSourceFile(jalur, readFileSync(jalur, 'utf8'), ts.ScriptTarget.Latest, true));
  return hasil;
}

/** Every text in the files of a language, by file. */
export const teksBahasa = (kode: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    readdirSync(join('src/teks', kode), { recursive: true, encoding: 'utf8' })
      .filter((nama) => nama.endsWith('.ts'))
      .map((nama) => [nama, teksBerkas(join('src/teks', kode, nama))]),
  );

const daftarNama = daftarTabel(variabelBaku)
  .flatMap(({ lembar }) => [lembar.nama, ...lembar.tabel.kolom.map(({ label }) => label)])
  // Of templates, and of a row of Pengaturan.
  .concat('Pernyataan', 'Mulai siklus kinerja');

const salahSatu = (daftar: readonly string[]): string =>
  daftar
    .toSorted((a, b) => b.length - a.length)
    .map((satu) => satu.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|');

const nama = salahSatu(daftarNama);
/** What several words say that is a name wherever it stands. */
const berangkai = salahSatu([
  ...daftarNama.filter((satu) => satu.includes(' ')),
  ...Object.values(labelCabang).filter((satu) => satu.includes(' ')),
  'Pemerintah Kota Salatiga',
  'cuti bersama',
  '31 Januari 2026',
]);

/** What is the same in every language: names where they are called that, and what is typed or cited word for word. */
const bukanKata = [
  /"[^"]*"/g,
  new RegExp(
    String.raw`(?<=\b(?:[lL]embar|[kK]olom|[sS]heets?|[cC]olumns?)(?: (?:${nama})(?:,| dan| atau| and| or| of the sheet))* )(?:${nama})(?!\p{L})`,
    'gu',
  ),
  new RegExp(String.raw`\b(?:${nama})(?= (?:sheet|column)\b)`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})(?:${berangkai})(?!\p{L})`, 'gu'),
  new RegExp(String.raw`(?:(?:${nama}), ){2,}(?:${nama})`, 'gu'),
  // What is typed into cells and chosen in them.
  /(?<=\b(?:Type|Ya or|to|declares|is) )(?:Ya|Tidak|Nihil|Periodik)\b/g,
  /\bdocs\/[\w/.]+|\bOffice\.js\b|\b\w+(?:\.\w+)*\.com\b/g,
  /--[a-z][a-z-]*/g,
  /\bkinerja [a-z-]+/g,
  /(?:\b[\w-]+)?\.[\w.]*(?:xlsx|xlsb|xls|ods|csv|json)\b/g,
  /\b(?:kembali|template)\//g,
  /\b20\d\d-\w+|-(?:TW|S|B)\d+/g,
  /\b[a-z]+(?:_[a-z]+)+\b/g,
  /\b[A-Z]+(?:_[A-Z]+)+\b/g,
  // The menus of Excel, whose languages are its own.
  /\((?:[A-Z][\w ]+ > )+[^)]*\)/g,
];

/** The words of a text, in small letters. */
export function kataDari(teks: string): readonly string[] {
  const bersih = bukanKata.reduce((sisa, pola) => sisa.replaceAll(pola, ' '), teks);
  return bersih.toLowerCase().match(/\p{L}[\p{L}-]+/gu) ?? [];
}
