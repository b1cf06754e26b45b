import fc from 'fast-check';
import { tgl } from '../bangun/tanggal';
import type { Tanggal } from '../../src/domain/umum/tanggal';
import {
  ada,
  kosong,
  tidakBerlaku,
  tidakSah,
  type Isian,
  type NilaiIsian,
} from '../../src/domain/umum/isian';
import type { TipeVariabel } from '../../src/domain/variabel/tipe';
import type { IsiTabel } from '../../src/lembar/isi';
import { selBaris, uraiTabel } from '../../src/lembar/kodek';
import { isianDariSel, selDariIsian } from '../../src/lembar/kodek-isian';
import { angka, pilihanBerlabel, tanggal, teks, wajib, yaTidak } from '../../src/lembar/kolom';
import { defineTabel } from '../../src/lembar/tabel';
import type { Sel } from '../../src/lembar/tipe';

const contoh = defineTabel({
  id: 'contoh',
  nama: 'Contoh',
  lembar: 'Contoh',
  judul: 'Contoh',
  kolom: {
    kode: wajib(teks('Kode', 8)),
    nilai: angka('Nilai', 8),
    mulai: tanggal('Mulai', 8),
    aktif: yaTidak('Aktif', 8),
    warna: pilihanBerlabel('Warna', 8, { Merah: 'Merah', Hijau: 'Hijau' }),
    sifat: pilihanBerlabel('Sifat', 8, { satu: 'Yang pertama', dua: 'Yang kedua' }),
  },
});

const kolomContoh = ['_id', 'kode', 'nilai', 'mulai', 'aktif', 'warna', 'sifat'];

/** The table as it stands on a sheet, data from row 5. */
const isi = (baris: readonly (readonly Sel[])[], kolom: readonly string[] = kolomContoh): IsiTabel => ({
  tabelId: 'contoh',
  lembar: 'Lembar saya',
  kolom: kolom.map((id, i) => ({ id, huruf: String.fromCharCode(65 + i), label: id })),
  baris: baris.map((sel, i) => ({ nomor: 5 + i, sel })),
});

const urai = (...sel: readonly Sel[]) => uraiTabel(contoh, isi([['r1', ...sel]]));

test('baris yang ditulis terbaca kembali, apa pun isinya', () => {
  const tanggalAcak = fc.integer({ min: tgl('1900-03-01'), max: tgl('9999-12-31') }) as fc.Arbitrary<Tanggal>;
  const teksAcak = fc.string({ minLength: 1 }).filter((satu) => satu.trim() !== '');
  const atauNull = <T>(satu: fc.Arbitrary<T>) => fc.option(satu, { nil: null });
  fc.assert(
    fc.property(
      fc.record({
        kode: teksAcak,
        nilai: atauNull(fc.double({ noNaN: true, noDefaultInfinity: true })),
        mulai: atauNull(tanggalAcak),
        aktif: atauNull(fc.boolean()),
        warna: atauNull(fc.constantFrom('Merah', 'Hijau')),
        sifat: atauNull(fc.constantFrom('satu', 'dua')),
      }),
      (baris) => {
        const { baris: hasil, catatan } = uraiTabel(contoh, isi([['r1', ...selBaris(contoh, baris)]]));
        const { mulai } = baris;
        const jauh = mulai !== null && (mulai < tgl('1990-01-01') || mulai > tgl('2099-12-31'));
        expect(catatan.map(({ kode }) => kode)).toEqual(jauh ? ['sel-tanggal-jauh'] : []);
        expect(hasil).toEqual([{ id: 'r1', ...baris }]);
      },
    ),
  );
});

