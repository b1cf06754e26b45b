import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bacaBuku } from '../../src/adapters/xlsx/baca/baca-buku';
import { BukuXlsx } from '../../src/adapters/xlsx/buku/buku-xlsx';
import { readFileSync } from 'node:fs';
import { kinerja } from '../alat/kinerja';
import { barisTabel, nilaiDari } from '../bangun/ruang-kerja';

jest.setTimeout(120_000);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-siapkan-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const siapkan = (nama: string, ...argumen: readonly string[]) =>
  kinerja(folder, 'siapkan', nama, '--instansi', 'Kota Uji', '--tahun', '2026', ...argumen);

const opd = async (nama: string) => {
  const isi = readFileSync(join(folder, nama));
  expect(nilaiDari(bacaBuku({ nama, isi })).lembar.length).toBeGreaterThan(0);
  const baris = await barisTabel(nilaiDari(BukuXlsx.buka(nama, isi)), 'opd');
  return baris.map(({ kode, nama: satu, sementara }) => [kode, satu, sementara === 'Ya']);
};

describe('daftar OPD', () => {
  const daftar = '\uFEFFKode;Nama\r\nDINKES;Dinas Kesehatan\r\n;RSUD\r\nDINKES;Dinas Kesehatan\r\n';

  test('pratinjau menyebut nasib setiap baris dan tidak menulis apa pun', async () => {
    writeFileSync(join(folder, 'opd.csv'), daftar);
    const hasil = await siapkan('a.xlsx', '--opd', 'opd.csv', '--pratinjau');
    expect(hasil.kode).toBe(0);
    expect(hasil.keluaran).toContain('2 unit terbaca dari 4 baris');
    expect(hasil.keluaran).toMatch(/2 {2}DINKES {2}Dinas Kesehatan {2}Dipakai/);
    expect(hasil.keluaran).toMatch(/3 {2}S-001 {3}RSUD +Dipakai, kode sementara/);
    expect(hasil.keluaran).toMatch(/4 {2}DINKES {2}Dinas Kesehatan {2}Sama dengan baris 2, tidak dipakai/);
    expect(hasil.keluaran).toContain('Pratinjau: tidak ada yang ditulis.');
    expect(existsSync(join(folder, 'a.xlsx'))).toBe(false);
  });

  test('yang dipratinjau itulah yang ditulis', async () => {
    writeFileSync(join(folder, 'opd.csv'), daftar);
    const hasil = await siapkan('b.xlsx', '--opd', 'opd.csv');
    expect(hasil.kode).toBe(0);
    expect(await opd('b.xlsx')).toEqual([
      ['DINKES', 'Dinas Kesehatan', false],
      ['S-001', 'RSUD', true],
    ]);
  });

  test('satu kode dengan dua nama menghentikan, dan kedua barisnya disebut', async () => {
    writeFileSync(join(folder, 'bentrok.txt'), 'DINKES\tDinas Kesehatan\nDINKES\tDinas Sosial\n');
    const hasil = await siapkan('c.xlsx', '--opd', 'bentrok.txt');
    expect(hasil.kode).toBe(1);
    expect(hasil.laporan).toContain('"Dinas Kesehatan" (baris 1) dan "Dinas Sosial" (baris 2)');
    expect(existsSync(join(folder, 'c.xlsx'))).toBe(false);
  });

  test('buku kerja di tempat daftar: kode 3, dan cara menyimpannya', async () => {
    const hasil = await siapkan('d.xlsx', '--opd', 'b.xlsx');
    expect(hasil.kode).toBe(3);
    expect(hasil.laporan).toContain('CSV UTF-8');
  });
});

describe('mulai siklus', () => {
  test('tanpa --mulai diusulkan 2 Januari, dikatakan, dan perintahnya dapat dijalankan', async () => {
    const hasil = await siapkan('m.xlsx');
    expect(hasil.keluaran).toMatch(
      /Siklus mulai 2 Januari 2026: usulan, karena --mulai tidak disebut\. .*langkah m\.xlsx --mulai 2026-01-02/,
    );
    const langkah = await kinerja(folder, 'langkah', 'm.xlsx', '--mulai', '2026-01-12');
    expect(langkah.keluaran).toContain('Siklus mulai 12 Januari 2026');
  });

  test('yang disebut tidak disebut usulan', async () => {
    const hasil = await siapkan('n.xlsx', '--mulai', '2025-11-10');
    expect(hasil.keluaran).toContain('Siklus mulai 10 November 2025.');
    expect(hasil.keluaran).not.toContain('usulan');
  });

  test.each(['2030-01-01', '2025-06-30', '2027-01-01'])('%s di luar tahunnya ditolak', async (iso) => {
    const hasil = await siapkan('o.xlsx', '--mulai', iso);
    expect(hasil.kode).toBe(1);
    expect(hasil.laporan).toContain('antara 1 Juli 2025 dan 31 Desember 2026');
    expect(existsSync(join(folder, 'o.xlsx'))).toBe(false);
  });
});
