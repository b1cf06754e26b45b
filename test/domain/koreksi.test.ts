import { isIsianSama, type Koreksi } from '../../src/domain/koreksi/koreksi';
import { terapkanKoreksi } from '../../src/domain/koreksi/terapkan-koreksi';
import { ada, kosong, tidakBerlaku, tidakSah } from '../../src/domain/umum/isian';
import { tgl } from '../bangun/tanggal';

/** A correction of one cell, `old>new` on a day of April. */
const koreksi = (isi: string, hari = 1, dibatalkan = false): Koreksi => {
  const [lama, baru] = isi.split('>').map(Number) as [number, number];
  return {
    id: `${isi}-${hari}`,
    periode: '2026-TW1',
    opd: 'DINKES',
    tingkat: 'transaksi',
    baris: 'inaproc:K1:1',
    variabel: 'nilai_pdn',
    lama: ada(lama),
    baru: ada(baru),
    konfirmasi: 'Budi, PPK',
    tanggal: tgl(`2026-04-${String(hari).padStart(2, '0')}`),
    cara: 'telepon',
    dasar: null,
    oleh: 'Ani',
    dibatalkan,
  };
};

test.each<readonly [string, number, readonly Koreksi[], number | undefined, readonly string[]]>([
  ['satu koreksi', 4, [koreksi('4>6')], 6, ['berlaku']],
  ['unit mengembalikan nilai koreksi', 6, [koreksi('4>6')], undefined, ['sudah-sama']],
  ['unit mengembalikan nilai lain', 5, [koreksi('4>6')], undefined, ['tidak-cocok']],
  ['dua bersambung', 4, [koreksi('4>6', 1), koreksi('6>5', 2)], 5, ['digantikan', 'berlaku']],
  ['dua, urutan lembar terbalik', 4, [koreksi('6>5', 2), koreksi('4>6', 1)], 5, ['berlaku', 'digantikan']],
  ['dua dari nilai yang sama', 4, [koreksi('4>6', 1), koreksi('4>5', 2)], 5, ['digantikan', 'berlaku']],
  ['yang kedua tidak menyambung', 4, [koreksi('4>6', 1), koreksi('7>5', 2)], 6, ['berlaku', 'tidak-cocok']],
  [
    'yang pertama sudah dikembalikan',
    6,
    [koreksi('4>6', 1), koreksi('6>5', 2)],
    5,
    ['sudah-sama', 'berlaku'],
  ],
  [
    'keduanya sudah dikembalikan',
    5,
    [koreksi('4>6', 1), koreksi('6>5', 2)],
    undefined,
    ['sudah-sama', 'sudah-sama'],
  ],
  ['dikoreksi bolak-balik', 4, [koreksi('4>6', 1), koreksi('6>4', 2)], 4, ['digantikan', 'berlaku']],
  ['dibatalkan', 4, [koreksi('4>6', 1, true)], undefined, ['dibatalkan']],
  ['yang terakhir dibatalkan', 4, [koreksi('4>6', 1), koreksi('6>5', 2, true)], 6, ['berlaku', 'dibatalkan']],
])('%s', (_, kembali, daftar, nilai, akibat) => {
  const hasil = terapkanKoreksi(ada(kembali), daftar);
  expect(hasil.nilai).toEqual(nilai === undefined ? undefined : ada(nilai));
  expect(daftar.map((satu) => hasil.akibat.get(satu))).toEqual(akibat);
});

test('sel kosong, TB, dan yang tidak terbaca adalah nilai semula seperti yang lain', () => {
  for (const kembali of [kosong, tidakBerlaku, tidakSah('lima'), undefined]) {
    const satu = { ...koreksi('4>6'), lama: kembali ?? kosong };
    expect(terapkanKoreksi(kembali, [satu]).nilai).toEqual(ada(6));
  }
});

test.each([
  [ada(0.1 + 0.2), ada(0.3), true],
  [ada(400_000), ada(400_001), false],
  [ada(0), undefined, false],
  [undefined, kosong, true],
  [tidakBerlaku, kosong, false],
  [tidakSah(' lima '), tidakSah('lima'), true],
  [ada('a\r\nb'), ada('a\nb'), true],
  [ada(true), ada(false), false],
])('isi yang sama: %j dan %j %s', (a, b, sama) => {
  expect(isIsianSama(a, b)).toBe(sama);
});