describe('sel yang salah disebut pada tempatnya, dan barisnya tidak dipakai', () => {
  test.each<readonly [string, readonly Sel[], string, string, object]>([
    ['wajib tetapi kosong', [null, 1], 'B5', 'sel-wajib-kosong', {}],
    ['wajib tetapi hanya spasi', ['  ', 1], 'B5', 'sel-wajib-kosong', {}],
    ['bukan angka', ['a', 'delapan'], 'C5', 'sel-bukan-angka', { nilai: 'delapan' }],
    ['angka sebagai teks', ['a', '80'], 'C5', 'sel-bukan-angka', { nilai: '80' }],
    ['bukan tanggal', ['a', 1, '31/03/2026'], 'D5', 'sel-bukan-tanggal', { nilai: '31/03/2026' }],
    ['nomor seri di luar kalender', ['a', 1, 12], 'D5', 'sel-bukan-tanggal', { nilai: '12' }],
    ['bukan ya atau tidak', ['a', 1, null, 'mungkin'], 'E5', 'sel-bukan-ya-tidak', { nilai: 'mungkin' }],
    [
      'bukan pilihan',
      ['a', 1, null, null, 'Merh'],
      'F5',
      'sel-bukan-pilihan',
      { nilai: 'Merh', pilihan: ['Merah', 'Hijau'], saran: 'Merah' },
    ],
    [
      'ID pilihan bukan labelnya',
      ['a', 1, null, null, null, 'satu'],
      'G5',
      'sel-bukan-pilihan',
      { nilai: 'satu', pilihan: ['Yang pertama', 'Yang kedua'] },
    ],
    ['galat Excel', ['a', { galat: '#DIV/0!' }], 'C5', 'sel-galat-excel', { nilai: '#DIV/0!' }],
  ])('%s', (_, sel, alamat, kode, params) => {
    const { baris, catatan } = urai(...sel);
    expect(baris).toEqual([]);
    expect(catatan).toEqual([
      expect.objectContaining({
        kode,
        params,
        lokasi: expect.objectContaining({ lembar: 'Lembar saya', baris: 5, sel: alamat }) as object,
      }),
    ]);
  });

  test('semua sel yang salah disebut sekaligus', () =>
    expect(urai(null, 'x', 'y', 'z', 'w').catatan).toHaveLength(5));
});

test.each<readonly [Sel, unknown]>([
  [true, true],
  ['YA', true],
  [' tidak ', false],
  [null, null],
])('ya/tidak %p terbaca %p', (sel, nilai) => expect(urai('a', null, null, sel).baris[0]?.aktif).toBe(nilai));

test('pilihan dibandingkan tanpa besar huruf dan spasi berlebih', () =>
  expect(urai('a', null, null, null, ' MERAH ', 'yang  KEDUA').baris[0]).toMatchObject({
    warna: 'Merah',
    sifat: 'dua',
  }));

test('kolom yang pernah ada dan hilang disebut sekali, dengan kepalanya', () => {
  const { catatan } = uraiTabel(contoh, isi([['r1', 'a']], ['_id', 'kode']), () => true);
  expect(catatan).toEqual([
    {
      kode: 'kolom-hilang',
      tingkat: 'galat',
      akibat: 'menghentikan',
      params: { daftar: ['Nilai', 'Mulai', 'Aktif', 'Warna', 'Sifat'] },
      lokasi: { lembar: 'Lembar saya' },
    },
  ]);
});

test('kolom yang belum pernah ada terbaca kosong, kecuali yang wajib', () => {
  const { baris, catatan } = uraiTabel(contoh, isi([['r1', 7]], ['_id', 'nilai']));
  expect(catatan.map(({ kode }) => kode)).toEqual(['kolom-hilang', 'sel-wajib-kosong']);
  expect(catatan[0]!.params).toEqual({ daftar: ['Kode'] });
  expect(baris).toEqual([]);
  const tanpaSifat = uraiTabel(contoh, isi([['r1', 'a']], ['_id', 'kode']));
  expect(tanpaSifat.catatan).toEqual([]);
  expect(tanpaSifat.baris[0]).toMatchObject({ kode: 'a', nilai: null, sifat: null });
});

test('kolom boleh berpindah tempat', () => {
  const { baris } = uraiTabel(
    contoh,
    isi(
      [[7, 'r1', 'a', null, null, null, null]],
      ['nilai', '_id', 'kode', 'mulai', 'aktif', 'warna', 'sifat'],
    ),
  );
  expect(baris[0]).toMatchObject({ id: 'r1', kode: 'a', nilai: 7 });
});

test('ID yang sama dua kali: baris kedua disebut dan tidak dipakai', () => {
  const { baris, catatan } = uraiTabel(
    contoh,
    isi([
      ['r1', 'a'],
      ['r1', 'b'],
    ]),
  );
  expect(baris.map(({ kode }) => kode)).toEqual(['a']);
  expect(catatan).toEqual([
    expect.objectContaining({
      kode: 'id-baris-ganda',
      params: { id: 'r1' },
      lokasi: { lembar: 'Lembar saya', baris: 6 },
    }),
  ]);
});

