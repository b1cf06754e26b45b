import fc from 'fast-check';
import { bacaTanggal } from '../../../src/domain/ketikan/tanggal';
import type { HasilBaca, Ketikan } from '../../../src/domain/ketikan/tipe';
import { isoDari, tanggalDari, type Tanggal } from '../../../src/domain/umum/tanggal';

const ringkas = ({ isian, catatan }: HasilBaca<Tanggal>): string =>
  [isian.keadaan === 'ada' ? isoDari(isian.nilai) : isian.keadaan, ...catatan.map(({ kode }) => kode)].join(
    ' ',
  );

test.each<[Ketikan, string]>([
  ['31 Januari 2026', '2026-01-31'],
  ['31 Jan 2026', '2026-01-31'],
  ['31-Jan-2026', '2026-01-31'],
  ['Sabtu, 31 Januari 2026', '2026-01-31'],
  ["Jum'at, 30 Januari 2026", '2026-01-30'],
  ['31/01/2026', '2026-01-31'],
  ['31-01-2026', '2026-01-31'],
  ['31.1.2026', '2026-01-31'],
  ['31/01/2026 23:59', '2026-01-31'],
  ['2026-01-31', '2026-01-31'],
  ['2026/1/31', '2026-01-31'],
  ['2026-01-31T10:00:00', '2026-01-31'],
  ['2026-01-31 10:00:00.000', '2026-01-31'],
  ['2026-01-31T23:00:00+07:00', '2026-01-31'],
  ['2026-01-31T00:00:00Z', '2026-01-31'],
  // The sources write local time and mark it Z: the day as written. That it is another one by the mark is said: 15:00 UTC is
  // midnight in Jayapura (UTC+9), 17:00 UTC in Jakarta (UTC+7).
  ['2023-06-07T23:30:00Z', '2023-06-07 tanggal-berzona'],
  ['2026-01-31T17:00:00.000Z', '2026-01-31 tanggal-berzona'],
  ['2026-01-31T15:00:00Z', '2026-01-31 tanggal-berzona'],
  ['2026-01-31T14:59:59Z', '2026-01-31'],
  ['2023-06-07T23:30:00+00:00', '2023-06-07 tanggal-berzona'],
  ['2023-06-07 23:30:00+00', '2023-06-07 tanggal-berzona'],
  ['2023-06-07 23:30:00 UTC', '2023-06-07 tanggal-berzona'],
  ['Wed, 07 Jun 2023 23:30:00 GMT', '2023-06-07 tanggal-berzona'],
  ['7 Juni 2023 23.30 GMT+0', '2023-06-07 tanggal-berzona'],
  ['2026-03-06T07:21:11.684000Z', '2026-03-06'],
  ['2026-03-06T23:21:11.684000000000Z', '2026-03-06 tanggal-berzona'],
  ['2024-12-27 09:00:00', '2024-12-27'],
  ['2023-06-07T00:30:00-05:00', '2023-06-07'],
  ['2023-06-07T20:00:00-0500', '2023-06-07 tanggal-berzona'],
  ['2023-06-07T01:00:00+12:00', '2023-06-07 tanggal-berzona'],
  // the zones of Indonesia, by name or offset: the day there
  ['31/01/2026 00:30 WIT', '2026-01-31'],
  ['31/01/2026 23.59 WIB', '2026-01-31'],
  ['2026-01-31T00:30:00+09:00', '2026-01-31'],
  ['2026-01-31T23:30:00+08:00', '2026-01-31'],
  ['Jul 16, 2025, 12:00:00AM', '2025-07-16'],
  ['Jul 16, 2025, 12:00:00\u202fAM', '2025-07-16'],
  ['July 16, 2025', '2025-07-16'],
  ['16 July 2025', '2025-07-16'],
  ['1 Pebruari 2026', '2026-02-01'],
  ['30 Nop 2026', '2026-11-30'],
  ['17 Agustus 2026', '2026-08-17'],
  ['１７ Agustus ２０２６', '2026-08-17'],
  ['29 Februari 2024', '2024-02-29'],
  // day first, the Indonesian way
  ['05/06/2026', '2026-06-05'],
  // openpyxl.utils.datetime.to_excel(datetime(2026, 1, 31)) = 46053
  [46053, '2026-01-31'],
  [46053.75, '2026-01-31'],
  [{ serial: 46053 }, '2026-01-31'],
  [{ serial: 3000 }, '1908-03-18'],
  [3000, 'tidak-sah tanggal-tidak-terbaca'],
  [{ serial: 0.5 }, 'tidak-sah tanggal-tidak-terbaca'],
  ['46053', 'tidak-sah tanggal-angka-seri'],
  ['31-1-26', 'tidak-sah tahun-dua-angka'],
  ['31 Jan 26', 'tidak-sah tahun-dua-angka'],
  ['0026-01-31', 'tidak-sah tahun-dua-angka'],
  ['31/01/0026', 'tidak-sah tahun-dua-angka'],
  ['31/01/1026', 'tidak-sah tanggal-tidak-ada'],
  ['13/14/2026', 'tidak-sah tanggal-tidak-ada'],
  ['30 Februari 2026', 'tidak-sah tanggal-tidak-ada'],
  ['29/02/2026', 'tidak-sah tanggal-tidak-ada'],
  ['01/31/2026', 'tidak-sah tanggal-bulan-di-depan'],
  ['Januari 2026', 'tidak-sah tanggal-tidak-terbaca'],
  ['31 Foo 2026', 'tidak-sah tanggal-tidak-terbaca'],
  ['31/01-2026', 'tidak-sah tanggal-tidak-terbaca'],
  ['31/01/2026 besok', 'tidak-sah tanggal-tidak-terbaca'],
  ['31/01/2026 25:00', 'tidak-sah tanggal-tidak-terbaca'],
  ['belum', 'tidak-sah tanggal-tidak-terbaca'],
  [true, 'tidak-sah tanggal-tidak-terbaca'],
  ['null', 'kosong'],
  ['-', 'kosong'],
  [null, 'kosong'],
])('%p dibaca %p', (ketikan, harapan) => {
  expect(ringkas(bacaTanggal(ketikan))).toBe(harapan);
});

