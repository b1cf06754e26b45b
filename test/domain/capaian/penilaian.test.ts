import { aturanCapaianBawaan, batasSkorBawaan } from '../../../src/domain/capaian/aturan-bawaan';
import { contohAturan, type LetakRealisasi } from '../../../src/domain/capaian/contoh-aturan';
import {
  labelDataBelumMemadai,
  nilaiCapaian,
  pengaturanCapaianBawaan,
} from '../../../src/domain/capaian/penilaian';
import { jenjangSkor, skalaTigaWarna } from '../../../src/domain/capaian/skala-status';
import { skalaPermendagri86 } from './skala-permendagri';
import type { Polarisasi } from '../../../src/domain/rencana/atribut-indikator';
import type { NilaiTarget } from '../../../src/domain/rencana/aturan-capaian';

const titik = (nilai: number): NilaiTarget => ({ jenis: 'titik', nilai });
const indikator = (polarisasi: Polarisasi) => ({
  polarisasi,
  aturanCapaian: aturanCapaianBawaan(polarisasi),
});
const bawaan = pengaturanCapaianBawaan;

const warna = (realisasi: number | undefined, cakupan: number | undefined, pengaturan = bawaan) => {
  const { status } = nilaiCapaian(
    indikator('makin-tinggi'),
    { realisasi, target: titik(100), cakupan },
    pengaturan,
  );
  return status.jenis === 'berstatus' ? status.jenjang.warna : status.jenis;
};

describe('bulatkan dulu, baru warnai', () => {
  test.each([
    [69.99, 'merah'],
    [69.995, 'kuning'], // shown 70.00
    [70, 'kuning'],
    [89.994, 'kuning'],
    [89.995, 'hijau'], // shown 90.00
    [90, 'hijau'],
    [0, 'merah'],
    [150, 'hijau'],
  ])('skor %d dengan dua desimal berwarna %s', (realisasi, harapan) => {
    expect(warna(realisasi, 100)).toBe(harapan);
  });

  test('89,6 yang ditampilkan 90 tanpa desimal berwarna seperti 90', () => {
    expect(warna(89.6, 100, { ...bawaan, desimal: 0 })).toBe('hijau');
    expect(warna(89.6, 100)).toBe('kuning');
  });
});

describe('cakupan', () => {
  test.each([
    [80, 'hijau'],
    [79.996, 'hijau'], // shown 80.00
    [79.99, 'data-belum-memadai'],
    [0, 'data-belum-memadai'],
    [undefined, 'hijau'],
  ])('cakupan %s %%: %s', (cakupan, harapan) => {
    expect(warna(95, cakupan)).toBe(harapan);
  });

  test('data belum memadai tetap menunjukkan skor dan ketercapaian, tanpa warna', () => {
    const bahan = { realisasi: 100, target: titik(100), cakupan: 50 };
    expect(nilaiCapaian(indikator('makin-tinggi'), bahan, bawaan)).toEqual({
      skor: { jenis: 'skor', skor: 100 },
      tercapai: true,
      status: { jenis: 'data-belum-memadai' },
    });
    expect(labelDataBelumMemadai).toBe('Data belum memadai');
  });

  test('yang tidak dapat dinilai menyebut sebabnya, bukan cakupannya', () => {
    expect(warna(undefined, 10)).toBe('tidak-dapat-dinilai');
  });
});

describe('tercapai terpisah dari warna', () => {
  test.each([
    ['makin-tinggi', 90, titik(90), true],
    ['makin-tinggi', 89.995, titik(90), true], // shown 90.00
    ['makin-tinggi', 89.99, titik(90), false],
    ['makin-rendah', 30, titik(30), true],
    ['makin-rendah', 30.01, titik(30), false],
    ['dalam-rentang', 90, { jenis: 'rentang', bawah: 90, atas: 110 }, true],
    ['dalam-rentang', 110.01, { jenis: 'rentang', bawah: 90, atas: 110 }, false],
    ['dalam-rentang', 100, titik(100), true],
    ['makin-tinggi', 100, { jenis: 'rentang', bawah: 90, atas: 110 }, undefined],
    ['makin-tinggi', undefined, titik(90), undefined],
    ['makin-tinggi', 90, undefined, undefined],
  ] as const)('%s: R = %s, T = %j → %s', (polarisasi, realisasi, target, harapan) => {
    const { tercapai } = nilaiCapaian(indikator(polarisasi), { realisasi, target, cakupan: 100 }, bawaan);
    expect(tercapai).toBe(harapan);
  });

  test('target terlewati tipis: warna hijau tetapi belum tercapai', () => {
    const hasil = nilaiCapaian(
      indikator('makin-tinggi'),
      { realisasi: 85, target: titik(90), cakupan: 100 },
      bawaan,
    );
    expect(hasil.skor).toEqual({ jenis: 'skor', skor: 94.44 }); // 85/90 = 0.94444
    expect(hasil.tercapai).toBe(false);
    expect(hasil.status).toMatchObject({ jenjang: { warna: 'hijau' } });
  });

  test('tabel pita dalam rentang tercapai pada pita berpoin tertinggi', () => {
    const rup = {
      polarisasi: 'dalam-rentang',
      aturanCapaian: {
        jenis: 'tabel-pita',
        batas: batasSkorBawaan,
        pita: [
          { mulai: 80, poin: 4 },
          { mulai: 90, poin: 5 },
          { mulai: 110, poin: 4 },
        ],
      },
    } as const;
    const tercapai = (realisasi: number, target?: NilaiTarget) =>
      nilaiCapaian(rup, { realisasi, target, cakupan: 100 }, bawaan).tercapai;
    expect([89, 90, 110].map((r) => tercapai(r))).toEqual([false, true, false]);
    expect(tercapai(95, { jenis: 'rentang', bawah: 96, atas: 104 })).toBe(false);
  });
});

