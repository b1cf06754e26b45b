import { caraTulis } from '../../../../src/lembar/bagan/gambar/cara-tulis';
import { bahanGambar } from '../../../../src/lembar/bagan/gambar/dari-spec';
import { susunGambar } from '../../../../src/lembar/bagan/gambar/gambar';
import { skalaSumbu } from '../../../../src/lembar/bagan/gambar/skala';
import { barisTeks, potongSelebar } from '../../../../src/lembar/bagan/gambar/teks-muat';
import type { Bentuk, Gambar } from '../../../../src/lembar/bagan/gambar/tipe';
import type { BaganSpec } from '../../../../src/lembar/bagan/tipe';

const dasar: BaganSpec = {
  id: 'uji',
  jenis: 'bertumpuk',
  judul: 'Capaian',
  kategori: ['IK01', 'IK02', 'IK03'],
  deret: [
    { nama: 'Tercapai', nilai: [120, null, null], peran: 'hijau' },
    { nama: 'Jauh', nilai: [null, 60, null], peran: 'merah' },
    { nama: 'Target', nilai: [100, 100, 100], peran: 'target', sebagai: 'garis' },
  ],
  alt: 'Uji',
};

const gambar = (ubah: Partial<BaganSpec> = {}, lebar = 400): Gambar | undefined =>
  susunGambar(bahanGambar({ ...dasar, ...ubah }), lebar, String);
type Jenis<J extends Bentuk['jenis']> = Extract<Bentuk, { jenis: J }>;
const hanya = <J extends Bentuk['jenis']>(satu: Gambar | undefined, jenis: J) =>
  satu!.bentuk.filter((bentuk): bentuk is Jenis<J> => bentuk.jenis === jenis);

/** Pixels of a unit, and where 0 is, by what stands at two marks of the axis. */
function pikselPerSatuan(satu: Gambar | undefined, kedua: number): { nol: number; per: number } {
  const [nol, lain] = [0, kedua].map((nilai) => {
    const tulisan = hanya(satu, 'teks').find(({ isi, milik }) => milik === 'sumbu' && isi === String(nilai))!;
    return hanya(satu, 'kisi').find(({ dari }) => Math.abs(dari[1] - tulisan.titik[1]) < 6)!.dari[1];
  }) as [number, number];
  return { nol, per: (nol - lain) / kedua };
}

test('tinggi kolom sebanding dengan nilainya, dan yang kosong tidak digambar', () => {
  const satu = gambar();
  const { nol, per } = pikselPerSatuan(satu, 50);
  const [hijau, merah, ...lain] = hanya(satu, 'kotak');
  expect(lain).toEqual([]);
  expect([hijau!.deret, hijau!.keterangan]).toEqual([0, 'IK01, Tercapai: 120']);
  expect([merah!.deret, merah!.keterangan]).toEqual([1, 'IK02, Jauh: 60']);
  expect(hijau!.tinggi / per).toBeCloseTo(120);
  expect(merah!.tinggi / per).toBeCloseTo(60);
  for (const kotak of [hijau!, merah!]) expect(kotak.y + kotak.tinggi).toBeCloseTo(nol);
});

test('garis target menembus semua kategori tanpa penanda', () => {
  const satu = gambar();
  const { nol, per } = pikselPerSatuan(satu, 50);
  const [garis, ...lain] = hanya(satu, 'garis');
  expect(lain).toEqual([]);
  expect(garis!.titik.map(([, y]) => Math.round((nol - y) / per))).toEqual([100, 100, 100, 100, 100]);
  expect(hanya(satu, 'penanda')).toEqual([]);
});

test('yang negatif bertumpuk ke bawah nol, yang positif ke atas', () => {
  const satu = gambar({
    kategori: ['A'],
    deret: [
      { nama: 'a', nilai: [50], peran: 'seri-1' },
      { nama: 'b', nilai: [-20], peran: 'seri-2' },
      { nama: 'c', nilai: [25], peran: 'seri-3' },
    ],
  });
  const { nol, per } = pikselPerSatuan(satu, 20);
  const rentang = hanya(satu, 'kotak').map(({ y, tinggi }) =>
    [(nol - y - tinggi) / per, (nol - y) / per].map((angka) => Math.round(angka)),
  );
  // 0 to 50, 0 to -20, and on the first one 50 to 75.
  expect(rentang).toEqual([
    [0, 50],
    [-20, 0],
    [50, 75],
  ]);
});

