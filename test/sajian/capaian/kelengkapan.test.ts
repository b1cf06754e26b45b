import type { Cakupan } from '../../../src/domain/perhitungan/cakupan';
import { sajikanKelengkapan } from '../../../src/sajian/capaian/kelengkapan';
import { bahasaDari } from '../../bangun/bahasa';

test.each<[string, Cakupan, string, string]>([
  [
    'semua bagian',
    { opd: [32, 33], baris: [1262, 1272], pagu: [990, 1000] },
    '32 dari 33 OPD, 1.262 dari 1.272 baris, 99 % pagu',
    '32 of 33 units, 1,262 of 1,272 rows, 99 % of the budget',
  ],
  [
    'tidak satu baris pun dapat dihitung: itu pun disebut',
    { opd: [2, 3], baris: [0, 5], pagu: [0, 800] },
    '2 dari 3 OPD, 0 dari 5 baris, 0 % pagu',
    '2 of 3 units, 0 of 5 rows, 0 % of the budget',
  ],
  [
    'pagu tidak diketahui, tidak ada baris dalam lingkup',
    { opd: [0, 3], baris: [0, 0], pagu: [0, 0] },
    '0 dari 3 OPD',
    '0 of 3 units',
  ],
  [
    'bagian pagu dibulatkan ke persen utuh',
    { opd: [1, 1], baris: [1, 3], pagu: [1, 3] },
    '1 dari 1 OPD, 1 dari 3 baris, 33 % pagu',
    '1 of 1 units, 1 of 3 rows, 33 % of the budget',
  ],
])('kelengkapan data: %s', (_, cakupan, id, en) => {
  expect(sajikanKelengkapan(cakupan, bahasaDari.id)).toBe(id);
  expect(sajikanKelengkapan(cakupan, bahasaDari.en)).toBe(en);
});
