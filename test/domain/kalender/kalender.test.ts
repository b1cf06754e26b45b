import fc from 'fast-check';
import { periksaTahunKalender } from '../../../src/domain/kalender/catatan';
import { liburBawaan } from '../../../src/domain/kalender/hari-libur';
import { kalenderDari } from '../../../src/domain/kalender/kalender';
import { labelJenisLibur } from '../../../src/domain/kalender/tipe';
import { bagianTanggal, tanggalDariIso, type Tanggal } from '../../../src/domain/umum/tanggal';

const tgl = (iso: string): Tanggal => tanggalDariIso(iso)!;
const kalender = kalenderDari(liburBawaan);

describe('hari libur bawaan', () => {
  // Counts of the SKB 3 Menteri: 2024 17 + 2 election days + 10; 2025 17 + 10 + 18 August; 2026 17 + 8; 2027 18 + 8.
  test.each([
    [2024, 19, 10],
    [2025, 17, 11],
    [2026, 17, 8],
    [2027, 18, 8],
  ])('tahun %i: %i libur nasional dan %i cuti bersama', (tahun, nasional, cuti) => {
    const setahun = liburBawaan.filter(({ tanggal }) => bagianTanggal(tanggal).tahun === tahun);
    expect(setahun.filter(({ jenis }) => jenis === 'libur-nasional')).toHaveLength(nasional);
    expect(setahun.filter(({ jenis }) => jenis === 'cuti-bersama')).toHaveLength(cuti);
  });

  test('tidak ada tanggal ganda, urut, semuanya bernama dan berjenis yang berlabel', () => {
    const tanggal = liburBawaan.map((libur) => libur.tanggal);
    expect(new Set(tanggal).size).toBe(tanggal.length);
    expect([...tanggal].sort((a, b) => a - b)).toEqual(tanggal);
    for (const { nama, jenis } of liburBawaan) {
      expect(nama.trim()).not.toBe('');
      expect(labelJenisLibur[jenis]).toBeDefined();
    }
  });

  test.each([
    ['2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'],
    ['2026-05-27', 'Iduladha 1447 Hijriah'],
    ['2025-08-18', 'Cuti bersama Proklamasi Kemerdekaan'],
    ['2027-12-26', 'Isra Mikraj Nabi Muhammad SAW'],
  ])('%s adalah %s', (iso, nama) => {
    expect(liburBawaan.find(({ tanggal }) => tanggal === tgl(iso))?.nama).toBe(nama);
  });
});

describe('hari kerja', () => {
  test.each([
    [2024, 238],
    [2025, 237],
    [2026, 240],
    [2027, 242],
  ])('tahun %i mempunyai %i hari kerja menurut SKB', (tahun, harapan) => {
    expect(kalender.hariKerjaAntara(tgl(`${tahun - 1}-12-31`), tgl(`${tahun}-12-31`))).toBe(harapan);
  });

  test.each([
    ['2026-03-17', true, 'Selasa biasa'],
    ['2026-03-18', false, 'cuti bersama'],
    ['2026-03-19', false, 'libur nasional'],
    ['2026-03-28', false, 'Sabtu'],
    ['2026-03-29', false, 'Minggu'],
  ])('%s hari kerja: %s (%s)', (iso, harapan) => {
    expect(kalender.isHariKerja(tgl(iso))).toBe(harapan);
  });

  test.each([
    // Mon 16 March → Wed 25 March: 17 (Tue); 18–20 and 23–24 are off, 21–22 weekend; 25 (Wed) = 2
    ['2026-03-16', '2026-03-25', 2],
    ['2026-03-25', '2026-03-16', -2],
    ['2026-03-16', '2026-03-16', 0],
    // Fri → Mon: only Monday
    ['2026-01-09', '2026-01-12', 1],
    // a start on a Sunday is not counted either
    ['2026-01-11', '2026-01-12', 1],
    // before 1970, where no holiday is listed: Mon 5 → Mon 12 January 1948
    ['1948-01-05', '1948-01-12', 5],
    // across the first listed holiday: Fri 29 December 2023 → Tue 2 January 2024, 1 January is off
    ['2023-12-29', '2024-01-02', 1],
    ['2023-12-29', '2024-01-01', 0],
    ['2024-01-01', '2024-01-02', 1],
  ])('(%s, %s] berisi %i hari kerja', (a, b, harapan) => {
    expect(kalender.hariKerjaAntara(tgl(a), tgl(b))).toBe(harapan);
  });

  test('cara cepat sama dengan menghitung hari satu per satu', () => {
    const hari = fc.integer({ min: tgl('2022-01-01'), max: tgl('2029-12-31') });
    fc.assert(
      fc.property(hari, fc.integer({ min: 0, max: 900 }), (a, panjang) => {
        let kerja = 0;
        for (let t = a + 1; t <= a + panjang; t += 1) if (kalender.isHariKerja(t as Tanggal)) kerja += 1;
        expect(kalender.hariKerjaAntara(a as Tanggal, (a + panjang) as Tanggal)).toBe(kerja);
      }),
      { numRuns: 200 },
    );
  });
});

