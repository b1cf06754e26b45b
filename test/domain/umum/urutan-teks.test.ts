import fc from 'fast-check';
import { urutanTeks } from '../../../src/domain/umum/urutan-teks';

const id = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map((n) => `trx:${n}`),
  fc.string({ unit: fc.constantFrom('a', 'b', '0', 'é', '\u00ff', 'Ω', '😀', '\0') }),
);

test('texts are in the order in which JavaScript compares them, equal ones as they came', () => {
  fc.assert(
    fc.property(
      fc.array(id, { maxLength: 700, size: 'max' }),
      fc.string({ maxLength: 9 }),
      (daftar, awalan) => {
        const teks = daftar.map((satu) => awalan + satu);
        const harapan = teks
          .map((satu, i) => ({ satu, i }))
          .sort((a, b) => (a.satu < b.satu ? -1 : a.satu > b.satu ? 1 : a.i - b.i));
        expect([...urutanTeks(teks)]).toEqual(harapan.map(({ i }) => i));
      },
    ),
    { numRuns: 60 },
  );
});
