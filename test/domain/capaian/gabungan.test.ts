import { gabungkanSkor, type SkorBerbobot } from '../../../src/domain/capaian/gabungan';
import { adaSkor, tanpaSkor } from '../../../src/domain/capaian/hasil-skor';
import { gabungkanPeriode } from '../../../src/domain/capaian/nilai-tahunan';
import { pengaturanCapaianBawaan, statusCapaian } from '../../../src/domain/capaian/penilaian';
import { hitungTren } from '../../../src/domain/capaian/tren';

describe('rata-rata tertimbang', () => {
  const ik01: SkorBerbobot = { kode: 'IK01', bobot: 2, skor: adaSkor(90) };
  const ik02: SkorBerbobot = { kode: 'IK02', bobot: 1, skor: adaSkor(60) };
  const ik03: SkorBerbobot = { kode: 'IK03', bobot: 3, skor: tanpaSkor('target-nol') };

  test('yang tanpa skor tidak ikut dan disebut namanya', () => {
    // (2 × 90 + 1 × 60) / 3 = 80
    expect(gabungkanSkor([ik03, ik02, ik01], 2)).toEqual({
      skor: adaSkor(80),
      dinilai: ['IK01', 'IK02'],
      tanpaSkor: [{ kode: 'IK03', sebab: 'target-nol' }],
    });
  });

  test('data yang belum memadai dan bobot nol tidak ikut, dan disebut menurut sebabnya', () => {
    // (2 × 90 + 1 × 60) / 3 = 80; with IK04 and IK05 it would be (180 + 60 + 5 × 120) / 8 = 105
    const ik04: SkorBerbobot = { kode: 'IK04', bobot: 5, skor: adaSkor(120), status: 'data-belum-memadai' };
    const ik05: SkorBerbobot = { kode: 'IK05', bobot: 0, skor: adaSkor(10), status: 'berstatus' };
    expect(gabungkanSkor([ik01, ik02, ik03, ik04, ik05], 2)).toEqual({
      skor: adaSkor(80),
      dinilai: ['IK01', 'IK02'],
      tanpaSkor: [
        { kode: 'IK03', sebab: 'target-nol' },
        { kode: 'IK04', sebab: 'data-belum-memadai' },
        { kode: 'IK05', sebab: 'tanpa-bobot' },
      ],
    });
    expect(gabungkanSkor([ik04], 2).skor).toEqual(tanpaSkor('tidak-ada-skor'));
    expect(gabungkanSkor([ik04, ik05], 2).skor).toEqual(tanpaSkor('tidak-ada-skor'));
  });

  test.each([-1, NaN])('bobot %p tidak mengurangi dan tidak merusak apa pun', (bobot) =>
    expect(gabungkanSkor([ik01, { ...ik02, bobot }], 2)).toMatchObject({
      skor: adaSkor(90),
      dinilai: ['IK01'],
      tanpaSkor: [{ kode: 'IK02', sebab: 'tanpa-bobot' }],
    }),
  );

  test('urutan daftar tidak mengubah hasil sampai angka terakhir', () => {
    const daftar = [0.1, 0.2, 0.3, 0.7].map((bobot, i) => ({
      kode: `K${i}`,
      bobot,
      skor: adaSkor(33.33 * (i + 1)),
    }));
    expect(gabungkanSkor([...daftar].reverse(), 10)).toEqual(gabungkanSkor(daftar, 10));
  });

  test('skor nol ikut dihitung, tidak sama dengan tanpa skor', () => {
    // (90 + 0) / 2
    const nol = { kode: 'IK09', bobot: 2, skor: adaSkor(0) };
    expect(gabungkanSkor([ik01, nol], 2).skor).toEqual(adaSkor(45));
  });

  test.each([
    ['tidak ada satu pun skor', [ik03], 'tidak-ada-skor'],
    ['daftar kosong', [], 'tidak-ada-skor'],
    ['semua bobot nol', [{ ...ik01, bobot: 0 }], 'bobot-nol'],
  ] as const)('%s: %s', (_, daftar, sebab) => {
    expect(gabungkanSkor(daftar, 2).skor).toEqual(tanpaSkor(sebab));
  });

  test('skor gabungan diwarnai dengan skala yang sama, dan cakupan rendah tetap tanpa warna', () => {
    const { skor } = gabungkanSkor([ik01, ik02], 2); // 80
    expect(statusCapaian(skor, false, 100, pengaturanCapaianBawaan)).toMatchObject({
      jenjang: { warna: 'kuning' },
    });
    expect(statusCapaian(skor, false, 70, pengaturanCapaianBawaan)).toEqual({ jenis: 'data-belum-memadai' });
    expect(statusCapaian(tanpaSkor('tidak-ada-skor'), undefined, 100, pengaturanCapaianBawaan)).toEqual(
      tanpaSkor('tidak-ada-skor'),
    );
  });

  test('hasilnya dibulatkan', () => {
    // (100 + 100 + 50) / 3 = 83.333
    const daftar = [100, 100, 50].map((skor, i) => ({ kode: `K${i}`, bobot: 1, skor: adaSkor(skor) }));
    expect(gabungkanSkor(daftar, 2).skor).toEqual(adaSkor(83.33));
  });
});

