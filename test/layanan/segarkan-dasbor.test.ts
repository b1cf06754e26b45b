import { read, utils } from '@e965/xlsx';
import type { BukuXlsx } from '../../src/adapters/xlsx/buku/buku-xlsx';
import type { Workbook } from '../../src/application/ports/workbook';
import { fail } from '../../src/domain/umum/result';
import { kerja as dasbor } from '../../src/layanan/kerja/dasbor';
import { kerja as hitung } from '../../src/layanan/kerja/hitung';
import { segarkanDasbor } from '../../src/layanan/segarkan-dasbor';
import { ok } from '../../src/domain/umum/result';
import { ketikPdn } from '../bangun/ketikan';
import { lingkunganUji } from '../bangun/lingkungan';
import { isiDari, nilaiDari } from '../bangun/ruang-kerja';
import { ruangTerkompilasiBerkas } from '../bangun/terkompilasi';

const dunia = { lingkungan: lingkunganUji('s', '2026-04-20') };

const isiDasbor = (buku: BukuXlsx): string | undefined => {
  const lembar = read(buku.bytes()).Sheets['Dasbor'];
  return lembar && utils.sheet_to_csv(lembar);
};

test('angka yang dihitung ulang sampai ke Dasbor yang sudah ada', async () => {
  const buku = await ruangTerkompilasiBerkas();
  isiDari(await dasbor.jalankan(buku, dunia, {}));
  // By hand 1.100.000 / 2.000.000, then 1.300.000 / 2.000.000.
  expect(isiDasbor(buku)).toContain('55 %');
  await ketikPdn(buku);
  isiDari(await hitung.jalankan(buku, dunia, {}));
  expect(isiDasbor(buku)).toContain('65 %');
});

test('yang belum pernah dibuat tidak dibuat tanpa diminta', async () => {
  const buku = await ruangTerkompilasiBerkas();
  isiDari(await hitung.jalankan(buku, dunia, {}));
  expect(isiDasbor(buku)).toBeUndefined();
});

test('Dasbor yang tidak dapat ditulis: angkanya tetap, dan dikatakan', async () => {
  const buku = await ruangTerkompilasiBerkas();
  isiDari(await dasbor.jalankan(buku, dunia, {}));
  await ketikPdn(buku);
  const terkunci = new Proxy<Workbook>(buku, {
    get: (sasaran, nama) =>
      nama === 'susunLembarBebas'
        ? () => Promise.resolve(fail({ kode: 'protected' }))
        : (Reflect.get(sasaran, nama) as (() => unknown) | undefined)?.bind(sasaran),
  });
  const hasil = nilaiDari(
    await segarkanDasbor(terkunci, dunia.lingkungan, ok({ catatan: [], isi: 'angka' })),
  );
  expect(hasil.isi).toBe('angka');
  expect(hasil.catatan.map(({ kode }) => kode)).toEqual(['dasbor-tertinggal']);
});
