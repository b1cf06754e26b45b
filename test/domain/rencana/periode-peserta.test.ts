import { periodeDari } from '../../../src/domain/kalender/periode';
import type { Frekuensi } from '../../../src/domain/rencana/atribut-indikator';
import { cariTarget, nilaiTarget } from '../../../src/domain/rencana/nilai-target';
import { periodeBertarget, periodePeserta } from '../../../src/domain/rencana/periode-peserta';
import { target } from '../../bangun/rencana';

test.each<readonly [Frekuensi, string, string | undefined]>([
  ['bulanan', '2026-TW1', '2026-B03'],
  ['bulanan', '2026-B02', '2026-B02'],
  ['triwulan', '2026-TW1', '2026-TW1'],
  ['triwulan', '2026-B02', undefined],
  ['triwulan', '2026-S1', '2026-TW2'],
  ['triwulan', '2026', '2026-TW4'],
  ['semester', '2026-TW1', undefined],
  ['semester', '2026-TW2', '2026-S1'],
  ['tahunan', '2026-TW3', undefined],
  ['tahunan', '2026-TW4', '2026'],
  ['tahunan', '2026-B12', '2026'],
])('indikator %s pada pelaporan %s ikut dengan periode %s', (frekuensi, pelaporan, peserta) =>
  expect(periodePeserta(frekuensi, periodeDari(pelaporan)!)?.kode).toBe(peserta),
);

test('target diminta untuk setiap periode dan setahun, sekali', () => {
  expect(periodeBertarget('semester', 2026)).toEqual(['2026-S1', '2026-S2', '2026']);
  expect(periodeBertarget('tahunan', 2026)).toEqual(['2026']);
});

describe('target yang berlaku', () => {
  const daftar = [
    target({ id: '1', nilai: 80 }),
    target({ id: '2', opd: 'DINKES', nilai: 85 }),
    target({ id: '3', periode: '2026-TW2', nilai: 82 }),
    target({ id: '4', indikatorId: 'ik-2', nilai: 10 }),
  ];
  const cari = (periode: string, opd?: string) => cariTarget({ target: daftar }, 'ik-1', periode, opd);

  test.each([
    ['seluruh OPD', '2026-TW1', undefined, 80],
    ['unit dengan target sendiri', '2026-TW1', 'DINKES', 85],
    ['unit dengan target sendiri, huruf lain', '2026-TW1', 'dinkes', 85],
    ['unit tanpa target sendiri', '2026-TW1', 'DPU', 80],
    ['unit, pada periode yang hanya bertarget umum', '2026-TW2', 'DINKES', 82],
  ])('%s', (_, periode, opd, nilai) => expect(cari(periode, opd)).toEqual({ jenis: 'titik', nilai }));

  test('periode tanpa target', () => expect(cari('2026-TW3')).toBeUndefined());
});

test.each([
  ['satu nilai', { nilai: 5, batasBawah: null, batasAtas: null }, { jenis: 'titik', nilai: 5 }],
  ['nol adalah nilai', { nilai: 0, batasBawah: null, batasAtas: null }, { jenis: 'titik', nilai: 0 }],
  ['rentang', { nilai: null, batasBawah: 90, batasAtas: 110 }, { jenis: 'rentang', bawah: 90, atas: 110 }],
  ['setengah rentang', { nilai: null, batasBawah: 90, batasAtas: null }, undefined],
  ['kosong', { nilai: null, batasBawah: null, batasAtas: null }, undefined],
])('isi target: %s', (_, isi, harapan) => expect(nilaiTarget(isi)).toEqual(harapan));
