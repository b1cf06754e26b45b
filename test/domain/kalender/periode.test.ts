import {
  akhirPeriode,
  awalKumulatif,
  awalPeriode,
  daftarPeriode,
  labelPeriode,
  periodeDari,
  periodePada,
  periodeSebelum,
} from '../../../src/domain/kalender/periode';
import { isoDari, tanggalDariIso } from '../../../src/domain/umum/tanggal';

const p = (kode: string) => periodeDari(kode)!;
const tgl = (iso: string) => tanggalDariIso(iso)!;

test.each([
  ['2026', '2026-01-01', '2026-12-31', 'Tahun 2026', '2025'],
  ['2026-S1', '2026-01-01', '2026-06-30', 'Semester I 2026', '2025-S2'],
  ['2026-S2', '2026-07-01', '2026-12-31', 'Semester II 2026', '2026-S1'],
  ['2026-TW1', '2026-01-01', '2026-03-31', 'Triwulan I 2026', '2025-TW4'],
  ['2026-TW4', '2026-10-01', '2026-12-31', 'Triwulan IV 2026', '2026-TW3'],
  ['2026-B02', '2026-02-01', '2026-02-28', 'Februari 2026', '2026-B01'],
  ['2028-B02', '2028-02-01', '2028-02-29', 'Februari 2028', '2028-B01'],
  ['2026-B12', '2026-12-01', '2026-12-31', 'Desember 2026', '2026-B11'],
])('%s berlangsung %s sampai %s dan bernama %s', (kode, awal, akhir, label, sebelum) => {
  const periode = p(kode);
  expect(periode.kode).toBe(kode);
  expect(isoDari(awalPeriode(periode))).toBe(awal);
  expect(isoDari(akhirPeriode(periode))).toBe(akhir);
  expect(labelPeriode(periode)).toBe(label);
  expect(periodeSebelum(periode).kode).toBe(sebelum);
});

test('huruf kecil dan spasi di tepi dibaca sebagai kode baku', () => {
  expect(p(' 2026-tw2 ').kode).toBe('2026-TW2');
});

test.each([
  '',
  '26-TW1',
  '2026-TW0',
  '2026-TW5',
  '2026-S3',
  '2026-B00',
  '2026-B13',
  '2026-B1',
  '2026-TW',
  '1899',
  '2026-Q1',
])('"%s" bukan kode periode', (kode) => {
  expect(periodeDari(kode)).toBeUndefined();
});

test.each([
  ['tahunan', ['2026']],
  ['semester', ['2026-S1', '2026-S2']],
  ['triwulan', ['2026-TW1', '2026-TW2', '2026-TW3', '2026-TW4']],
] as const)('periode %s dalam setahun', (frekuensi, harapan) => {
  expect(daftarPeriode(frekuensi, 2026).map(({ kode }) => kode)).toEqual(harapan);
});

test('dua belas bulan, pertama B01 dan terakhir B12', () => {
  const bulan = daftarPeriode('bulanan', 2026).map(({ kode }) => kode);
  expect(bulan).toHaveLength(12);
  expect([bulan[0], bulan[11]]).toEqual(['2026-B01', '2026-B12']);
});

test.each([
  ['bulanan', '2026-11-22', '2026-B11'],
  ['triwulan', '2026-03-31', '2026-TW1'],
  ['triwulan', '2026-04-01', '2026-TW2'],
  ['semester', '2026-06-30', '2026-S1'],
  ['tahunan', '2026-06-30', '2026'],
] as const)('periode %s yang memuat %s adalah %s', (frekuensi, iso, harapan) => {
  expect(periodePada(frekuensi, tgl(iso)).kode).toBe(harapan);
});

test('data kumulatif mulai 1 Januari tahun periodenya', () => {
  expect(isoDari(awalKumulatif(p('2026-TW3')))).toBe('2026-01-01');
});
