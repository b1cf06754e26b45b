import { UnitBerwaktu } from '../../../src/domain/unit/unit-berwaktu';
import { opd } from '../../bangun/rencana';
import { tgl } from '../../bangun/tanggal';

const TW1 = tgl('2026-03-31');
const TW2 = tgl('2026-06-30');
const TW4 = tgl('2026-12-31');

const dahulu = (kode: string, sampai: string | null, unit = 'u1') => ({
  id: `r-${kode}`,
  unit,
  kode,
  nama: `Dinas ${kode}`,
  sampai: sampai === null ? null : tgl(sampai),
  dicatat: '2026-04-02T08:00:00Z',
});
const kode = (unit: UnitBerwaktu, tanggal: typeof TW1) => unit.pada(tanggal).map((satu) => satu.kode);

describe('kode yang diganti', () => {
  const unit = new UnitBerwaktu(
    [opd({ id: 'u1', kode: 'DKK', nama: 'Dinas Kesehatan Kota' }), opd({ id: 'u2', kode: 'DPU' })],
    [dahulu('DINKES', '2026-03-31')],
  );

  test('sampai hari terakhirnya kode dan nama lama, sesudahnya yang baru', () => {
    expect(unit.pada(TW1).map(({ kode: k, nama }) => [k, nama])).toEqual([
      ['DINKES', 'Dinas DINKES'],
      ['DPU', 'Dinas DPU'],
    ]);
    expect(kode(unit, tgl('2026-04-01'))).toEqual(['DKK', 'DPU']);
  });

  test.each([
    ['DINKES', TW1, 'DINKES'],
    ['DKK', TW1, 'DINKES'],
    ['DINKES', TW2, 'DKK'],
    ['DKK', TW2, 'DKK'],
    ['DPU', TW2, 'DPU'],
    ['LAIN', TW2, 'LAIN'],
  ] as const)('%s pada %i adalah %s', (asal, tanggal, menjadi) => {
    expect(unit.kodePada(asal, tanggal)).toBe(menjadi);
  });

  test('orang boleh menyebut kode lama, huruf besar atau kecil', () => {
    expect(unit.cari(' dinkes ')?.id).toBe('u1');
    expect(unit.kini('DINKES')).toBe('DKK');
    expect(unit.kini('LAIN')).toBe('LAIN');
  });
});

test('dua kali diganti: setiap masa dengan kodenya', () => {
  const unit = new UnitBerwaktu(
    [opd({ id: 'u1', kode: 'C' })],
    [dahulu('B', '2026-09-30'), dahulu('A', '2026-03-31')],
  );
  expect([TW1, TW2, TW4].map((t) => kode(unit, t))).toEqual([['A'], ['B'], ['C']]);
  expect(unit.kodePada('C', TW1)).toBe('A');
  expect(unit.kodePada('A', TW2)).toBe('B');
});

test('kode sementara: kode benar berlaku sejak awal, yang sementara tetap menunjuk unitnya', () => {
  const unit = new UnitBerwaktu([opd({ id: 'u1', kode: 'DKK' })], [dahulu('S-001', null)]);
  expect(kode(unit, TW1)).toEqual(['DKK']);
  expect(unit.kodePada('S-001', TW1)).toBe('DKK');
});

test('kode yang diketik ulang pada lembar: yang terakhir dikenal program tetap menunjuk unitnya', () => {
  const unit = new UnitBerwaktu([opd({ id: 'u1', kode: 'DKK', kodeTercatat: 'DINKES' })]);
  expect(unit.kodePada('DINKES', TW1)).toBe('DKK');
  expect(unit.berubah).toBe(true);
});

describe('digabung dan dipecah', () => {
  const berakhir = { berlakuSampai: tgl('2026-03-31') };
  const gabung = new UnitBerwaktu([
    opd({ kode: 'A', ...berakhir, penerus: ['C'] }),
    opd({ kode: 'B', ...berakhir, penerus: ['C'] }),
    opd({ kode: 'C', berlakuMulai: tgl('2026-04-01') }),
  ]);

  test('tiap triwulan hanya unit yang ada', () => {
    expect(kode(gabung, TW1)).toEqual(['A', 'B']);
    expect(kode(gabung, TW2)).toEqual(['C']);
  });

  test('penerus tunggal mewakili; yang asli tetap dapat ditanyakan', () => {
    expect(gabung.kodePada('A', TW1)).toBe('A');
    expect(gabung.kodePada('A', TW2)).toBe('C');
    expect(gabung.kodeSendiriPada('A', TW2)).toBe('A');
    expect(gabung.pendahuluPada('C', TW2).map(({ kode: k }) => k)).toEqual(['A', 'B']);
    expect(gabung.pendahuluPada('C', TW1)).toEqual([]);
  });

  test('dipecah menjadi dua: tidak ada yang ditebak', () => {
    const pecah = new UnitBerwaktu([
      opd({ kode: 'A', ...berakhir, penerus: ['B', 'C'] }),
      opd({ kode: 'B' }),
      opd({ kode: 'C' }),
    ]);
    expect(pecah.kodePada('A', TW2)).toBe('A');
    expect(kode(pecah, TW2)).toEqual(['B', 'C']);
  });

  test('berantai, dan berputar', () => {
    const rantai = new UnitBerwaktu([
      opd({ kode: 'A', ...berakhir, penerus: ['B'] }),
      opd({ kode: 'B', berlakuSampai: tgl('2026-06-30'), penerus: ['C'] }),
      opd({ kode: 'C' }),
    ]);
    expect(rantai.kodePada('A', TW2)).toBe('B');
    expect(rantai.kodePada('A', TW4)).toBe('C');
    expect(rantai.pendahuluPada('C', TW4).map(({ penerus }) => penerus)).toEqual([['B', 'C'], ['C']]);
    const putar = new UnitBerwaktu([
      opd({ kode: 'A', ...berakhir, penerus: ['B'] }),
      opd({ kode: 'B', ...berakhir, penerus: ['A'] }),
    ]);
    expect(putar.kodePada('A', TW2)).toBe('A');
    expect(kode(putar, TW2)).toEqual([]);
  });
});

test('tanpa perubahan tidak ada kode yang disentuh', () => {
  const unit = new UnitBerwaktu([opd({ kode: 'DINKES', kodeTercatat: 'DINKES' })]);
  expect(unit.berubah).toBe(false);
  expect(unit.kodePada('dinkes', TW1)).toBe('dinkes');
});