describe('batas waktu', () => {
  test.each([
    // step of 5 days begun Mon 5 January 2026: 6, 7, 8, 9, 12
    ['2026-01-05', 5, '2026-01-12'],
    // one day after Tue 17 March 2026 jumps over Nyepi and Idulfitri to Wed 25 March
    ['2026-03-17', 1, '2026-03-25'],
    ['2026-03-25', -1, '2026-03-17'],
    ['2026-01-10', 0, '2026-01-10'],
    ['2026-12-31', 1, '2027-01-04'],
  ])('%s ditambah %i hari kerja = %s', (awal, n, harapan) => {
    expect(kalender.tambahHariKerja(tgl(awal), n)).toBe(tgl(harapan));
  });

  test('n hari kerja sesudah awal berjarak n hari kerja', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: tgl('2024-01-01'), max: tgl('2027-06-30') }),
        fc.integer({ min: 1, max: 60 }),
        (awal, n) => {
          const jatuh = kalender.tambahHariKerja(awal as Tanggal, n);
          expect(kalender.isHariKerja(jatuh)).toBe(true);
          expect(kalender.hariKerjaAntara(awal as Tanggal, jatuh)).toBe(n);
        },
      ),
    );
  });
});

describe('tahun tanpa daftar libur', () => {
  test('setiap tahun di luar daftar menjadi satu catatan, berapa pun arahnya', () => {
    const harapan = [2028, 2029].map((tahun) => ({
      kode: 'kalender-di-luar-tahun',
      tingkat: 'peringatan',
      akibat: 'memberi-tahu',
      lokasi: {},
      params: { tahun },
    }));
    expect(periksaTahunKalender(kalender, tgl('2027-12-01'), tgl('2029-01-31'))).toEqual(harapan);
    expect(periksaTahunKalender(kalender, tgl('2029-01-31'), tgl('2027-12-01'))).toEqual(harapan);
  });

  test('tahun yang liburnya diisi pengguna tidak lagi dicatat', () => {
    const libur2028 = { tanggal: tgl('2028-01-03'), nama: 'Libur daerah', jenis: 'libur-nasional' } as const;
    const sendiri = kalenderDari([...liburBawaan, libur2028]);
    expect(periksaTahunKalender(sendiri, tgl('2027-01-01'), tgl('2028-12-31'))).toEqual([]);
    expect(sendiri.isHariKerja(tgl('2028-01-03'))).toBe(false);
  });

  test('kalender tanpa satu pun libur menghitung Senin–Jumat', () => {
    // 2023: 365 days from a Sunday to a Sunday, 53 Sundays and 52 Saturdays → 260
    expect(kalenderDari([]).hariKerjaAntara(tgl('2022-12-31'), tgl('2023-12-31'))).toBe(260);
  });
});
