import { indikatorLanjutan } from '../../../src/application/tahun-baru/rencana-lanjutan';
import { indikator } from '../../bangun/rencana';

const daftar = ['IK01', 'IK02', 'IK03', 'IK04'].map((kode) => indikator({ id: `id-${kode}`, kode }));
/** IK01 names IK02, which names IK03. */
const rujukan = new Map([
  ['id-IK01', new Map([['IK02', 'id-IK02']])],
  ['id-IK02', new Map([['IK03', 'id-IK03']])],
]);

test('yang ditutup tinggal, kecuali yang disebut rumus yang dilanjutkan, berantai', () => {
  const ditutup = new Set(['id-IK02', 'id-IK03', 'id-IK04']);
  const { indikator: dibawa, dirujuk } = indikatorLanjutan({ indikator: daftar }, ditutup, rujukan);
  expect(dibawa.map(({ kode }) => kode)).toEqual(['IK01', 'IK02', 'IK03']);
  expect(dirujuk).toEqual([
    { kode: 'IK02', oleh: ['IK01'] },
    { kode: 'IK03', oleh: ['IK02'] },
  ]);
});

test('semua ditutup: tidak ada yang dibawa', () =>
  expect(indikatorLanjutan({ indikator: daftar }, new Set(daftar.map(({ id }) => id)), rujukan)).toEqual({
    indikator: [],
    dirujuk: [],
  }));
