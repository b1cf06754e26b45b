import { periksaUnit } from '../../../src/domain/unit/periksa-unit';
import { UnitBerwaktu } from '../../../src/domain/unit/unit-berwaktu';
import type { Opd } from '../../../src/domain/rencana/rencana';
import { opd } from '../../bangun/rencana';
import { tgl } from '../../bangun/tanggal';

const akhir = tgl('2026-03-31');
const temuan = (...unit: readonly Opd[]) =>
  periksaUnit(new UnitBerwaktu(unit)).map(({ kode, lokasi }) => [
    kode,
    lokasi.rujuk?.id,
    lokasi.rujuk?.kolom,
  ]);

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
  expect(periksaUnit(putar).map(({ params }) => params)).toContainEqual({ jalur: ['A', 'B', 'A'] });
});

test('kode bekas unit lain tidak boleh dipakai', () => {
  const dahulu = { id: 'r', unit: 'opd-B', kode: 'A', nama: null, sampai: akhir, dicatat: '' };
  const unit = new UnitBerwaktu([opd({ id: 'u', kode: 'A' }), opd({ kode: 'B' })], [dahulu]);
  expect(periksaUnit(unit)).toMatchObject([
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
