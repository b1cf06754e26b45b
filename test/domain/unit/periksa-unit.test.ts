import { periksaUnit } from '../../../src/domain/unit/periksa-unit';
import { UnitBerwaktu } from '../../../src/domain/unit/unit-berwaktu';
import type { KodeDahulu } from '../../../src/domain/unit/kode-dahulu';
import type { Opd } from '../../../src/domain/rencana/rencana';
import { opd } from '../../bangun/rencana';
import { tgl } from '../../bangun/tanggal';

const akhir = tgl('2026-03-31');
const temuanRiwayat = (unit: readonly Opd[], riwayat: readonly KodeDahulu[] = []) =>
  periksaUnit(new UnitBerwaktu(unit, riwayat), 2026).map(({ kode, lokasi }) => [
    kode,
    lokasi.rujuk?.id,
    lokasi.rujuk?.kolom,
  ]);

const temuan = (...unit: readonly Opd[]) => temuanRiwayat(unit);

test.each<[string, readonly Opd[], readonly unknown[]]>([
  [
    'berakhir sebelum mulai',
    [opd({ kode: 'A', berlakuMulai: tgl('2026-04-01'), berlakuSampai: akhir })],
    ['unit-masa-terbalik', 'opd-A', 'berlakuSampai'],
  ],
  [
    'penerus yang tidak ada',
    [opd({ kode: 'A', berlakuSampai: akhir, penerus: ['X'] })],
    ['unit-penerus-tidak-ada', 'opd-A', 'penerus'],
  ],
  [
    'penerus tanpa akhir',
    [opd({ kode: 'A', penerus: ['B'] }), opd({ kode: 'B' })],
    ['unit-penerus-tanpa-akhir', 'opd-A', 'berlakuSampai'],
  ],
  [
    'masa bertumpuk dengan penerusnya',
    [
      opd({ kode: 'A', berlakuSampai: tgl('2026-06-30'), penerus: ['B'] }),
      opd({ kode: 'B', berlakuMulai: tgl('2026-04-01') }),
    ],
    ['unit-masa-bertumpuk', 'opd-A', 'berlakuSampai'],
  ],
  [
    'jeda sebelum penerusnya',
    [
      opd({ kode: 'A', berlakuSampai: akhir, penerus: ['B'] }),
      opd({ kode: 'B', berlakuMulai: tgl('2026-07-01') }),
    ],
    ['unit-masa-terputus', 'opd-A', 'berlakuSampai'],
  ],
  [
    'berakhir sebelum tahunnya',
    [opd({ kode: 'A', berlakuSampai: tgl('2025-12-31') })],
    ['unit-di-luar-tahun', 'opd-A', 'berlakuSampai'],
  ],
  [
    'mulai sesudah tahunnya',
    [opd({ kode: 'A', berlakuMulai: tgl('2027-01-01') })],
    ['unit-di-luar-tahun', 'opd-A', 'berlakuMulai'],
  ],
  [
    'kode yang diketik menjadi kode unit lain',
    [opd({ kode: 'B', kodeTercatat: 'A' }), opd({ id: 'u2', kode: 'A', kodeTercatat: 'B' })],
    ['unit-kode-pernah-dipakai', 'opd-B', 'kode'],
  ],
])('%s: dikatakan di selnya', (_, unit, harapan) => {
  expect(temuan(...unit)).toContainEqual(harapan);
});

test('A → B → A: jalurnya disebut', () => {
  const putar = new UnitBerwaktu([
    opd({ kode: 'A', berlakuSampai: akhir, penerus: ['B'] }),
    opd({ kode: 'B', berlakuSampai: akhir, penerus: ['A'] }),
  ]);
  expect(periksaUnit(putar, 2026).map(({ params }) => params)).toContainEqual({ jalur: ['A', 'B', 'A'] });
});

test('kode bekas unit lain tidak boleh dipakai', () => {
  const dahulu = { id: 'r', unit: 'opd-B', kode: 'A', nama: null, sampai: akhir, dicatat: '' };
  const unit = new UnitBerwaktu([opd({ id: 'u', kode: 'A' }), opd({ kode: 'B' })], [dahulu]);
  expect(periksaUnit(unit, 2026)).toMatchObject([
    { kode: 'unit-kode-pernah-dipakai', lokasi: { rujuk: { id: 'u', kolom: 'kode' } } },
  ]);
});

test('pergantian yang rapi tidak menimbulkan catatan', () => {
  expect(
    temuan(
      opd({ kode: 'A', berlakuSampai: akhir, penerus: ['C'] }),
      opd({ kode: 'B', berlakuSampai: akhir, penerus: ['c'] }),
      opd({ kode: 'C', berlakuMulai: tgl('2026-04-01') }),
    ),
  ).toEqual([]);
});

describe('baris Riwayat OPD', () => {
  const dahulu = (ubah: Partial<KodeDahulu>): KodeDahulu => ({
    ...{ id: 'r', unit: 'opd-A', kode: 'LAMA', nama: null, menjadi: 'A', sampai: akhir, dicatat: '' },
    ...ubah,
  });
  const A = opd({ kode: 'A', kodeTercatat: 'A' });
  const B = opd({ kode: 'B', kodeTercatat: 'B' });

  test.each<[string, readonly KodeDahulu[], readonly unknown[]]>([
    ['benar', [dahulu({})], []],
    [
      'unit yang tidak ada',
      [dahulu({ unit: '', menjadi: 'X' })],
      [['riwayat-opd-unit-tidak-ada', 'r', 'menjadi']],
    ],
    [
      'satu kode lama untuk dua unit, dengan huruf dan spasi lain',
      [dahulu({}), dahulu({ id: 's', unit: 'opd-B', kode: ' lama', menjadi: 'B' })],
      [['unit-kode-pernah-dipakai', 's', 'kode']],
    ],
    [
      'sesudah tahunnya',
      [dahulu({ sampai: tgl('2027-03-31') })],
      [['riwayat-opd-luar-tahun', 'r', 'sampai']],
    ],
    [
      'berurutan: L1 sampai Februari, L2 sampai Maret, lalu A',
      [dahulu({ id: 's', kode: 'L2' }), dahulu({ kode: 'L1', menjadi: 'L2', sampai: tgl('2026-02-28') })],
      [],
    ],
    [
      'urutannya terbalik: L1 menjadi L2 pada Maret, L2 menjadi A sudah pada Februari',
      [dahulu({ kode: 'L1', menjadi: 'L2' }), dahulu({ id: 's', kode: 'L2', sampai: tgl('2026-02-28') })],
      [
        ['riwayat-opd-tidak-bersambung', 's', 'menjadi'],
        ['riwayat-opd-tidak-bersambung', 'r', 'menjadi'],
      ],
    ],
    [
      'kode tanpa tanggal di antaranya hanyalah sebutan lain',
      [dahulu({ menjadi: 'AX' }), dahulu({ id: 's', kode: 'AX', sampai: null })],
      [],
    ],
  ])('%s', (_, riwayat, harapan) => expect(temuanRiwayat([A, B], riwayat)).toEqual(harapan));
});
