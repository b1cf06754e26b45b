import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinerja } from '../alat/kinerja';
import { ruangBerkas } from '../bangun/ruang-kerja';

/** After `--` everything is an argument, whatever it begins with. */
jest.setTimeout(120_000);

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-akhir-opsi-'));
  writeFileSync(join(folder, '--x.xlsx'), (await ruangBerkas('disetujui')).bytes());
  copyFileSync(join(folder, '--x.xlsx'), join(folder, '-y.xlsx'));
  writeFileSync(join(folder, '--r.json'), '{"tahun":2026}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each<readonly [string, readonly string[], number, RegExp]>([
  ['ruang kerja', ['langkah', '--', '--x.xlsx'], 0, /Alur SOP 2026/],
  ['sesudah opsi tanpa nilai', ['langkah', '--json', '--', '-y.xlsx'], 0, /"perintah": "langkah"/],
  ['dua argumen', ['impor-rencana', '--', '--x.xlsx', '--r.json'], 0, /./],
  ['daftar berkas', ['kompilasi', './--x.xlsx', '--', '-y.xlsx'], 1, /-y\.xlsx/],
  [
    'sesudah opsi yang menerima daftar',
    ['distribusi', '--periode', '2026-TW1', '--keluar=--k', '--unit', 'DPU', '--', '--x.xlsx'],
    0,
    /1 berkas sudah dibuat di --k/,
  ],
  [
    'berkas baru',
    ['siapkan', '--instansi', 'X', '--tahun', '2026', '--', '--baru.xlsx'],
    0,
    /Ditulis: --baru\.xlsx/,
  ],
  ['yang berbunyi seperti opsi', ['capaian', '--', '--help'], 3, /--help tidak ada/],
])('%s', async (_, argumen, kode, harapan) => {
  const hasil = await kinerja(folder, ...argumen);
  expect([hasil.kode, hasil.keluaran + hasil.laporan]).toEqual([kode, expect.stringMatching(harapan)]);
});

test('kelebihan argumen disebut seperti diketik, dan --json di situ bukan opsi', async () => {
  const hasil = await kinerja(folder, 'capaian', '--', '--x.xlsx', '--json');
  expect(hasil).toMatchObject({ kode: 2, keluaran: '' });
  expect(hasil.laporan).toMatch(/^Tidak dikenal: --json\n/);
});

test('perintah sesudah -- bukan perintah, dan itu dikatakan', async () => {
  const hasil = await kinerja(folder, '--', 'capaian', '--x.xlsx');
  expect(hasil.kode).toBe(2);
  expect(hasil.laporan).toContain('capaian');
});

test('yang dicetak untuk ditempel menyebut berkas begitu sebagai jalur', async () => {
  const { keluaran } = await kinerja(
    folder,
    'siapkan',
    '--instansi',
    'X',
    '--tahun',
    '2026',
    '--',
    '--lain.xlsx',
  );
  expect(keluaran).toContain('langkah ./--lain.xlsx --mulai');
});
