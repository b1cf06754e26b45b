import { batasBacaMasuk, batasRuangKerja } from '../../../../src/adapters/xlsx/baca/batas-baca';
import { BukuXlsx } from '../../../../src/adapters/xlsx/buku/buku-xlsx';
import { baca, berkas, lembarXml } from '../baca/alat';
import { deflateBerulang, entri, zipMentah } from '../baca/zip-mentah';

const MB = 1024 * 1024;
const spasi = ' '.repeat(MB);

jest.setTimeout(60_000);

describe('a workspace is bounded by limits of its own', () => {
  test('a sheet too large for a file from outside opens as a workspace', () => {
    const isi = berkas({ 'xl/worksheets/sheet1.xml': lembarXml(spasi.repeat(65)) });
    expect(baca(isi)).toMatchObject({ ok: false, error: { kode: 'too-large', batas: 'ukuran-bagian' } });
    expect(BukuXlsx.buka('rk.xlsx', isi).ok).toBe(true);
  });

  test('more cells than a file from outside may hold open as a workspace', () => {
    // 510 × 10,000 cells, all empty: 5.1 million
    const isi = berkas({
      'xl/worksheets/sheet1.xml': lembarXml(`<row>${'<c/>'.repeat(10_000)}</row>`.repeat(510)),
    });
    expect(baca(isi)).toMatchObject({ ok: false, error: { kode: 'too-large', batas: 'jumlah-sel' } });
    expect(BukuXlsx.buka('rk.xlsx', isi).ok).toBe(true);
  });

  test.each([
    ['a part of 2 GB in 2 MB', [['xl/worksheets/sheet1.xml', 2048]], 'ukuran-bagian'],
    ['two parts of 500 MB', [['xl/a.xml', 500], ['xl/b.xml', 500]], 'ukuran-isi'], // prettier-ignore
  ] as const)('a bomb is named: %s', (_, bagian, batas) => {
    const isi = zipMentah([
      entri('[Content_Types].xml', '<Types/>'),
      ...bagian.map(([nama, mb]) => ({
        nama,
        padat: deflateBerulang(spasi, mb),
        ukuran: mb * MB,
        crc: 0,
      })),
    ]);
    expect(BukuXlsx.buka('rk.xlsx', isi)).toEqual({
      ok: false,
      error: { kode: 'too-large', berkas: 'rk.xlsx', batas },
    });
  });

  test('300,000 compiled rows fit: 1.9 kB of XML and 30 cells a row, in one part', () => {
    expect(batasRuangKerja.bagian).toBeGreaterThanOrEqual(300_000 * 1900);
    expect(batasRuangKerja.sel).toBeGreaterThanOrEqual(300_000 * 30);
    expect(batasBacaMasuk.bagian).toBeLessThan(batasRuangKerja.bagian);
  });
});
