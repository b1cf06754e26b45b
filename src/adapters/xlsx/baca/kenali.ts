import type { FormatBerkas } from '../../../application/ports/pembaca-buku';
import { adaAliran, isOle } from './ole';

/** What a file is by its first bytes: a zip may be a workbook, everything else is not. */
export type Dikenali = 'zip' | 'empty' | 'encrypted' | { readonly format: FormatBerkas };

const HEAD = 4096;
const ZIP = [0x50, 0x4b];

const startsWith = (isi: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, k) => isi[k] === byte);

/** Looks at the beginning only, except for a compound file, whose list of streams may stand anywhere. */
export function kenali(isi: Uint8Array): Dikenali {
  if (isi.length === 0) return 'empty';
  if (startsWith(isi, ZIP) && (isi[2] ?? 9) < 9 && (isi[3] ?? 9) < 9) return 'zip';
  if (isOle(isi)) {
    if (adaAliran(isi, 'EncryptedPackage')) return 'encrypted';
    return { format: adaAliran(isi, 'Workbook') || adaAliran(isi, 'Book') ? 'xls' : 'lain' };
  }
  const teks = headText(isi.subarray(0, HEAD));
  if (teks.trim() === '' && isi.length <= HEAD) return 'empty';
  return { format: binaryFormat(isi) ?? textFormat(teks) };
}

const binaryFormat = (isi: Uint8Array): FormatBerkas | undefined =>
  binaryFormats.find(([, magic]) => startsWith(isi, magic))?.[0];

function headText(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head);
  const mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  return new TextDecoder('windows-1252').decode(head.subarray(mark));
}

const binaryFormats: readonly (readonly [FormatBerkas, readonly number[]])[] = [
  ['arsip', [0x1f, 0x8b]], // gzip
  ['arsip', [0x52, 0x61, 0x72, 0x21, 0x1a]], // rar
  ['arsip', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]], // 7z
  ['gambar', [0x89, 0x50, 0x4e, 0x47]],
  ['gambar', [0xff, 0xd8, 0xff]],
  ['gambar', [0x47, 0x49, 0x46, 0x38]],
];

const HTML = /<(?:!doctype\s+html|html|head|body|table|meta|style|div)[\s>]/i;
// A list of objects or lists, or an object: no header of a table begins so.
const JSON_TEXT = /^\s*(?:\[\s*[[{\]]|\{\s*["}])/;
// Tabs, line ends and everything printable; a byte below that is not text.
const BINARY = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

const textFormats: readonly (readonly [FormatBerkas, (teks: string) => boolean])[] = [
  ['pdf', (teks) => teks.slice(0, 1024).includes('%PDF-')],
  ['html', (teks) => /^\s*</.test(teks) && HTML.test(teks)],
  ['html', (teks) => /^\s*MIME-Version:/i.test(teks)], // a web archive, which old programs save as .xls
  ['xml', (teks) => /^\s*<[?!a-z]/i.test(teks)],
  ['rtf', (teks) => teks.startsWith('{\\rtf')],
  ['json', (teks) => !BINARY.test(teks) && JSON_TEXT.test(teks)],
  ['lain', (teks) => BINARY.test(teks)],
  ['csv', () => true],
];

const textFormat = (teks: string): FormatBerkas => textFormats.find(([, test]) => test(teks))?.[0] ?? 'lain';

/** What a zip holds, by the names of its parts (lower case); `undefined` where nothing speaks against a workbook. */
export function kenaliZip(nama: readonly string[]): FormatBerkas | undefined {
  return zipFormats.find(([, test]) => test(new Set(nama)))?.[0];
}

const under = (nama: ReadonlySet<string>, folder: string): boolean =>
  [...nama].some((satu) => satu.startsWith(folder));

const zipFormats: readonly (readonly [FormatBerkas, (nama: ReadonlySet<string>) => boolean])[] = [
  ['ods', (nama) => nama.has('mimetype') && nama.has('content.xml')],
  ['xlsb', (nama) => nama.has('xl/workbook.bin')],
  ['docx', (nama) => under(nama, 'word/')],
  ['numbers', (nama) => nama.has('index/document.iwa') || nama.has('index.zip')],
  ['zip', (nama) => !nama.has('[content_types].xml')],
];
