import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paketCsv } from '../../src/contoh';
import { kinerja } from '../alat/kinerja';
import { BerkasKembali } from '../bangun/berkas-kembali';
import { ruangBerkas, sebar } from '../bangun/ruang-kerja';

jest.setTimeout(60_000);

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-antara-'));
  const buku = await ruangBerkas('disetujui');
  const template = await sebar(buku, '2026-TW1', ['DINKES', 'DPU']);
  writeFileSync(join(folder, 'rk.xlsx'), buku.bytes());
  for (const [opd, isi] of template)
    writeFileSync(join(folder, `${opd}.xlsx`), await BerkasKembali.dari(isi).bytes());
  writeFileSync(join(folder, 'besar.xlsx'), '');
  truncateSync(join(folder, 'besar.xlsx'), 3 * 1024 ** 3);
  mkdirSync(join(folder, 'map.xlsx'));
  symlinkSync('tiada', join(folder, 'putus.xlsx'));
  writeFileSync(join(folder, 'paket.csv'), paketCsv().isi);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Amplop {
  readonly catatan: readonly { readonly kode: string; readonly lokasi: { readonly berkas?: string } }[];
  readonly hasil: {
    readonly berkas: readonly { readonly berkas: string; readonly opd: string | null }[];
  } | null;
  readonly gagal?: { readonly kode: string; readonly berkas: string };
}
const kompilasi = async (...berkas: readonly string[]): Promise<{ kode: number | null; isi: Amplop }> => {
  const { kode, keluaran } = await kinerja(
    folder,
    'kompilasi',
    'rk.xlsx',
    ...berkas,
    '--pratinjau',
    '--json',
  );
  return { kode, isi: JSON.parse(keluaran) as Amplop };
};

test('yang tidak dapat dibaca di antara pengembalian hanya menolak dirinya sendiri', async () => {
  const { kode, isi } = await kompilasi(
    'DINKES.xlsx',
    'besar.xlsx',
    'map.xlsx',
    'putus.xlsx',
    '/dev/zero',
    'DPU.xlsx',
  );
  expect(kode).toBe(0);
  expect(isi.hasil?.berkas.map(({ berkas, opd }) => [berkas, opd])).toEqual([
    ['DINKES.xlsx', 'DINKES'],
    ['besar.xlsx', null],
    ['map.xlsx', null],
    ['putus.xlsx', null],
    ['zero', null],
    ['DPU.xlsx', 'DPU'],
  ]);
  const takTerbaca = isi.catatan.filter((satu) => satu.kode === 'berkas-tidak-terbaca');
  expect(takTerbaca.map(({ lokasi }) => lokasi.berkas)).toEqual([
    'besar.xlsx',
    'map.xlsx',
    'putus.xlsx',
    'zero',
  ]);
});

test('nama yang tidak ada berkasnya: disebut, yang lain dikerjakan, kodenya 3', async () => {
  const { kode, isi } = await kompilasi('DINKES.xlsx', 'tiada.xlsx');
  expect(kode).toBe(3);
  expect(isi.hasil?.berkas.map(({ berkas }) => berkas)).toEqual(['DINKES.xlsx']);
  expect(isi.gagal).toMatchObject({ kode: 'file-not-found', berkas: join(folder, 'tiada.xlsx') });
  const semua = await kompilasi('tiada.xlsx', 'entah.xlsx');
  expect(semua).toMatchObject({ kode: 3, isi: { hasil: null, gagal: { kode: 'file-not-found' } } });
});

test('impor-data: setiap berkas sendiri-sendiri', async () => {
  const { kode, keluaran } = await kinerja(
    folder,
    'impor-data',
    'rk.xlsx',
    'map.xlsx',
    'tiada.csv',
    'besar.xlsx',
    'paket.csv',
    '--pratinjau',
    '--json',
  );
  const { hasil } = JSON.parse(keluaran) as { hasil: { berkas: unknown } };
  expect(kode).toBe(3);
  expect(hasil.berkas).toMatchObject([
    { berkas: 'map.xlsx', hasil: null, gagal: { kode: 'unreadable', sebab: 'EISDIR' } },
    { berkas: 'tiada.csv', hasil: null, gagal: { kode: 'file-not-found' } },
    { berkas: 'besar.xlsx', hasil: null, gagal: { kode: 'too-large' } },
    { berkas: 'paket.csv' },
  ]);
});

test.each(['map.xlsx', 'besar.xlsx', '/dev/zero'])(
  '%s sebagai ruang kerja, rencana, dan daftar OPD',
  async (nama) => {
    const perintah = [
      ['capaian', nama],
      ['impor-rencana', 'rk.xlsx', nama],
      ['siapkan', 'baru.xlsx', '--instansi', 'X', '--tahun', '2026', '--opd', nama],
    ];
    for (const satu of perintah) {
      const { kode, laporan } = await kinerja(folder, ...satu);
      expect(kode).toBe(3);
      expect(laporan).toMatch(/terlalu besar|itu folder|bukan berkas/);
    }
  },
);
