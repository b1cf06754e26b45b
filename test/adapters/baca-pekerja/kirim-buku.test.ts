import fc from 'fast-check';
import { bongkarBuku, kemasBuku } from '../../../src/adapters/baca-pekerja/kirim-buku';
import type { BukuTerbaca, SelTerbaca } from '../../../src/application/ports/pembaca-buku';

const rumus = fc.boolean();
const nilaiTeks = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '__proto__', 'a', 'a'));
const angka = fc.double({ noNaN: true, noDefaultInfinity: true });
const sel: fc.Arbitrary<SelTerbaca | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record(
    {
      jenis: fc.constant('angka' as const),
      nilai: angka,
      tanggal: fc.boolean(),
      rumus,
      tampak: fc.constantFrom('persen' as const, 'persen-tertulis' as const, 'lain' as const),
    },
    { requiredKeys: ['jenis', 'nilai', 'tanggal', 'rumus'] },
  ),
  fc.record({ jenis: fc.constant('teks' as const), nilai: nilaiTeks, rumus }),
  fc.record({ jenis: fc.constant('logika' as const), nilai: fc.boolean(), rumus }),
  fc.record({ jenis: fc.constant('galat' as const), nilai: nilaiTeks, rumus }),
  fc.record({ jenis: fc.constant('rumus-tanpa-nilai' as const) }),
  fc.record({ jenis: fc.constant('rusak' as const), teks: nilaiTeks }),
);
const baris = fc.array(fc.record({ nomor: fc.integer({ min: 1, max: 1_048_576 }), sel: fc.array(sel) }));
const visibilitas = fc.constantFrom('tampak' as const, 'tersembunyi' as const, 'sangat-tersembunyi' as const);
const buku: fc.Arbitrary<BukuTerbaca> = fc.record({
  lembar: fc.array(fc.record({ nama: nilaiTeks, visibilitas, baris })),
  properti: fc.array(fc.tuple(nilaiTeks, nilaiTeks)).map((semua) => new Map(semua)),
  takTerbaca: fc.array(fc.record({ nama: nilaiTeks, sebab: nilaiTeks })),
});

test('whatever a workbook holds comes out of the packing as it went in', () => {
  fc.assert(
    fc.property(buku, (semula) => {
      expect(bongkarBuku(kemasBuku(semula).kiriman)).toEqual(semula);
    }),
  );
});
