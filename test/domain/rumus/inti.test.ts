import fc from 'fast-check';
import {
  bitaBaru,
  hitungBersyarat,
  hitungStatus,
  hitungTopeng,
  keduanya,
  potongBita,
  salahSatu,
  tahuSyarat,
  tandaiLuarBasis,
  topengBasis,
  type Bita,
} from '../../../src/domain/rumus/hitung/bita';
import { loopBandingTetap } from '../../../src/domain/rumus/hitung/inti-banding-tetap';
import { jikaNilai } from '../../../src/domain/rumus/hitung/inti-nilai';
import { kodeSyarat, loopBanding } from '../../../src/domain/rumus/hitung/inti-syarat';
import {
  kumpulkan,
  kumpulkanTahu,
  kumpulkanTahuSatu,
  tahuNilai,
  tahuSatuNilai,
} from '../../../src/domain/rumus/hitung/topeng';

/** Inner loops that take several rows or two passes at once, against the same said row by row. */

const PANJANG = 1100;

function bitaDari(isi: readonly number[]): Bita {
  const satu = bitaBaru(isi.length);
  satu.isi.set(isi);
  return satu;
}

const baris = <T>(satu: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(satu, { maxLength: PANJANG, size: 'max' });
const syarat = fc.constantFrom(kodeSyarat.tidak, kodeSyarat.takTentu, kodeSyarat.ya);
const topeng = fc.constantFrom(0, 1);
const nilai = fc.oneof(
  fc.constantFrom(0, -0, 1, NaN, 5),
  fc.double({ noDefaultInfinity: true }),
  fc.integer({ min: -3, max: 3 }),
);

const banyak = <T>(isi: readonly T[], ya: (satu: T) => boolean): number => isi.filter(ya).length;

test('topeng dan syarat per empat baris sama dengan baris demi baris', () => {
  fc.assert(
    fc.property(baris(fc.tuple(syarat, syarat, topeng)), (isi) => {
      const n = isi.length;
      const [a, b, t] = [0, 1, 2].map((k) => bitaDari(isi.map((satu) => satu[k] ?? 0))) as [Bita, Bita, Bita];
      const keluar = bitaBaru(n);
      keduanya(keluar, a, b, n);
      expect([...keluar.isi]).toEqual(isi.map(([x, y]) => Math.min(x, y)));
      salahSatu(keluar, a, b, n);
      expect([...keluar.isi]).toEqual(isi.map(([x, y]) => Math.max(x, y)));
      topengBasis(keluar, a, n);
      expect([...keluar.isi]).toEqual(isi.map(([x]) => Number(x === kodeSyarat.ya)));
      keluar.isi.set(t.isi);
      tandaiLuarBasis(keluar, a, n);
      expect([...keluar.isi]).toEqual(isi.map(([x, , s]) => (x === kodeSyarat.tidak ? s + 2 : s)));
      keluar.isi.set(t.isi);
      tahuSyarat(keluar, a, n);
      expect([...keluar.isi]).toEqual(isi.map(([x, , s]) => (x === kodeSyarat.takTentu ? 0 : s)));
      expect(hitungTopeng(t, n)).toBe(banyak(isi, ([, , s]) => s === 1));
      expect(hitungBersyarat(t, a, n)).toBe(banyak(isi, ([x, , s]) => s === 1 && x === kodeSyarat.ya));
    }),
  );
});

test('keadaan baris terhitung sama, juga dari potongan di tengah', () => {
  fc.assert(
    fc.property(baris(fc.integer({ min: 0, max: 4 })), fc.nat({ max: 40 }), (isi, letak) => {
      const awal = Math.min(letak * 4, isi.length - (isi.length % 4));
      const milik = isi.slice(awal);
      expect(hitungStatus(potongBita(bitaDari(isi), awal, milik.length), milik.length)).toEqual({
        dihitung: banyak(milik, (s) => s === 1),
        luar: banyak(milik, (s) => s > 1),
        sesudah: banyak(milik, (s) => s === 4),
      });
    }),
  );
});

test('semua baris dari satu potongan penuh terhitung', () => {
  const penuh = bitaDari(Array.from({ length: 1024 }, () => 1));
  expect(hitungTopeng(penuh, 1024)).toBe(1024);
  expect(hitungStatus(penuh, 1024)).toEqual({ dihitung: 1024, luar: 0, sesudah: 0 });
});

test.each(Object.keys(loopBanding) as (keyof typeof loopBanding)[])(
  '%s dengan satu bilangan sama dengan kolom yang berisi bilangan itu',
  (op) => {
    fc.assert(
      fc.property(baris(nilai), nilai, (isi, tetap) => {
        const n = isi.length;
        const [satu, kolom] = [new Uint8Array(n), new Uint8Array(n)];
        loopBandingTetap[op](satu, Float64Array.from(isi), tetap, n);
        loopBanding[op](kolom, Float64Array.from(isi), new Float64Array(n).fill(tetap), n);
        expect(satu).toEqual(kolom);
      }),
    );
  },
);

test('memeriksa sambil mengumpulkan sama dengan memeriksa lalu mengumpulkan', () => {
  fc.assert(
    fc.property(baris(fc.tuple(topeng, nilai, nilai, nilai)), (isi) => {
      const n = isi.length;
      const [a, b, c] = [1, 2, 3].map((k) => Float64Array.from(isi, (satu) => satu[k] ?? 0)) as [
        Float64Array,
        Float64Array,
        Float64Array,
      ];
      const awal = Uint8Array.from(isi, ([t]) => t);
      const dua = (periksa: (t: Uint8Array) => void) => {
        const t = awal.slice();
        const posisi = new Int32Array(n + 1);
        periksa(t);
        const m = kumpulkan(posisi, t, n);
        return { t, m, posisi: posisi.slice(0, m) };
      };
      const satu = (kumpul: (posisi: Int32Array, t: Uint8Array) => number) => {
        const t = awal.slice();
        const posisi = new Int32Array(n + 1);
        const m = kumpul(posisi, t);
        return { t, m, posisi: posisi.slice(0, m) };
      };
      expect(satu((posisi, t) => kumpulkanTahu(posisi, t, a, b, c, n))).toEqual(
        dua((t) => tahuNilai(t, a, b, c, n)),
      );
      expect(satu((posisi, t) => kumpulkanTahuSatu(posisi, t, a, n))).toEqual(
        dua((t) => tahuSatuNilai(t, a, n)),
      );
    }),
  );
});

test('jika mengambil nilai cabangnya sampai tanda nolnya', () => {
  fc.assert(
    fc.property(baris(fc.tuple(syarat, nilai, nilai)), (isi) => {
      const keluar = new Float64Array(isi.length);
      const kolom = (k: 1 | 2): Float64Array => Float64Array.from(isi, (satu) => satu[k]);
      jikaNilai(
        keluar,
        Uint8Array.from(isi, ([k]) => k),
        kolom(1),
        kolom(2),
        isi.length,
      );
      for (const [i, [k, a, b]] of isi.entries()) {
        const harapan = k === kodeSyarat.ya ? a : k === kodeSyarat.tidak ? b : NaN;
        expect(Object.is(keluar[i], harapan)).toBe(true);
      }
    }),
  );
});
