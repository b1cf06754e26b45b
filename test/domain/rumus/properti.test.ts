import fc from 'fast-check';
import { all, create } from 'mathjs/number';
import { evaluasiRumus, periksaRumus, susunTabelKolom } from '../../../src/domain/rumus';
import {
  ada,
  kosong,
  tidakBerlaku,
  tidakSah,
  type Isian,
  type NilaiIsian,
} from '../../../src/domain/umum/isian';
import type { Variabel } from '../../../src/domain/variabel/tipe';
import { konteks, variabel } from './alat';
import { hitungNaif, tulis, tulisAgregat, type AgregatNaif, type BarisNaif, type Pohon } from './naif';

const daftar: readonly Variabel[] = [
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
const { angka, syarat } = fc.letrec<{ angka: Pohon; syarat: Pohon }>((ikat) => {
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

const agregat: fc.Arbitrary<AgregatNaif> = fc.oneof(
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
const barisAcak: fc.Arbitrary<BarisNaif> = fc.record({
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

const idBaris = (i: number): string => `R${String(i).padStart(4, '0')}`;
const susun = (baris: readonly BarisNaif[]) =>
  susunTabelKolom(
    'transaksi',
    baris.map((b, i) => ({
      id: idBaris(i),
      isian: Object.fromEntries(Object.entries(b).map(([nama, isi]) => [`id-${nama}`, isi])),
    })),
    daftar,
  );

function sah(teks: string, peran: 'rumus' | 'basis' = 'rumus') {
  const { rumus, catatan } = periksaRumus(teks, kamus, peran);
  if (!rumus) throw new Error(`${teks}: ${JSON.stringify(catatan)}`);
  return rumus;
}

const memakaiVariabel = (p: Pohon): boolean =>
  /\b(?:[abc]|[dsy][12])\b/.test(tulis(p).replace(/"[^"]*"/g, ''));

describe('Mesin rumus sama dengan penghitung naif per baris', () => {
  test('setiap agregat, kedua aturan data kosong, dengan dan tanpa basis', () => {
    fc.assert(
      fc.property(
        fc.array(agregat, { minLength: 1, maxLength: 3 }),
        fc.array(barisAcak, { maxLength: 12 }),
        fc.constantFrom('per-rumus' as const, 'per-agregat' as const),
        fc.option(syarat.filter(memakaiVariabel), { nil: undefined }),
        (daftarAgregat, baris, aturanKosong, basis) => {
          const teks = daftarAgregat.map(tulisAgregat).join(' + ');
          fc.pre(teks.length < 3500);
          const rumus = sah(teks);
          const evaluasi = evaluasiRumus(
            rumus,
            konteks({
              tabel: { transaksi: susun(baris) },
              aturanKosong,
              ...(basis && { basis: sah(tulis(basis), 'basis') }),
            }),
          );
          const naif = hitungNaif(daftarAgregat, baris, aturanKosong, basis);
          expect(evaluasi.cakupan).toMatchObject([{ dihitung: naif.dihitung, lingkup: naif.lingkup }]);
          const rincian = evaluasi.rincian(100);
          for (const [
            i,
            { hasil, dipakai, tidakMemenuhi, diLuarBasis, dikeluarkan },
          ] of rincian.agregat.entries()) {
            const kami = hasil.jenis === 'nilai' ? hasil.nilai : undefined;
            sangatDekat(kami, naif.nilai[i]);
            expect(dipakai).toBe(naif.dipakai[i]);
            // The explanation accounts for every row.
            const keluar = dikeluarkan.reduce((a, { banyak }) => a + banyak, 0);
            expect(dipakai + tidakMemenuhi + diLuarBasis + keluar).toBe(baris.length);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('urutan baris tidak mengubah satu bit pun', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), { minLength: 1, maxLength: 60 }),
        fc.nat(),
        (isi, benih) => {
          const baris = isi.map((a, i) => ({ id: idBaris(i), isian: { 'id-a': ada(a) } }));
          const acak = baris.toSorted((x, y) => kacau(x.id, benih) - kacau(y.id, benih));
          const rumus = sah('jumlah(a) + rata(a) + median(a) + maks(a) - min(a)');
          const hitung = (b: typeof baris) =>
            evaluasiRumus(rumus, konteks({ tabel: { transaksi: susunTabelKolom('transaksi', b, daftar) } }))
              .hasil;
          expect(hitung(acak)).toEqual(hitung(baris));
        },
      ),
    );
  });

  test('lingkup sebagai topeng sama dengan tabel yang hanya berisi baris itu', () => {
    fc.assert(
      fc.property(
        agregat,
        fc.array(fc.tuple(barisAcak, fc.boolean()), { minLength: 1, maxLength: 12 }),
        (satu, baris) => {
          const rumus = sah(tulisAgregat(satu));
          const topeng = Uint8Array.from(baris, ([, dipakai]) => Number(dipakai));
          const semua = susun(baris.map(([b]) => b));
          const sebagian = susun(baris.flatMap(([b, dipakai]) => (dipakai ? [b] : [])));
          const a = evaluasiRumus(
            rumus,
            konteks({ tabel: { transaksi: semua }, lingkup: { transaksi: topeng } }),
          );
          const b = evaluasiRumus(rumus, konteks({ tabel: { transaksi: sebagian } }));
          expect(a.hasil).toEqual(b.hasil);
        },
      ),
    );
  });
});

describe('Di luar agregat', () => {
  const math = create(all!, {});
  /** Arithmetic as a person types it, without a bracket too many: precedence is what is tested. */
  const teks = fc
    .array(
      fc.tuple(
        fc.constantFrom('1', '2', '3.5', '-4', '(5 - 2)', '0'),
        fc.constantFrom('+', '-', '*', '/', '^'),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((bagian) => bagian.map(([angka, o], i) => (i === 0 ? angka : `${o} ${angka}`)).join(' '));

  test('hasilnya sama dengan mathjs, selama mathjs menghasilkan angka', () => {
    fc.assert(
      fc.property(teks, (t) => {
        const { hasil } = evaluasiRumus(sah(t), konteks());
        const acuan = math.evaluate(t) as unknown;
        // 1 / (1 / 0) is 0 to mathjs; a zero denominator stays one here
        if (hasil.jenis === 'nilai')
          expect(hasil.nilai).toBeCloseTo(
            acuan as number,
            9 - Math.ceil(Math.log10(1 + Math.abs(hasil.nilai))),
          );
        else expect(t).toMatch(/[/^]/);
      }),
    );
  });
});

function sangatDekat(kami: number | undefined, naif: number | undefined): void {
  if (naif === undefined || kami === undefined) expect(kami).toBe(naif);
  else expect(Math.abs(kami - naif)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(naif)));
}

const kacau = (id: string, benih: number): number => Math.sin(Number(id.slice(1)) * 12.9898 + benih);
