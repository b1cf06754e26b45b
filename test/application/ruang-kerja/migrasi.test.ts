import { readFileSync } from 'node:fs';
import type { BukuXlsx } from '../../../src/adapters/xlsx/buku/buku-xlsx';
import type { Perubahan } from '../../../src/application/ports/workbook';
import { migrasiUntuk, type Migrasi } from '../../../src/application/ruang-kerja/migrasi/migrasi';
import { muatRuangKerja } from '../../../src/application/ruang-kerja/muat';
import { perubahanMeta } from '../../../src/application/ruang-kerja/perubahan';
import { simpanRuangKerja } from '../../../src/application/ruang-kerja/simpan';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, buka, nilaiDari } from '../../bangun/ruang-kerja';

/** Of version 0.1.0, schema 1. */
const lama = new Uint8Array(readFileSync('test/bahan/0.1.0/rk.xlsx'));
/** Of two versions to come; the later one stands first. */
const daftar: readonly Migrasi[] = [
  { nama: 'Kedua', ke: 3, perubahan: () => [perubahanMeta([['jejak', 'kedua']])] },
  {
    nama: 'Pertama',
    ke: 2,
    perubahan: ({ data: { tahun } }) => [
      perubahanMeta([
        ['jejak', 'pertama'],
        ['dari', String(tahun)],
      ]),
    ],
  },
];
const ubahan = perubahanMeta([['ubahan', '1']]);

const meta = async (buku: BukuXlsx): Promise<Record<string, unknown>> =>
  Object.fromEntries((await barisTabel(buku, 'meta')).map(({ kunci, nilai }) => [kunci as string, nilai]));
const riwayat = async (buku: BukuXlsx): Promise<readonly unknown[]> =>
  (await barisTabel(buku, 'riwayat')).map((satu) => [satu['perintah'], satu['ringkasan'], satu['revisi']]);

let urutan = 0;
async function simpan(buku: BukuXlsx, perubahan: readonly Perubahan[], semuaMigrasi: readonly Migrasi[]) {
  const ruang = nilaiDari(await muatRuangKerja(buku));
  return simpanRuangKerja(ruang, lingkunganUji(`m${++urutan}`), 'Uji', 'isi', perubahan, semuaMigrasi);
}

test('migrasi diterapkan menurut versinya, dalam tulisan yang sama, masing-masing dengan baris Riwayat', async () => {
  const buku = buka(lama);
  const sebelum = await riwayat(buku);
  nilaiDari(await simpan(buku, [ubahan], daftar));
  expect(await meta(buku)).toMatchObject({
    skema: '3',
    jejak: 'kedua',
    dari: '2026',
    ubahan: '1',
    revisi: '39',
  });
  expect((await riwayat(buku)).slice(sebelum.length)).toEqual([
    ['Pembaruan buku kerja', 'Pertama', 39],
    ['Pembaruan buku kerja', 'Kedua', 39],
    ['Uji', 'isi', 39],
    ['Pembaruan buku kerja', expect.stringContaining('Jenis kontrak (Transaksi)'), 39],
  ]);
});

test('tiap migrasi sekali saja: yang sudah di versinya tidak mendapatnya lagi', async () => {
  const buku = buka(lama);
  nilaiDari(await simpan(buku, [], daftar.slice(1)));
  expect(await meta(buku)).toMatchObject({ skema: '2', jejak: 'pertama' });
  expect(migrasiUntuk(2, daftar).map(({ nama }) => nama)).toEqual(['Kedua']);
  expect(migrasiUntuk(3, daftar)).toEqual([]);
});

test('tulisan yang ditolak tidak menaikkan skema dan tidak memindahkan apa pun', async () => {
  const buku = buka(lama);
  const ditolak = await simpan(
    buku,
    [{ jenis: 'simpan', tabelId: 'transaksi', kolom: ['tidak-ada'], baris: [{ id: 'x', sel: ['y'] }] }],
    daftar,
  );
  expect(ditolak).toEqual({
    ok: false,
    error: expect.objectContaining({ kode: 'column-not-found', kolom: 'tidak-ada' }) as unknown,
  });
  expect(Buffer.from(buku.bytes()).equals(Buffer.from(lama))).toBe(true);
});

test('tanpa migrasi skema tetap: menambah kolom tidak menaikkannya', async () => {
  const buku = buka(lama);
  nilaiDari(await simpan(buku, [ubahan], []));
  expect(await meta(buku)).toMatchObject({ skema: '1', ubahan: '1' });
  expect(Object.keys((await barisTabel(buku, 'transaksi'))[0]!)).toContain('jenis_kontrak');
});
