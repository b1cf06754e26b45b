import fc from 'fast-check';
import { periksaRumus, susunTabelKolom } from '../../../src/domain/rumus';
import {
  ada,
  kosong,
  tidakBerlaku,
  tidakSah,
  type Isian,
  type NilaiIsian,
} from '../../../src/domain/umum/isian';
import type { Variabel } from '../../../src/domain/variabel/tipe';
import { variabel } from './alat';
import { tulis, type AgregatNaif, type BarisNaif, type Pohon } from './naif';

export const daftar: readonly Variabel[] = [
  ...['a', 'b', 'c'].map((n) => variabel(n, 'angka')),
  ...['d1', 'd2'].map((n) => variabel(n, 'tanggal')),
  ...['s1', 's2'].map((n) => variabel(n, 'teks')),
  ...['y1', 'y2'].map((n) => variabel(n, 'ya-tidak')),
];
const kamus = { variabel: daftar, indikator: [], tingkatBawaan: 'transaksi' as const };

const v = (...nama: string[]): fc.Arbitrary<Pohon> =>
  fc.constantFrom(...nama).map((n) => ({ k: 'var', v: n }));
const op = (
  ops: readonly string[],
  kiri: fc.Arbitrary<Pohon>,
  kanan: fc.Arbitrary<Pohon>,
): fc.Arbitrary<Pohon> =>
  fc.record({ k: fc.constant('op' as const), op: fc.constantFrom(...ops), a: kiri, b: kanan });

/** Random row expressions that are right in type: numbers and conditions that build on each other. */
const ekspresi = fc.letrec<{ angka: Pohon; syarat: Pohon }>((ikat) => {
  const tanggal = v('d1', 'd2');
  const teks = fc.oneof(
    v('s1', 's2'),
    fc.constantFrom('x', ' Y ', 'zz').map((t): Pohon => ({ k: 'teks', t })),
  );
  const jika = (isi: fc.Arbitrary<Pohon>): fc.Arbitrary<Pohon> =>
    fc.record({ k: fc.constant('jika' as const), s: ikat('syarat'), a: isi, b: isi });
  return {
    angka: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      v('a', 'b', 'c'),
      fc.integer({ min: -3, max: 5 }).map((n): Pohon => ({ k: 'angka', n })),
      op(['+', '-', '*', '/'], ikat('angka'), ikat('angka')),
      op(
        ['^'],
        ikat('angka'),
        fc.constantFrom(-1, 0, 0.5, 2).map((n): Pohon => ({ k: 'angka', n })),
      ),
      ikat('angka').map((a): Pohon => ({ k: 'minus', a })),
      fc.record({ k: fc.constant('hari' as const), a: tanggal, b: tanggal }),
      tanggal.map((a): Pohon => ({ k: 'bulan', a })),
      jika(ikat('angka')),
    ),
    syarat: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      v('y1', 'y2'),
      op(['==', '!=', '<', '<=', '>', '>='], ikat('angka'), ikat('angka')),
      op(['==', '!=', '<', '<=', '>', '>='], tanggal, tanggal),
      op(['==', '!='], teks, teks),
      op(['dan', 'atau'], ikat('syarat'), ikat('syarat')),
      ikat('syarat').map((a): Pohon => ({ k: 'bukan', a })),
      fc.record({
        k: fc.constant('isi' as const),
        apa: fc.constantFrom('terisi' as const, 'kosong' as const),
        v: fc.constantFrom(...daftar.map((d) => d.nama)),
      }),
      jika(ikat('syarat')),
    ),
  };
});

const { angka } = ekspresi;
export const { syarat } = ekspresi;

export const agregat: fc.Arbitrary<AgregatNaif> = fc.oneof(
  fc.record({
    f: fc.constantFrom('jumlah', 'rata', 'median', 'min', 'maks', 'unik'),
    x: angka,
    s: fc.option(syarat, { nil: undefined }),
  }),
  fc.record({ f: fc.constant('unik'), x: v('s1', 's2', 'd1'), s: fc.option(syarat, { nil: undefined }) }),
  fc.record({ f: fc.constant('cacah'), s: fc.option(syarat, { nil: undefined }) }),
);

const sel = (isi: fc.Arbitrary<NilaiIsian>): fc.Arbitrary<Isian<NilaiIsian>> =>
  fc.oneof(
    { weight: 6, arbitrary: isi.map(ada) },
    { weight: 1, arbitrary: fc.constantFrom<Isian<NilaiIsian>>(kosong, tidakBerlaku, tidakSah('?')) },
  );
const bilangan = fc.integer({ min: -4, max: 6 });
export const barisAcak: fc.Arbitrary<BarisNaif> = fc.record({
  a: sel(bilangan),
  b: sel(bilangan),
  c: sel(fc.constantFrom(0, 0.5, 1, 1000)),
  // 27 December to 4 January: dates that meet, in two months
  d1: sel(fc.integer({ min: 20449, max: 20457 })),
  d2: sel(fc.integer({ min: 20449, max: 20457 })),
  s1: sel(fc.constantFrom('x', 'X', 'y', ' zz')),
  s2: sel(fc.constantFrom('x', 'y')),
  y1: sel(fc.boolean()),
  y2: sel(fc.boolean()),
});

export const idBaris = (i: number): string => `R${String(i).padStart(4, '0')}`;
export const susun = (baris: readonly BarisNaif[]) =>
  susunTabelKolom(
    'transaksi',
    baris.map((b, i) => ({
      id: idBaris(i),
      isian: Object.fromEntries(Object.entries(b).map(([nama, isi]) => [`id-${nama}`, isi])),
    })),
    daftar,
  );

export function sah(teks: string, peran: 'rumus' | 'basis' = 'rumus') {
  const { rumus, catatan } = periksaRumus(teks, kamus, peran);
  if (!rumus) throw new Error(`${teks}: ${JSON.stringify(catatan)}`);
  return rumus;
}

export const memakaiVariabel = (p: Pohon): boolean =>
  /\b(?:[abc]|[dsy][12])\b/.test(tulis(p).replace(/"[^"]*"/g, ''));
