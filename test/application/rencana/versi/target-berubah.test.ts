import { targetBerubah } from '../../../../src/application/rencana/versi/target-berubah';
import type { Rencana, Target } from '../../../../src/domain/rencana/rencana';
import { indikator } from '../../../bangun/rencana';

const target = (isi: Partial<Target>): Target => ({
  id: 't',
  indikatorId: 'a',
  opd: null,
  periode: '2026-TW1',
  nilai: 80,
  batasBawah: null,
  batasAtas: null,
  ...isi,
});
const rencana = (daftar: readonly Partial<Target>[], id = 'a', kode = 'IK01'): Rencana => ({
  tahun: 2026,
  tujuan: [],
  area: [],
  indikator: [indikator({ id, kode })],
  baseline: [],
  target: daftar.map(target),
  aksi: [],
});
const satu = { indikator: 'IK01', periode: '2026-TW1', opd: null };

test.each<[string, readonly Partial<Target>[], readonly Partial<Target>[], readonly object[]]>([
  ['sama', [{}], [{ id: 'lain' }], []],
  ['nilai lain', [{}], [{ nilai: 85 }], [{ ...satu, lama: [80], baru: [85] }]],
  ['nol adalah nilai', [{}], [{ nilai: 0 }], [{ ...satu, lama: [80], baru: [0] }]],
  ['dihapus', [{}], [], [{ ...satu, lama: [80], baru: [] }]],
  ['dikosongkan', [{}], [{ nilai: null }], [{ ...satu, lama: [80], baru: [] }]],
  ['ditambah', [], [{}], []],
  ['tanpa nilai dahulu', [{ nilai: null }], [{}], []],
  [
    'rentang',
    [{ nilai: null, batasBawah: 90, batasAtas: 110 }],
    [{ nilai: null, batasBawah: 90, batasAtas: 105 }],
    [{ ...satu, lama: [90, 110], baru: [90, 105] }],
  ],
  ['pindah periode: yang lama hilang', [{}], [{ periode: '2026-TW2' }], [{ ...satu, lama: [80], baru: [] }]],
  ['unit dengan huruf lain', [{ opd: 'DINKES' }], [{ opd: 'Dinkes' }], []],
  [
    'milik unit',
    [{ opd: 'DINKES' }, {}],
    [{ opd: 'DINKES', nilai: 70 }, {}],
    [{ ...satu, opd: 'DINKES', lama: [80], baru: [70] }],
  ],
])('%s', (_, dahulu, kini, harapan) => {
  expect(targetBerubah(rencana(dahulu), rencana(kini))).toEqual(harapan);
});

test('indikator yang diketik lagi dikenali dari kodenya; yang berganti kode dari ID-nya', () => {
  const dahulu = rencana([{}]);
  expect(targetBerubah(dahulu, rencana([{ indikatorId: 'b' }], 'b'))).toEqual([]);
  expect(targetBerubah(dahulu, rencana([{}], 'a', 'PDN'))).toEqual([]);
});
