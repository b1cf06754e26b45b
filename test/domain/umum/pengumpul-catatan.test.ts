import { batasCatatan, catatanPerBerkas } from '../../../src/domain/umum/batas-catatan';
import type { Akibat, Lokasi, Tingkat } from '../../../src/domain/umum/catatan';
import { banyakCatatan } from '../../../src/domain/umum/catatan-selebihnya';
import { PengumpulCatatan, ringkasCatatan } from '../../../src/domain/umum/pengumpul-catatan';

interface Satu {
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly akibat: Akibat;
  readonly lokasi: Lokasi;
}

const satu = (kode: string, baris: number, ubah: Partial<Satu> = {}): Satu => ({
  kode,
  tingkat: 'peringatan',
  akibat: 'menahan-baris',
  lokasi: { berkas: 'a.xlsx', lembar: 'Data', baris },
  ...ubah,
});

const banyak = (kode: string, jumlah: number, ubah?: Partial<Satu>): Satu[] =>
  Array.from({ length: jumlah }, (_, i) => satu(kode, i + 1, ubah));

test('sampai batasnya daftar tetap seperti adanya', () => {
  const daftar = banyak('x', batasCatatan.perJenis);
  expect(ringkasCatatan(daftar)).toEqual(daftar);
});

test('5.000 temuan sejenis: 100 dirinci, 4.900 dihitung dengan tingkat, akibat, dan tempat yang pertama di antaranya', () => {
  const hasil = ringkasCatatan(banyak('x', 5000));
  expect(hasil).toHaveLength(101);
  expect(hasil.at(-1)).toEqual({
    kode: 'catatan-selebihnya',
    tingkat: 'peringatan',
    akibat: 'menahan-baris',
    lokasi: { berkas: 'a.xlsx', lembar: 'Data', baris: 101 },
    params: { jumlah: 4900, sejenis: 'x' },
  });
  expect(banyakCatatan(hasil)).toBe(5000);
});

test('sejuta temuan sejenis tidak menyembunyikan satu pun jenis lain, di mana pun letaknya', () => {
  const pengumpul = new PengumpulCatatan<Satu>();
  pengumpul.tambah(satu('awal', 1));
  for (let i = 0; i < 1_000_000; i += 1) pengumpul.tambah(satu('x', i));
  pengumpul.tambah(satu('akhir', 2, { tingkat: 'galat', akibat: 'mengembalikan-berkas' }));
  const hasil = pengumpul.hasil();
  expect(hasil.map(({ kode }) => kode)).toEqual([
    'awal',
    ...Array.from({ length: 100 }, () => 'x'),
    'catatan-selebihnya',
    'akhir',
  ]);
  expect(banyakCatatan(hasil)).toBe(1_000_002);
});

test('kode yang sama dengan akibat lain adalah jenis lain: tidak ada galat yang dihitung sebagai peringatan', () => {
  const berat = banyak('x', 150, { tingkat: 'galat', akibat: 'menghentikan' });
  const hasil = ringkasCatatan([...banyak('x', 150), ...berat]);
  const sisa = hasil.filter(({ kode }) => kode === 'catatan-selebihnya');
  expect(sisa.map(({ tingkat, akibat }) => [tingkat, akibat])).toEqual([
    ['peringatan', 'menahan-baris'],
    ['galat', 'menghentikan'],
  ]);
  expect(sisa.map((c) => banyakCatatan([c]))).toEqual([50, 50]);
});

test('setiap lembar dan setiap berkas dihitung sendiri', () => {
  const lain = banyak('x', 120, { lokasi: { berkas: 'a.xlsx', lembar: 'Lain' } });
  const berkasLain = banyak('x', 120, { lokasi: { berkas: 'b.xlsx', lembar: 'Data' } });
  const hasil = ringkasCatatan([...banyak('x', 120), ...lain, ...berkasLain]);
  expect(hasil).toHaveLength(3 * 101);
});

test('daftar yang sudah diringkas dapat diringkas lagi tanpa kehilangan hitungannya', () => {
  const pertama = ringkasCatatan(banyak('x', 5000));
  const lagi = ringkasCatatan([...pertama, ...banyak('x', 10)], { perJenis: 20 });
  // 20 told, 80 of the first list and 10 more are only counted with its 4,900.
  expect(lagi).toHaveLength(21);
  expect(banyakCatatan(lagi)).toBe(5010);
});

test('batas seluruh berkas: galat didahulukan, setiap jenis tetap disebut, jumlahnya tetap', () => {
  const jenis = Array.from({ length: 30 }, (_, k) => banyak(`p${k}`, 90)).flat();
  const galat = banyak('g', 90, { tingkat: 'galat', akibat: 'menghentikan' });
  const hasil = ringkasCatatan([...jenis, ...galat], { perBerkas: 500 });
  const tampak = hasil.filter(({ kode }) => kode !== 'catatan-selebihnya');
  expect(tampak.length).toBeLessThanOrEqual(500);
  expect(tampak.filter(({ kode }) => kode === 'g')).toHaveLength(90);
  for (let k = 0; k < 30; k += 1)
    expect(tampak.filter(({ kode }) => kode === `p${k}`).length).toBeGreaterThanOrEqual(10);
  expect(banyakCatatan(hasil)).toBe(31 * 90);
});

test('yang mahal dibuat hanya bila dirinci', () => {
  const pengumpul = new PengumpulCatatan<Satu>();
  let dibuat = 0;
  for (let i = 0; i < 1000; i += 1)
    pengumpul.catat('x', { tingkat: 'peringatan', akibat: 'menahan-baris' }, {}, () => {
      dibuat += 1;
      return satu('x', i, { lokasi: {} });
    });
  expect(dibuat).toBe(100);
  expect(banyakCatatan(pengumpul.hasil())).toBe(1000);
});

test('makin banyak berkas dalam sekali jalan, makin sedikit yang dirinci dari masing-masing', () => {
  // 50,000 in a run: 500 each up to a hundred files, 100 each of five hundred, and never fewer than 20.
  expect([1, 100, 500, 10_000].map(catatanPerBerkas)).toEqual([500, 500, 100, 20]);
});
