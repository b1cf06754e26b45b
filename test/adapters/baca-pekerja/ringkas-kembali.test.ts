import { bacaPadatKembali } from '../../../src/adapters/baca-pekerja/layani-baca';
import { bukuTerbaca } from '../../../src/adapters/xlsx/baca/padat/lembar-padat';
import type { BukuTerbaca, SelTerbaca } from '../../../src/application/ports/pembaca-buku';
import { nilaiDari } from '../../bangun/ruang-kerja';
import { berkas, bukuXml, lembarXml, polos, rels } from '../xlsx/baca/alat';

const sel = (alamat: string, teks: string): string =>
  `<c r="${alamat}" t="inlineStr"><is><t>${teks}</t></is></c>`;
const teks = (nilai: string): SelTerbaca => ({ jenis: 'teks', nilai, rumus: false });

function baca(lembar: readonly string[]): { buku: BukuTerbaca; teks: readonly string[]; byte: number } {
  const isi = berkas({
    'xl/workbook.xml': bukuXml(
      lembar.map((_, k) => `<sheet name="L${k}" sheetId="${k + 1}" r:id="r${k}"/>`).join(''),
    ),
    'xl/_rels/workbook.xml.rels': rels(
      ...lembar.map((_, k) => [`r${k}`, 'worksheet', `worksheets/l${k}.xml`] as const),
    ),
    ...Object.fromEntries(lembar.map((data, k) => [`xl/worksheets/l${k}.xml`, lembarXml(data)])),
  });
  const padat = nilaiDari(bacaPadatKembali({ nama: 'k.xlsx', isi }));
  return {
    buku: bukuTerbaca(padat),
    teks: padat.teks,
    byte: padat.lembar.reduce((jumlah, satu) => jumlah + satu.isi.kode.length, 0),
  };
}

test('of a sheet with a table its columns stay, all that is above them, and markers wherever they stand', () => {
  const { buku, teks: daftar } = baca([
    `<row r="1">${sel('A1', '#tabel:opd')}${sel('B1', 'nama')}${sel('C1', '')}</row>` +
      `<row r="2">${sel('A2', 'ID')}${sel('B2', 'Nama')}${sel('Z2', 'Nama')}</row>` +
      `<row r="3">${sel('A3', 'opd:1')}${sel('B3', 'Dinas')}${sel('Z3', 'tiada yang melihat')}</row>` +
      `<row r="4">${sel('Z4', 'tiada yang melihat')}</row>` +
      `<row r="5">${sel('Y5', 'tiada yang melihat')}${sel('Z5', '#tabel:opd')}</row>`,
  ]);
  const jauh = (n: number): undefined[] => Array.from({ length: n }, () => undefined);
  expect(polos(buku.lembar[0]?.baris ?? [])).toEqual([
    { nomor: 1, sel: [teks('#tabel:opd'), teks('nama')] },
    { nomor: 2, sel: [teks('ID'), teks('Nama'), ...jauh(23), teks('Nama')] },
    { nomor: 3, sel: [teks('opd:1'), teks('Dinas')] },
    { nomor: 5, sel: [...jauh(25), teks('#tabel:opd')] },
  ]);
  expect(daftar).not.toContain('tiada yang melihat');
});

test('of a sheet without a table the first 201 rows stay, and markers wherever they stand', () => {
  const baris = Array.from({ length: 300 }, (_, k) => `<row r="${k + 1}"><c><v>${k}</v></c></row>`).join('');
  const { buku } = baca([`${baris}<row r="900">${sel('A900', '#tabel:opd')}</row>`]);
  expect(buku.lembar[0]?.baris.map(({ nomor }) => nomor)).toEqual([
    ...Array.from({ length: 201 }, (_, k) => k + 1),
    900,
  ]);
});

test('a million cells beside the tables cost nothing', () => {
  const lebar = `<row>${'<c><v>1</v></c>'.repeat(10_000)}</row>`.repeat(100);
  const { buku, byte } = baca([
    `<row r="1">${sel('A1', '#tabel:opd')}</row><row r="2">${sel('A2', 'ID')}</row>${lebar}`,
  ]);
  // A column of ours: one cell in each of 100 rows, marker and header.
  expect(byte).toBe(102);
  expect(buku.muatan).toBeLessThan(102 * 100);
});
