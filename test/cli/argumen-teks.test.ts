import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinerja } from '../alat/kinerja';

jest.setTimeout(60_000);

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-argumen-'));
  await kinerja(folder, 'siapkan', 'ruang.xlsx', '--instansi', 'Kota Uji', '--tahun', '2026');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('teks pada baris perintah yang tidak dapat disimpan: kode 2, dengan nama opsinya, dan tidak ada yang ditulis', () => {
  test.each([
    [
      'siapkan',
      ['siapkan', 'baru.xlsx', '--tahun', '2026', '--instansi', 'Kota\u0001'],
      /--instansi.*U\+0001/,
    ],
    ['setujui', ['setujui', 'ruang.xlsx', '--nomor', '1', '--oleh', 'Ani\uffff'], /--oleh.*U\+FFFF/],
    [
      'langkah',
      ['langkah', 'ruang.xlsx', '--selesai', '1', '--oleh', 'Ani', '--catatan', 'a\u001b[2J'],
      /--catatan.*U\+001B/,
    ],
    [
      'langkah, terlalu panjang',
      ['langkah', 'ruang.xlsx', '--selesai', '1', '--oleh', 'x'.repeat(40_000)],
      /--oleh.*40\.000.*2\.000/,
    ],
  ])('%s', async (_, argumen, pesan) => {
    const sebelum = readFileSync(join(folder, 'ruang.xlsx'));
    const { kode, keluaran, laporan } = await kinerja(folder, ...argumen);
    expect({ kode, keluaran }).toEqual({ kode: 2, keluaran: '' });
    expect(laporan).toMatch(pesan);
    expect(readFileSync(join(folder, 'ruang.xlsx')).equals(sebelum)).toBe(true);
  });
});