test('garis terputus pada nilai yang kosong, dan nilai yang sendirian tetap bertanda', () => {
  const satu = gambar({
    jenis: 'garis',
    kategori: ['TW1', 'TW2', 'TW3', 'TW4'],
    deret: [{ nama: 'Realisasi', nilai: [10, null, 30, 40], peran: 'seri-1' }],
  });
  expect(hanya(satu, 'garis').map(({ titik }) => titik.length)).toEqual([2]);
  expect(hanya(satu, 'penanda').map(({ keterangan }) => keterangan)).toEqual([
    'TW1, Realisasi: 10',
    'TW3, Realisasi: 30',
    'TW4, Realisasi: 40',
  ]);
});

test('jadwal: batang mulai sesudah yang tak tampak, nama di atas batangnya', () => {
  const satu = gambar({
    jenis: 'jadwal',
    kategori: ['Langkah 1'],
    deret: [
      { nama: 'Mulai', nilai: [50], peran: 'tak-tampak' },
      { nama: 'Lama', nilai: [25], peran: 'seri-1' },
    ],
    sumbu: { min: 0, maks: 100, langkah: 50 },
  });
  const [batang, ...lain] = hanya(satu, 'kotak');
  expect(lain).toEqual([]);
  const [nol, tengah, seratus] = hanya(satu, 'kisi').map(({ dari }) => dari[0]);
  expect(batang!.x).toBeCloseTo(tengah!);
  expect(batang!.lebar).toBeCloseTo((seratus! - nol!) / 4);
  expect(hanya(satu, 'teks').find(({ isi }) => isi === 'Langkah 1')!.titik[1]).toBeLessThan(batang!.y);
});

test('sumbu tidak menulis angka yang sama dua kali', () => {
  const bahan = bahanGambar({ ...dasar, deret: [{ nama: 'a', nilai: [1, 2, 3], peran: 'hijau' }] });
  const satu = susunGambar(bahan, 400, (nilai) => nilai.toFixed(0));
  const tanda = hanya(satu, 'teks')
    .filter(({ rata }) => rata === 'end')
    .map(({ isi }) => isi);
  // Steps of 0.5 would be written 0 1 1 2 2 3 3.
  expect(tanda).toEqual(['0', '1', '2', '3']);
});

test('nilai yang akan bertindihan ditulis sekali', () => {
  const satu = gambar({
    jenis: 'garis',
    kategori: ['TW1'],
    deret: [
      { nama: 'a', nilai: [100], peran: 'seri-1' },
      { nama: 'b', nilai: [101], peran: 'seri-2' },
      { nama: 'c', nilai: [10], peran: 'seri-3' },
    ],
    label: true,
  });
  const nilai = hanya(satu, 'teks').filter(({ milik }) => milik === 'nilai');
  expect(nilai.map(({ isi }) => isi)).toEqual(['100', '10']);
});

test.each([
  ['tanpa kategori', { kategori: [], deret: [{ nama: 'a', nilai: [], peran: 'hijau' as const }] }],
  ['tanpa deret', { deret: [] }],
  ['semua kosong', { deret: [{ nama: 'a', nilai: [null, null, null], peran: 'hijau' as const }] }],
  ['hanya yang tak tampak', { deret: [{ nama: 'a', nilai: [1, 2, 3], peran: 'tak-tampak' as const }] }],
  ['bukan angka', { deret: [{ nama: 'a', nilai: [NaN, Infinity, -Infinity], peran: 'hijau' as const }] }],
])('%s: tidak ada gambar', (_, ubah) => {
  expect(gambar(ubah)).toBeUndefined();
});

