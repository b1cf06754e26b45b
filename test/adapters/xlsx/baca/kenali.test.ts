import { strToU8, zipSync } from 'fflate';
import { ubahDenganSoffice, ujiDengan } from '../../../alat/program-luar';
import { berkas, kegagalan } from './alat';

const utf16 = (teks: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${teks}`, 'utf16le'));
const salah = (format: string): unknown => ({ kode: 'wrong-format', format });

/** A compound file's beginning with directory entries of these streams (MS-CFB 2.6.1), as Excel lays them out. */
function ole(...aliran: readonly string[]): Uint8Array {
  const isi = Buffer.alloc(512 * 4);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(isi);
  aliran.forEach((nama, k) => {
    const at = 1024 + k * 128;
    isi.write(nama, at, 'utf16le');
    isi.writeUInt16LE((nama.length + 1) * 2, at + 64);
    isi[at + 66] = 2;
  });
  return new Uint8Array(isi);
}

test.each<[string, Uint8Array, unknown]>([
  ['an empty file', new Uint8Array(), { kode: 'empty' }],
  ['a file of white space', strToU8(' \r\n\t'), { kode: 'empty' }],
  [
    'a workbook with a password',
    ole('DataSpaces', 'EncryptionInfo', 'EncryptedPackage'),
    { kode: 'encrypted' },
  ],
  ['an .xls of Excel 97', ole('Workbook'), salah('xls')],
  ['an .xls of Excel 5', ole('Book'), salah('xls')],
  ['a .doc', ole('WordDocument'), salah('lain')],
  ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ'), salah('pdf')],
  ['a PDF after a few bytes', strToU8('\n\n%PDF-1.4'), salah('pdf')],
  ['an HTML table saved as .xls', strToU8('<table border=1><tr><td>1</td></tr></table>'), salah('html')],
  ['an HTML page', strToU8('\ufeff\r\n<!DOCTYPE html><html><body></body></html>'), salah('html')],
  ['an XHTML page', strToU8('<?xml version="1.0"?><html xmlns="x">'), salah('html')],
  ['a web archive', strToU8('MIME-Version: 1.0\r\n'), salah('html')],
  [
    'an XML 2003 spreadsheet',
    strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>'),
    salah('xml'),
  ],
  ['the same in UTF-16', utf16('<?xml version="1.0"?><Workbook>'), salah('xml')],
  ['a CSV with commas', strToU8('Kode,Nama\r\n1,Jalan\r\n'), salah('csv')],
  [
    'a CSV with semicolons in cp1252',
    new Uint8Array([...strToU8('Nama;Nilai\n'), 0xe9, 0x3b, 0x31]),
    salah('csv'),
  ],
  ['a CSV in UTF-16', utf16('Nama\tNilai\r\n'), salah('csv')],
  ['JSON', strToU8('{"a":1}'), salah('json')],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), salah('gambar')],
  ['a gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0]), salah('arsip')],
  ['an .ods', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }), salah('ods')],
  [
    'an .xlsb',
    zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.bin': strToU8('x') }),
    salah('xlsb'),
  ],
  [
    'a .docx',
    zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('<x/>') }),
    salah('docx'),
  ],
  ['a Numbers document', zipSync({ 'Index/Document.iwa': strToU8('x') }), salah('numbers')],
  ['an older Numbers document', zipSync({ 'Index.zip': strToU8('x') }), salah('numbers')],
  ['any other zip', zipSync({ 'catatan.txt': strToU8('x') }), salah('zip')],
  ['an empty zip', zipSync({}), salah('zip')],
])('%s is named', (_, isi, harapan) => {
  expect(kegagalan(isi)).toEqual(harapan);
});

test('a workbook is a workbook', () => {
  expect(kegagalan(berkas({}))).toBe('read');
});

ujiDengan('soffice', 'real .ods, .xls, .pdf and .html files of LibreOffice are named', () => {
  const tabel = strToU8('Kode,Nama\n1,Jalan\n');
  expect(kegagalan(ubahDenganSoffice(tabel, 'a.csv', 'ods'))).toEqual(salah('ods'));
  expect(kegagalan(ubahDenganSoffice(tabel, 'a.csv', 'xls'))).toEqual(salah('xls'));
  expect(kegagalan(ubahDenganSoffice(tabel, 'a.csv', 'pdf'))).toEqual(salah('pdf'));
  expect(kegagalan(ubahDenganSoffice(tabel, 'a.csv', 'html'))).toEqual(salah('html'));
  expect(kegagalan(ubahDenganSoffice(tabel, 'a.csv', 'xlsx'))).toBe('read');
});
