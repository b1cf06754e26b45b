import fc from 'fast-check';
import {
  pilihPengembalian,
  type CalonPengembalian,
} from '../../../src/domain/pengembalian/pilih-pengembalian';

const calon = (berkas: string, ubah: Partial<CalonPengembalian> = {}): CalonPengembalian => ({
  berkas,
  opd: 'A',
  serial: 1,
  hash: berkas,
  ...ubah,
});

const ringkas = (daftar: readonly CalonPengembalian[]) => {
  const { dipakai, ditolak } = pilihPengembalian(daftar);
  return {
    dipakai: dipakai.map(({ berkas }) => berkas).sort(),
    ditolak: Object.fromEntries(
      ditolak.map(({ calon: { berkas }, catatan: { kode, params } }) => [berkas, [kode, params]]),
    ),
  };
};

test('satu berkas setiap unit dipakai semua', () =>
  expect(ringkas([calon('a'), calon('b', { opd: 'B' })])).toEqual({ dipakai: ['a', 'b'], ditolak: {} }));

test('terbitan yang lebih baru menggantikan yang lama', () =>
  expect(ringkas([calon('a2', { serial: 2 }), calon('a1')])).toEqual({
    dipakai: ['a2'],
    ditolak: { a1: ['terbitan-digantikan', { serial: 1, oleh: 2, berkasLain: 'a2' }] },
  }));

test('berkas yang sama dua kali dibaca sekali', () =>
  expect(ringkas([calon('b', { hash: 'h' }), calon('a', { hash: 'h' })])).toEqual({
    dipakai: ['a'],
    ditolak: { b: ['berkas-kembar', { berkasLain: 'a' }] },
  }));

test('dua isi berbeda untuk satu terbitan tidak dipilihkan', () =>
  expect(ringkas([calon('a'), calon('b'), calon('c', { opd: 'C' })])).toEqual({
    dipakai: ['c'],
    ditolak: {
      a: ['dua-pengembalian', { berkasLain: ['b'] }],
      b: ['dua-pengembalian', { berkasLain: ['a'] }],
    },
  }));

test('dua berkas sama dan satu berbeda: ketiganya ditahan', () =>
  expect(ringkas([calon('a', { hash: 'h' }), calon('b', { hash: 'h' }), calon('c')]).dipakai).toEqual([]));

test('tanpa berkas tidak ada yang dipilih', () => expect(ringkas([])).toEqual({ dipakai: [], ditolak: {} }));

test('urutan berkas tidak pernah menentukan, dan setiap berkas mendapat satu putusan', () => {
  const satu = fc.record({
    opd: fc.constantFrom('A', 'B', 'C'),
    serial: fc.integer({ min: 1, max: 3 }),
    hash: fc.constantFrom('h1', 'h2'),
  });
  const daftar = fc.array(satu, { maxLength: 8 }).map((isi) => isi.map((c, i) => calon(`f${i}`, c)));
  const denganAcakan = daftar.chain((isi) =>
    fc.tuple(fc.constant(isi), fc.shuffledSubarray(isi, { minLength: isi.length })),
  );
  fc.assert(
    fc.property(denganAcakan, ([isi, acak]) => {
      // "berkasLain" lists the others as they were given; as a set they are the same.
      const rapikan = (hasil: ReturnType<typeof ringkas>) =>
        JSON.parse(JSON.stringify(hasil), (_, v: unknown) =>
          Array.isArray(v) ? [...(v as unknown[])].map((x) => JSON.stringify(x)).sort() : v,
        ) as unknown;
      const hasil = ringkas(isi);
      expect(rapikan(ringkas(acak))).toEqual(rapikan(hasil));
      expect([...hasil.dipakai, ...Object.keys(hasil.ditolak)].sort()).toEqual(
        isi.map(({ berkas }) => berkas).sort(),
      );
      const unit = hasil.dipakai.map((berkas) => isi.find((c) => c.berkas === berkas)!.opd);
      expect(new Set(unit).size).toBe(unit.length);
    }),
  );
});