test('baris tanpa ID memakai nomor barisnya untuk sementara', () => {
  const hasil = uraiTabel(
    contoh,
    isi([
      [null, 'a'],
      ['', 'b'],
    ]),
  );
  expect(hasil.baris.map(({ id }) => id)).toEqual(['baris-5', 'baris-6']);
  expect(hasil.lokasi('baris-6', 'nilai')).toEqual({
    lembar: 'Lembar saya',
    baris: 6,
    kolom: 'Nilai',
    sel: 'C6',
  });
});

test('tabel yang tidak ada terbaca kosong, dengan nama lembar bawaannya', () => {
  const { baris, catatan, lokasi } = uraiTabel(contoh, undefined);
  expect([baris, catatan, lokasi('x')]).toEqual([[], [], { lembar: 'Contoh' }]);
});

describe('sel data: empat keadaan tidak tertukar', () => {
  const warna = ['Merah', 'Hijau'];
  const isian = (tipe: TipeVariabel): fc.Arbitrary<Isian<NilaiIsian>> => {
    const nilai: Record<TipeVariabel, fc.Arbitrary<NilaiIsian>> = {
      angka: fc.double({ noNaN: true, noDefaultInfinity: true }),
      rupiah: fc.maxSafeInteger(),
      tanggal: fc.integer({ min: tgl('1990-01-01'), max: tgl('2099-12-31') }),
      'ya-tidak': fc.boolean(),
      pilihan: fc.constantFrom(...warna),
      teks: fc.constantFrom('Paket', 'TBC', '=1+1', '0'),
    };
    const salah =
      tipe === 'teks'
        ? []
        : [fc.constantFrom('lima', '1.234', '=', '31/02/2026').map((satu) => tidakSah(satu))];
    return fc.oneof(fc.constant(kosong), fc.constant(tidakBerlaku), nilai[tipe].map(ada), ...salah);
  };
  test.each<TipeVariabel>(['angka', 'rupiah', 'tanggal', 'ya-tidak', 'pilihan', 'teks'])('%s', (tipe) =>
    fc.assert(
      fc.property(isian(tipe), (satu) =>
        expect(
          isianDariSel(selDariIsian(satu, tipe), { tipe, ...(tipe === 'pilihan' ? { pilihan: warna } : {}) }),
        ).toEqual(satu),
      ),
    ),
  );

  test.each<readonly [string, Sel | undefined, Isian<NilaiIsian>]>([
    ['nol', 0, ada(0)],
    ['kosong', null, kosong],
    ['tidak ada', undefined, kosong],
    ['spasi', '  ', kosong],
    ['TB dengan huruf kecil', ' tb ', tidakBerlaku],
    ['galat Excel', { galat: '#REF!' }, tidakSah('#REF!')],
    ['teks', 'lima', tidakSah('lima')],
  ])('%s', (_, sel, harapan) => expect(isianDariSel(sel, { tipe: 'rupiah' })).toEqual(harapan));

  test('yang tidak disebut adalah sel kosong', () => expect(selDariIsian(undefined, 'angka')).toBeNull());
});

// Serials are days since 1899-12-30: (date(…) - date(1899, 12, 30)).days in Python.
describe('tanggal yang tidak wajar dibaca, dan disebut di selnya', () => {
  test.each([
    ['1989-12-31', 32_873],
    ['2100-01-01', 73_051],
    ['2206-03-05', 111_829],
    ['9999-12-31', 2_958_465],
  ])('%s', (iso, serial) => {
    const { baris, catatan } = urai('a', 1, serial);
    expect(baris).toHaveLength(1);
    expect(catatan).toMatchObject([
      {
        kode: 'sel-tanggal-jauh',
        tingkat: 'peringatan',
        params: { tanggal: tgl(iso) },
        lokasi: { sel: 'D5' },
      },
    ]);
  });

  test.each([32_874, 46_112, 73_050])('%i wajar', (serial) =>
    expect(urai('a', 1, serial).catatan).toEqual([]),
  );
});

test('di sel data tanggal yang tidak wajar tidak sah, dengan tanggal yang tertulis, dan tetap begitu bila ditulis kembali', () => {
  const isian = isianDariSel(111_829, { tipe: 'tanggal' });
  expect(isian).toEqual(tidakSah('2206-03-05'));
  expect(isianDariSel(selDariIsian(isian, 'tanggal'), { tipe: 'tanggal' })).toEqual(isian);
});
