import {
  awal,
  bacaBerikut,
  lanjut,
  type KeadaanKompilasi,
  type Kejadian,
} from '../../../../src/taskpane/halaman/kompilasi/jalannya';
import type { BerkasDikenal } from '../../../../src/taskpane/pekerja/tugas/kompilasi-berkas';

const berkas = (...id: readonly string[]) => id.map((satu) => ({ id: satu, nama: `${satu}.xlsx` }));
const dikenal = (...id: readonly string[]): readonly BerkasDikenal[] =>
  berkas(...id).map((satu) => ({ ...satu, unit: null, dapatDipakai: true, keterangan: '' }));
const sesudah = (...kejadian: readonly Kejadian[]): KeadaanKompilasi => kejadian.reduce(lanjut, awal);

const tambah = (...id: readonly string[]): Kejadian => ({ jenis: 'ditambah', berkas: berkas(...id) });
const terbaca = (...id: readonly string[]): Kejadian => ({ jenis: 'terbaca', dikenal: dikenal(...id) });

test('files are read four at a time, until all are known: then they are previewed', () => {
  const dibaca: string[][] = [];
  let keadaan = sesudah(tambah('a', 'b', 'c', 'd', 'e'));
  while (keadaan.tahap === 'membaca') {
    const berikut = bacaBerikut(keadaan).map(({ id }) => id);
    dibaca.push(berikut);
    keadaan = lanjut(keadaan, terbaca(...berikut));
  }
  expect(dibaca).toEqual([['a', 'b', 'c', 'd'], ['e']]);
  expect(keadaan).toMatchObject({ tahap: 'pratinjau', dikenal: dikenal('a', 'b', 'c', 'd', 'e') });
  expect(bacaBerikut(keadaan)).toEqual([]);
});

test('files added to a preview: only those are read, and the dates stay', () => {
  const keadaan = sesudah(
    tambah('a'),
    terbaca('a'),
    { jenis: 'tanggal', tanggal: { diterima: { a: '2026-04-09' } } },
    { jenis: 'tanggal', tanggal: { diterima: { b: '2026-04-08' } } },
    { jenis: 'tanggal', tanggal: { tanggalData: '2026-03-31' } },
    tambah('b'),
  );
  expect(keadaan).toMatchObject({
    tahap: 'membaca',
    tanggal: { diterima: { a: '2026-04-09', b: '2026-04-08' }, tanggalData: '2026-03-31' },
  });
  expect(bacaBerikut(keadaan)).toEqual(berkas('b'));
});

test('taking over is settled unit by unit, taken back with the tick, and stays when files are added', () => {
  const ambil = (opd: string, ya: boolean): Kejadian => ({ jenis: 'diambil-alih', opd, ya });
  const keadaan = sesudah(
    tambah('a'),
    terbaca('a'),
    ambil('DPU', true),
    ambil('DINKES', true),
    ambil('DPU', false),
    tambah('b'),
  );
  expect(keadaan).toMatchObject({ tahap: 'membaca', ambilAlih: ['DINKES'] });
});

const dipratinjau = [tambah('a'), terbaca('a')];
const ditulis: Kejadian = { jenis: 'ditulis' };
const tertulis: Kejadian = { jenis: 'tertulis' };

test.each<[string, readonly Kejadian[], KeadaanKompilasi['tahap']]>([
  ['written to the end', [...dipratinjau, ditulis, tertulis], 'selesai'],
  ['not written: the preview again', [...dipratinjau, ditulis, { jenis: 'tidak-tertulis' }], 'pratinjau'],
  ['not readable: choosing again', [tambah('a'), { jenis: 'tidak-terbaca' }], 'pilih'],
  ['cancelled while reading', [tambah('a'), { jenis: 'dibatalkan' }], 'dibatalkan'],
  ['cancelled in the preview', [...dipratinjau, { jenis: 'dibatalkan' }], 'dibatalkan'],
  ['put away', [...dipratinjau, { jenis: 'dibuang' }], 'pilih'],
  [
    'the next files after the last ones were written',
    [...dipratinjau, ditulis, tertulis, tambah('b')],
    'membaca',
  ],
  ['no file chosen in the dialog', [tambah()], 'pilih'],
])('%s', (_, kejadian, tahap) => {
  expect(sesudah(...kejadian).tahap).toBe(tahap);
});

test('the files of a list that was put away are not in the next one', () => {
  expect(
    sesudah(
      ...dipratinjau,
      { jenis: 'diambil-alih', opd: 'DPU', ya: true },
      { jenis: 'dibuang' },
      tambah('b'),
    ),
  ).toMatchObject({
    berkas: berkas('b'),
    dikenal: [],
    tanggal: {},
    ambilAlih: [],
  });
});

test.each<[string, readonly Kejadian[], Kejadian]>([
  ['an answer of files that were put away', [tambah('a'), { jenis: 'dibuang' }], terbaca('a')],
  [
    'a fault of reading that was cancelled',
    [tambah('a'), { jenis: 'dibatalkan' }],
    { jenis: 'tidak-terbaca' },
  ],
  ['an answer of reading in the preview', dipratinjau, terbaca('a')],
  ['a second press of the button', [...dipratinjau, ditulis], ditulis],
  ['files dropped while it is written', [...dipratinjau, ditulis], tambah('b')],
  [
    'a date while it is written',
    [...dipratinjau, ditulis],
    { jenis: 'tanggal', tanggal: { tanggalData: '' } },
  ],
  [
    'taking over while it is written',
    [...dipratinjau, ditulis],
    { jenis: 'diambil-alih', opd: 'DPU', ya: true },
  ],
  ['the end of a writing that was not begun', dipratinjau, tertulis],
])('%s changes nothing', (_, kejadian, terlambat) => {
  const keadaan = sesudah(...kejadian);
  expect(lanjut(keadaan, terlambat)).toBe(keadaan);
});