describe('skala status', () => {
  test.each([
    [0, 'Sangat Rendah'],
    [50, 'Sangat Rendah'],
    [50.99, 'Sangat Rendah'],
    [51, 'Rendah'],
    [65, 'Rendah'],
    [66, 'Sedang'],
    [75, 'Sedang'],
    [76, 'Tinggi'],
    [90, 'Tinggi'],
    [90.5, 'Tinggi'],
    [91, 'Sangat Tinggi'],
    [120, 'Sangat Tinggi'],
  ])('Permendagri 86/2017: %d adalah %s', (skor, label) => {
    expect(jenjangSkor(skalaPermendagri86, skor, skor >= 100).label).toBe(label);
  });

  test.each([
    [120, true, 'Tercapai', 'hijau'],
    [100, false, 'Mendekati target', 'hijau'],
    [99.99, true, 'Tercapai', 'hijau'],
    [60, true, 'Tercapai', 'hijau'],
    [90, false, 'Mendekati target', 'hijau'],
    [89.99, false, 'Perlu perhatian', 'kuning'],
    [70, false, 'Perlu perhatian', 'kuning'],
    [69.99, false, 'Jauh dari target', 'merah'],
    [-5, false, 'Jauh dari target', 'merah'],
    [100, undefined, 'Tercapai', 'hijau'],
    [99.99, undefined, 'Mendekati target', 'hijau'],
  ])('skor %d, target tercapai %s: %s', (skor, tercapai, label, warna) => {
    expect(jenjangSkor(skalaTigaWarna, skor, tercapai)).toMatchObject({ label, warna });
  });

  test('skala tanpa kata untuk target yang tercapai hanya menurut skornya', () => {
    expect(jenjangSkor(skalaPermendagri86, 60, true).label).toBe('Rendah');
  });

  test('ambang milik indikator mengalahkan ambang buku kerja', () => {
    const sendiri = { ...indikator('makin-tinggi'), ambangStatus: skalaPermendagri86 };
    const { status } = nilaiCapaian(sendiri, { realisasi: 90, target: titik(100), cakupan: 100 }, bawaan);
    expect(status).toMatchObject({ jenjang: { label: 'Tinggi' } });
  });
});

/** As the tables below write it: `½ T`, `0,9 batas bawah`. */
const tulisLetak = ({ kali, dari }: LetakRealisasi): string => {
  if (kali === 0) return '0';
  const apa = { target: 'T', 'batas-bawah': 'batas bawah', 'batas-atas': 'batas atas' }[dari];
  return kali === 1 ? apa : `${kali === 0.5 ? '½' : String(kali).replace('.', ',')} ${apa}`;
};

describe('tabel contoh saat aturan dipilih', () => {
  const ringkas = (polarisasi: Polarisasi, target: NilaiTarget) =>
    contohAturan(indikator(polarisasi), target, bawaan).map(
      ({ letak, realisasi, capaian: { skor, status } }) => [
        tulisLetak(letak),
        realisasi,
        skor.jenis === 'skor' ? skor.skor : skor.sebab,
        status.jenis === 'berstatus' ? status.jenjang.warna : status.jenis,
      ],
    );

  test('makin rendah, target 30 hari', () => {
    expect(ringkas('makin-rendah', titik(30))).toEqual([
      ['0', 0, 120, 'hijau'],
      ['½ T', 15, 120, 'hijau'],
      ['0,9 T', 27, 110, 'hijau'],
      ['T', 30, 100, 'hijau'],
      ['1,1 T', 33, 90, 'hijau'],
      ['2 T', 60, 0, 'merah'],
    ]);
  });

  test('makin tinggi dengan target nol tidak dapat dinilai', () => {
    expect(ringkas('makin-tinggi', titik(0)).map(([, , skor]) => skor)).toEqual(
      Array.from({ length: 6 }, () => 'target-nol'),
    );
  });

  test('dalam rentang 90–110', () => {
    expect(ringkas('dalam-rentang', { jenis: 'rentang', bawah: 90, atas: 110 })).toEqual([
      ['0', 0, 0, 'merah'],
      ['½ batas bawah', 45, 50, 'merah'],
      ['0,9 batas bawah', 81, 90, 'hijau'],
      ['batas bawah', 90, 100, 'hijau'],
      ['batas atas', 110, 100, 'hijau'],
      ['1,1 batas atas', 121.00000000000001, 90, 'hijau'], // 2 − 1.1
      ['2 batas atas', 220, 0, 'merah'],
    ]);
  });
});
