import fc from 'fast-check';
import { bulatkan } from '../../../src/domain/capaian/bulatkan';

test.each([
  [89.995, 2, 90],
  [89.99499999999999, 2, 90], // 17.999 / 20 × 100 as doubles give it: the person's 89.995
  [89.9949, 2, 89.99],
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [0.5, 0, 1],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [-1.005, 2, -1.01],
  [89.6, 0, 90],
  [89.4, 0, 89],
  [1234567890123.45, 1, 1234567890123.5],
  [0.000000449, 2, 0],
  [1e-7, 6, 0],
  [6e-7, 6, 0.000001],
  [1e21, 2, 1e21],
  [123456789012345680, 2, 123456789012345680],
  [100, 2, 100],
])('%d dengan %d desimal menjadi %d', (nilai, desimal, harapan) => {
  expect(bulatkan(nilai, desimal)).toBe(harapan);
});

test('hasil nol tidak bertanda minus', () => {
  expect(Object.is(bulatkan(-0.001, 2), 0)).toBe(true);
});

test('membulatkan dua kali tidak mengubah apa pun, dan hasilnya sedekat setengah langkah', () => {
  const angka = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(angka, fc.integer({ min: 0, max: 4 }), (nilai, desimal) => {
      const hasil = bulatkan(nilai, desimal);
      expect(bulatkan(hasil, desimal)).toBe(hasil);
      expect(Math.abs(hasil - nilai)).toBeLessThanOrEqual(0.5 * 10 ** -desimal * (1 + 1e-9) + 1e-6);
    }),
  );
});
