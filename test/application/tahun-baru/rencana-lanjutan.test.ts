import { indikatorLanjutan } from '../../../src/application/tahun-baru/rencana-lanjutan';
import { indikator } from '../../bangun/rencana';

const daftar = ['IK01', 'IK02', 'IK03', 'IK04'].map((kode) => indikator({ id: `id-${kode}`, kode }));
/** IK01 names IK02, which names IK03. */
const rujukan = new Map([
  ['id-IK01', new Map([['IK02', 'id-IK02']])],
  ['id-IK02', new Map([['IK03', 'id-IK03']])],
]);

test('yang tidak dipilih tinggal, kecuali yang disebut rumus yang dilanjutkan, berantai', () => {
  const { indikator: dibawa, dirujuk } = indikatorLanjutan(
    { indikator: daftar },
    new Set(['id-IK01']),
    rujukan,
  );
  expect(dibawa.map(({ kode }) => kode)).toEqual(['IK01', 'IK02', 'IK03']);
  expect(dirujuk).toEqual([
    { kode: 'IK02', oleh: ['IK01'] },
    { kode: 'IK03', oleh: ['IK02'] },
  ]);
});

test('tidak ada yang dipilih: tidak ada yang dibawa', () =>
  expect(indikatorLanjutan({ indikator: daftar }, new Set(), rujukan)).toEqual({
    indikator: [],
    dirujuk: [],
  }));
