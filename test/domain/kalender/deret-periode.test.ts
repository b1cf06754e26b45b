import { deretPeriode } from '../../../src/domain/kalender/deret-periode';

test.each<readonly [string, readonly string[], readonly (readonly string[])[]]>([
  ['kosong', [], []],
  ['berturut-turut', ['2026-B04', '2026-B05', '2026-B06'], [['2026-B04', '2026-B05', '2026-B06']]],
  ['dengan celah', ['2026-TW1', '2026-TW3', '2026-TW4'], [['2026-TW1'], ['2026-TW3', '2026-TW4']]],
  ['lain frekuensi', ['2026-TW1', '2026-S2'], [['2026-TW1'], ['2026-S2']]],
])('%s', (_, kode, deret) => {
  expect(deretPeriode(kode)).toEqual(deret);
});