test('TB hanya bila dibolehkan', () => {
  expect(ringkas(bacaTanggal('TB', { bolehTb: true }))).toBe('tidak-berlaku');
  expect(ringkas(bacaTanggal('TB'))).toBe('tidak-sah tb-tidak-boleh');
});

test('usul pada tahun dua angka, bulan di depan dan nomor seri', () => {
  const akhirJanuari = tanggalDari(2026, 1, 31);
  for (const teks of ['31-1-26', '01/31/2026', '46053'])
    expect(bacaTanggal(teks).catatan[0]?.params).toEqual({ teks, usul: akhirJanuari });
});

test('di luar rentang tidak terbaca: bukan hari yang dimaksud', () => {
  const awal = tanggalDari(2026, 1, 1)!;
  const akhir = tanggalDari(2026, 12, 31)!;
  expect(ringkas(bacaTanggal('31/12/2026', { awal, akhir }))).toBe('2026-12-31');
  expect(ringkas(bacaTanggal('01/01/2027', { awal, akhir }))).toBe('tidak-sah tanggal-di-luar-rentang');
  expect(ringkas(bacaTanggal('31/12/2025', { awal }))).toBe('tidak-sah tanggal-di-luar-rentang');
});

describe('tulis lalu baca', () => {
  const semuaHari = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  });
  const cara = fc.constantFrom<Intl.DateTimeFormatOptions>(
    { day: 'numeric', month: 'long', year: 'numeric' },
    { day: 'numeric', month: 'short', year: 'numeric' },
    { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    { day: '2-digit', month: '2-digit', year: 'numeric' },
  );

  test.each(['id-ID', 'en-GB'])('setiap tanggal yang ditulis %s kembali sama', (bahasa) => {
    fc.assert(
      fc.property(semuaHari, cara, (hari, opsi) => {
        const teks = new Intl.DateTimeFormat(bahasa, { ...opsi, timeZone: 'UTC' }).format(hari);
        expect([teks, ringkas(bacaTanggal(teks))]).toEqual([teks, hari.toISOString().slice(0, 10)]);
      }),
    );
  });

  test('teks sembarang tidak pernah melempar', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/:. -]{0,30}$/)), (teks) => {
        const { isian, catatan } = bacaTanggal(teks);
        expect(isian.keadaan === 'tidak-sah').toBe(catatan.some(({ tingkat }) => tingkat === 'galat'));
      }),
    );
  });
});
