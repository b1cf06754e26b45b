import { periodeDari } from '../../../src/domain/kalender/periode';
import { periodeBerjalan, periodePelaporan } from '../../../src/domain/sop/periode-pelaporan';
import type { Frekuensi } from '../../../src/domain/rencana/atribut-indikator';
import { tgl } from '../../bangun/tanggal';

const periode = (kode: string) => periodeDari(kode)!;

test.each<[string, readonly Frekuensi[], readonly string[], readonly string[]]>([
  ['rencana tanpa indikator: triwulan', [], [], ['2026-TW1', '2026-TW2', '2026-TW3', '2026-TW4']],
  ['tahunan saja', ['tahunan'], [], ['2026']],
  [
    'kebanyakan triwulan walaupun satu bulanan',
    ['triwulan', 'triwulan', 'bulanan', 'tahunan'],
    ['2026-TW1'],
    ['2026-TW1', '2026-TW2', '2026-TW3', '2026-TW4'],
  ],
  ['sama banyak: yang lebih sering', ['semester', 'tahunan'], [], ['2026-S1', '2026-S2']],
  ['pekerjaan pada periode lain ikut tampil', ['semester'], ['2026'], ['2026-S1', '2026-S2', '2026']],
])('%s', (_, frekuensi, jejak, harapan) => {
  expect(periodePelaporan(frekuensi, 2026, jejak.map(periode)).map(({ kode }) => kode)).toEqual(harapan);
});

describe('periode yang berjalan', () => {
  const daftar = (berjejak: string, ditutup: string) =>
    periodePelaporan([], 2026).map((satu) => ({
      periode: satu,
      berjejak: berjejak.includes(String(satu.nomor)),
      ditutup: ditutup.includes(String(satu.nomor)),
    }));
  test.each([
    ['belum ada pekerjaan: yang memuat mulai siklus', '', '', '2026-08-17', '2026-TW3'],
    ['belum ada pekerjaan, siklus mulai sebelum tahunnya', '', '', '2025-12-01', '2026-TW1'],
    ['belum ada pekerjaan, mulai pada hari terakhir periode', '', '', '2026-06-30', '2026-TW2'],
    ['belum ada pekerjaan, mulai sesudah tahunnya', '', '', '2027-02-01', '2026-TW4'],
    ['belum ada pekerjaan, mulai belum diatur: yang pertama', '', '', undefined, '2026-TW1'],
    ['yang paling awal dikerjakan dan belum dirapatkan', '12', '', '2026-08-17', '2026-TW1'],
    ['yang sudah dirapatkan dilewati', '12', '1', '2026-08-17', '2026-TW2'],
    ['semua pekerjaan dirapatkan: yang sesudahnya', '1', '1', '2026-08-17', '2026-TW2'],
    ['semua periode dirapatkan: yang terakhir', '1234', '1234', '2026-08-17', '2026-TW4'],
  ])('%s', (_, berjejak, ditutup, mulai, harapan) => {
    const kode = periodeBerjalan(
      daftar(berjejak, ditutup),
      mulai === undefined ? undefined : tgl(mulai),
    ).kode;
    expect(kode).toBe(harapan);
  });
});