describe('nilai tahunan dari nilai periode', () => {
  const periode = [
    { periode: '2026-TW1', nilai: 10 },
    { periode: '2026-TW2', nilai: undefined },
    { periode: '2026-TW3', nilai: 40 },
    { periode: '2026-TW4', nilai: 25 },
  ];

  test.each([
    ['jumlah', 75],
    ['rata', 25],
    ['terakhir', 25],
    ['maksimum', 40],
  ] as const)('%s dari 10, kosong, 40, 25 adalah %d, dan TW2 disebut hilang', (cara, nilai) => {
    expect(gabungkanPeriode(cara, periode)).toEqual({ nilai, periodeHilang: ['2026-TW2'] });
  });

  test('periode terakhir yang kosong: dipakai yang terakhir ada, dan disebut', () => {
    expect(gabungkanPeriode('terakhir', periode.slice(0, 2))).toEqual({
      nilai: 10,
      periodeHilang: ['2026-TW2'],
    });
  });

  test('nol adalah nilai, kosong bukan', () => {
    expect(
      gabungkanPeriode('rata', [
        { periode: '2026-S1', nilai: 0 },
        { periode: '2026-S2', nilai: 10 },
      ]).nilai,
    ).toBe(5);
    expect(gabungkanPeriode('jumlah', [{ periode: '2026-S1', nilai: undefined }])).toEqual({
      nilai: undefined,
      periodeHilang: ['2026-S1'],
    });
  });
});

describe('tren', () => {
  const persen = { polarisasi: 'makin-tinggi', satuan: '%' } as const;
  const pengaturan = { desimal: 2, ambang: 1 };

  test.each([
    [80, 81, 'tetap', 'tetap', 1],
    [80, 81.01, 'naik', 'membaik', 1.01],
    [80, 78.9, 'turun', 'memburuk', -1.1],
    // 80.004 and 81.009 are shown as 80.00 and 81.01
    [80.004, 81.009, 'naik', 'membaik', 1.01],
  ])('dari %d ke %d: %s', (sebelum, kini, arah, makna, selisih) => {
    expect(hitungTren(persen, sebelum, kini, pengaturan)).toEqual({
      arah,
      makna,
      selisih,
      satuan: 'poin persen',
    });
  });

  test('makin rendah: naik berarti memburuk, dan satuannya tetap', () => {
    const hari = { polarisasi: 'makin-rendah', satuan: 'hari' } as const;
    expect(hitungTren(hari, 20, 25, pengaturan)).toEqual({
      arah: 'naik',
      makna: 'memburuk',
      selisih: 5,
      satuan: 'hari',
    });
  });

  test('dalam rentang: arah ada, makna tidak', () => {
    const rentang = { polarisasi: 'dalam-rentang', satuan: '%' } as const;
    expect(hitungTren(rentang, 90, 100, pengaturan)).toMatchObject({ arah: 'naik', makna: undefined });
  });

  test.each([
    [undefined, 5],
    [5, undefined],
  ])('tanpa nilai pembanding (%s, %s) tidak ada tren', (sebelum, kini) => {
    expect(hitungTren(persen, sebelum, kini, pengaturan)).toBeUndefined();
  });
});
