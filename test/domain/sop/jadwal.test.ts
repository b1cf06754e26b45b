import { liburBawaan } from '../../../src/domain/kalender/hari-libur';
import { kalenderDari } from '../../../src/domain/kalender/kalender';
import { daftarLangkah } from '../../../src/domain/sop/daftar-langkah';
import { jadwalkan, labelHitunganHari, tenggatHari } from '../../../src/domain/sop/jadwal';
import { periodePasti } from '../../../src/domain/kalender/periode';
import { bacaHariLangkah, hariLangkahSop } from '../../../src/domain/sop/hari-langkah';
import { jadwalSiklus } from '../../../src/domain/sop/jadwal-siklus';
import { isoDari, tanggalDariIso } from '../../../src/domain/umum/tanggal';

const tgl = (iso: string) => tanggalDariIso(iso)!;
const kalender = kalenderDari(liburBawaan);
const antara = (dari: number, sampai: number) =>
  daftarLangkah.filter(({ nomor }) => nomor >= dari && nomor <= sampai);

test('langkah 2–11 yang dimulai Senin 5 Januari 2026 jatuh tempo pada hari kerja ke-5, 7, 12, … 26', () => {
  // Working days after 5 January: 6 7 8 9 12 | 13 14 | 15 19 20 21 22 | 23 26 | 27 | 28 29 30 | 2 3 | 4 | 5 6 9 | 10 11;
  // 16 January is Isra Mikraj, Saturdays and Sundays are off.
  const jadwal = jadwalkan(antara(2, 11), tgl('2026-01-05'), kalender, 'hari-kerja');
  expect(jadwal.map(({ nomor, tenggat }) => [nomor, isoDari(tenggat!)])).toEqual([
    [2, '2026-01-12'],
    [3, '2026-01-14'],
    [4, '2026-01-22'],
    [5, '2026-01-26'],
    [6, '2026-01-27'],
    [7, '2026-01-30'],
    [8, '2026-02-03'],
    [9, '2026-02-04'],
    [10, '2026-02-09'],
    [11, '2026-02-11'],
  ]);
  expect(jadwal[1]!.mulai).toBe(jadwal[0]!.tenggat);
  expect(kalender.hariKerjaAntara(tgl('2026-01-05'), tgl('2026-02-11'))).toBe(26);
});

test('langkah 13–18 sejak akhir triwulan I selesai 13 hari kerja kemudian', () => {
  // After Tue 31 March 2026: 1 2 April, (3 April Wafat Yesus Kristus), 6–10, 13–17, 20 → the 13th is Mon 20 April
  const jadwal = jadwalkan(antara(13, 18), tgl('2026-03-31'), kalender, 'hari-kerja');
  expect(isoDari(jadwal.at(-1)!.tenggat!)).toBe('2026-04-20');
});

test('langkah tanpa hari baku tidak bertenggat dan tidak menggeser langkah berikutnya', () => {
  const jadwal = jadwalkan(antara(12, 13), tgl('2026-03-31'), kalender, 'hari-kerja');
  expect(jadwal[0]).toEqual({ nomor: 12, mulai: tgl('2026-03-31'), tenggat: undefined });
  expect(jadwal[1]).toEqual({ nomor: 13, mulai: tgl('2026-03-31'), tenggat: tgl('2026-04-01') });
});

test('sesudah langkah tanpa hari baku, hitungan berlanjut dari tenggat sebelumnya', () => {
  // step 11: 2 working days after Mon 9 February 2026 = Wed 11; 12 sets none; 13: one day later, Thu 12
  const jadwal = jadwalkan(antara(11, 13), tgl('2026-02-09'), kalender, 'hari-kerja');
  expect(jadwal.map(({ tenggat }) => tenggat && isoDari(tenggat))).toEqual([
    '2026-02-11',
    undefined,
    '2026-02-12',
  ]);
});

test('hari kalender menghitung setiap hari', () => {
  expect(isoDari(tenggatHari(tgl('2026-01-05'), 5, kalender, 'hari-kalender'))).toBe('2026-01-10');
  expect(Object.keys(labelHitunganHari)).toEqual(['hari-kerja', 'hari-kalender']);
});

test('langkah 12 jatuh tempo saat aksi terakhir yang berakhir pada periode itu selesai', () => {
  const akhirAksi = ['2026-03-20', '2026-02-10', '2026-06-30', '2026-12-31'].map(tgl);
  const dasar = {
    kalender,
    hitungan: 'hari-kerja' as const,
    mulai: undefined,
    hariKembali: 5,
    akhirAksi,
    hariLangkah: hariLangkahSop,
  };
  const jadwal = jadwalSiklus(dasar, []);
  const tenggat = (kode: string) => jadwal(12, periodePasti(kode))?.tenggat;
  expect(tenggat('2026-TW1')).toBe(tgl('2026-03-20'));
  expect(tenggat('2026-TW2')).toBe(tgl('2026-06-30'));
  expect(tenggat('2026-TW3')).toBeUndefined();
  expect(tenggat('2026')).toBe(tgl('2026-12-31'));
  // The steps after it go by the return of the templates, as ever: the 5th working day after 31 March.
  expect(jadwal(13, periodePasti('2026-TW1'))?.tenggat).toBe(kalender.tambahHariKerja(tgl('2026-03-31'), 5));
});

test('hari yang diatur menggeser tenggat langkah itu dan sesudahnya; langkah 13 tetap menurut pengembalian', () => {
  const dasar = {
    ...{ kalender, hitungan: 'hari-kerja' as const, mulai: tgl('2026-01-05'), hariKembali: 5, akhirAksi: [] },
    hariLangkah: bacaHariLangkah('2=6; 14 = 1')!,
  };
  const jadwal = jadwalSiklus(dasar, []);
  // Six working days after Monday 5 January: 6 7 8 9 12 13; step 3 two more: 14 15.
  expect(isoDari(jadwal(2, undefined)!.tenggat!)).toBe('2026-01-13');
  expect(isoDari(jadwal(3, undefined)!.tenggat!)).toBe('2026-01-15');
  const periode = periodePasti('2026-TW1');
  // After Tuesday 31 March: 1 2 | 3 is Good Friday | 6 7 8; step 14 the day after.
  expect(isoDari(jadwal(13, periode)!.tenggat!)).toBe('2026-04-08');
  expect(isoDari(jadwal(14, periode)!.tenggat!)).toBe('2026-04-09');
});

test.each(['', '2', '2=0', '2=251', '2=lima', '13=2', '12=3', '20=1', '2=5; 2=6', '2=5, 3=2'])(
  'hari langkah yang tidak dapat dipakai: "%s"',
  (teks) => expect(bacaHariLangkah(teks)).toBeUndefined(),
);