test.each(['bertumpuk', 'garis', 'mendatar-bertumpuk', 'jadwal'] as const)(
  '%s dengan 60 kategori bernama panjang dan 120 deret: semua bentuk di dalam gambarnya',
  (jenis) => {
    const kategori = Array.from({ length: 60 }, (_, ke) => `Dinas ${ke} ${'panjang '.repeat(37)}`);
    const deret = Array.from({ length: 120 }, (_, ke) => ({
      nama: `Deret ${ke} ${'x'.repeat(300)}`,
      nilai: kategori.map((__, k) => (k % 7 === 0 ? null : ke - 40)),
      peran: 'seri-1' as const,
    }));
    const satu = gambar({ jenis, kategori, deret, label: true }, 280)!;
    for (const kotak of hanya(satu, 'kotak')) {
      expect(kotak.x).toBeGreaterThanOrEqual(0);
      expect(kotak.x + kotak.lebar).toBeLessThanOrEqual(satu.lebar);
      expect(kotak.tinggi).toBeGreaterThanOrEqual(0);
      expect(kotak.y + kotak.tinggi).toBeLessThanOrEqual(satu.tinggi);
    }
    for (const { titik, isi, rata, tegak } of hanya(satu, 'teks')) {
      const panjang = isi.length * 8;
      const [x, y] = titik;
      const ujung = rata === 'start' ? 0 : rata === 'end' ? panjang : panjang / 2;
      // A text that is read upwards reaches upwards from its end.
      const [bawah, atas] = tegak ? [y + ujung, y + ujung - panjang] : [y, y - 12];
      expect(bawah).toBeLessThanOrEqual(satu.tinggi);
      expect(atas).toBeGreaterThanOrEqual(-1);
      if (!tegak) expect(x - ujung).toBeGreaterThanOrEqual(-1);
    }
  },
);

test('kategori yang terlalu banyak untuk lebarnya melebarkan gambar', () => {
  const kategori = Array.from({ length: 60 }, (_, ke) => `IK${ke}`);
  const deret = [{ nama: 'a', nilai: kategori.map(() => 5), peran: 'hijau' as const }];
  // 60 times at least 16.
  expect(gambar({ kategori, deret }, 280)!.lebar).toBeGreaterThan(960);
  expect(gambar({}, 280)!.lebar).toBe(280);
});

test.each([
  [[0, 120], {}, 5, { min: 0, maks: 150, tanda: [0, 50, 100, 150] }],
  [[0, 0.3], {}, 3, { min: 0, maks: 0.3, tanda: [0, 0.1, 0.2, 0.3] }],
  [[-20, 75], {}, 5, { min: -20, maks: 80, tanda: [-20, 0, 20, 40, 60, 80] }],
  [[0, 0], {}, 5, { min: 0, maks: 0.2, tanda: [0, 0.2] }],
  [
    [0, 96],
    { min: 0, maks: 130, langkah: 20 },
    5,
    { min: 0, maks: 130, tanda: [0, 20, 40, 60, 80, 100, 120] },
  ],
  // A step that would mark the axis a million times is not taken.
  [[0, 1_000_000], { langkah: 1 }, 2, { min: 0, maks: 1_000_000, tanda: [0, 500_000, 1_000_000] }],
] as const)('sumbu %j %j', (batas, sumbu, banyak, hasil) => {
  expect(skalaSumbu(batas, sumbu, banyak)).toEqual(hasil);
});

test.each([
  [undefined, { jenis: 'angka', desimal: 2 }],
  ['General', { jenis: 'angka', desimal: 2 }],
  ['0', { jenis: 'angka', desimal: 0 }],
  ['#,##0.00', { jenis: 'angka', desimal: 2 }],
  ['0.0%', { jenis: 'persen', desimal: 1 }],
  ['[$-421]d mmm yyyy', { jenis: 'tanggal' }],
  ['0" hari"', { jenis: 'angka', desimal: 0 }],
] as const)('format %s', (format, hasil) => {
  expect(caraTulis(format)).toEqual(hasil);
});

test('nama yang panjang dipatah pada katanya, sisanya dipotong dengan tanda', () => {
  expect(barisTeks('Dinas Pekerjaan Umum dan Penataan Ruang', 160, 2)).toEqual([
    'Dinas Pekerjaan Umum',
    'dan Penataan Ruang',
  ]);
  expect(barisTeks('satu dua tiga empat lima enam', 80, 2)).toEqual(['satu dua', 'tiga empa…']);
  expect(potongSelebar('IK01', 32)).toBe('IK01');
  expect(potongSelebar('IK001', 32)).toBe('IK0…');
});
