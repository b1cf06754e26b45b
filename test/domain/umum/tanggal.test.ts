import fc from 'fast-check';
import {
  bagianTanggal,
  hariDalamPekan,
  isoDari,
  serialDari,
  tanggalDari,
  tanggalDariIso,
  tanggalDariSerial,
  type Tanggal,
} from '../../../src/domain/umum/tanggal';
import { tgl } from '../../bangun/tanggal';

// Serials as Excel and LibreOffice show them for these dates (1900 date system).
test.each([
  ['1900-03-01', 61],
  ['1970-01-01', 25_569],
  ['2000-02-29', 36_585],
  ['2026-03-31', 46_112],
  ['9999-12-31', 2_958_465],
])('%s adalah nomor seri %i', (iso, serial) => {
  expect(serialDari(tgl(iso))).toBe(serial);
  expect(isoDari(tanggalDariSerial(serial)!)).toBe(iso);
});

test('jam pada nomor seri dibuang', () => {
  expect(tanggalDariSerial(46_112.99)).toBe(tgl('2026-03-31'));
});

test.each([60, 1, 0, -5, 2_958_466, NaN])('nomor seri %p bukan tanggal yang dapat dipercaya', (serial) => {
  expect(tanggalDariSerial(serial)).toBeUndefined();
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '1899-12-31', '31-03-2026', '2026-3-1', ''])(
  '%p bukan tanggal',
  (iso) => expect(tanggalDariIso(iso)).toBeUndefined(),
);

test.each([
  [2026, 2.5, 1],
  [2026.5, 1, 1],
  [10_000, 1, 1],
])('tahun %p bulan %p hari %p ditolak', (tahun, bulan, hari) =>
  expect(tanggalDari(tahun, bulan, hari)).toBeUndefined(),
);

// 22 November 2026 is a Sunday; 1 January 1970 was a Thursday.
test.each([
  ['2026-11-22', 7],
  ['2026-11-23', 1],
  ['1970-01-01', 4],
  ['1969-12-29', 1],
])('hari dalam pekan dari %s', (iso, hari) => expect(hariDalamPekan(tgl(iso))).toBe(hari));

test('bagian tanggal dan kembali', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const tanggal = tanggalDariSerial(serial)!;
      const { tahun, bulan, hari } = bagianTanggal(tanggal);
      expect(tanggalDari(tahun, bulan, hari)).toBe(tanggal);
      expect(serialDari(tanggal)).toBe(serial);
    }),
  );
});

test('tahun, bulan, dan hari sama dengan yang ditulis kalender, dari 1900 sampai 9999', () => {
  const sama = (tanggal: number): void => {
    const { tahun, bulan, hari } = bagianTanggal(tanggal as Tanggal);
    const dua = (angka: number): string => String(angka).padStart(2, '0');
    expect(`${tahun}-${dua(bulan)}-${dua(hari)}`).toBe(isoDari(tanggal as Tanggal));
  };
  // Every day of 1900 to 1907 and of 1996 to 2003: a century year without a leap day and one with it.
  for (let i = 0; i <= 8 * 366; i++) {
    sama(tgl('1900-01-01') + i);
    sama(tgl('1996-01-01') + i);
  }
  fc.assert(fc.property(fc.integer({ min: tgl('1900-01-01'), max: tgl('9999-12-31') }), sama));
});
