import fc from 'fast-check';
import { NilaiTanpaUnit } from '../../../src/domain/analisis/nilai-tanpa-unit';
import { hitungSelisih } from '../../../src/domain/analisis/selisih';
import { uraikanSelisih, type UraianSelisih } from '../../../src/domain/analisis/uraian-selisih';
import { kalenderDari } from '../../../src/domain/kalender/kalender';
import { seluruhOpd, type Lingkup } from '../../../src/domain/perhitungan/lingkup';
import type { NilaiTarget } from '../../../src/domain/rencana/aturan-capaian';
import type { Indikator } from '../../../src/domain/rencana/indikator';
import { paket, perhitungan, transaksi, type Keadaan } from '../../bangun/perhitungan';
import { indikator } from '../../bangun/rencana';

type Terurai = Exclude<UraianSelisih, { cara: 'tidak-ada' }>;

const titik = (nilai: number): NilaiTarget => ({ jenis: 'titik', nilai });

/** The gap of `ik-1` by units; `sendiri` are units' own targets. */
function urai(
  keadaan: Keadaan,
  target: NilaiTarget | undefined,
  {
    sendiri = {},
    pagu = {},
    lingkup = seluruhOpd,
    id = 'ik-1',
  }: {
    readonly sendiri?: Readonly<Record<string, number>>;
    readonly pagu?: Readonly<Record<string, number>>;
    readonly lingkup?: Lingkup;
    readonly id?: string;
  } = {},
): UraianSelisih {
  const daftar: readonly Indikator[] = keadaan.indikator ?? [indikator()];
  const hitungan = perhitungan(keadaan);
  const menurutId = new Map(daftar.map((satu) => [satu.id, satu]));
  const milik = menurutId.get(id)!;
  return uraikanSelisih(
    {
      hitungan,
      tanpaUnit: new NilaiTanpaUnit(hitungan, {
        kalender: kalenderDari([]),
        indikator: menurutId,
        desimal: 2,
      }),
      targetUnit: (_, __, kode) => sendiri[kode],
      paguUnit: (kode) => pagu[kode] ?? 0,
    },
    milik,
    lingkup,
    (nilai) => target && hitungSelisih(milik, nilai, target, 2),
  );
}

const terurai = (...argumen: Parameters<typeof urai>): Terurai => {
  const hasil = urai(...argumen);
  if (hasil.cara === 'tidak-ada') throw new Error(hasil.sebab);
  return hasil;
};

const perUnit = ({ unit }: Terurai) =>
  Object.fromEntries(unit.map(({ kode, kontribusi, tanpa }) => [kode, [kontribusi, tanpa]]));

const jumlah = ({ unit, tetap }: Terurai): number =>
  unit.reduce((semua, { kontribusi = 0 }) => semua + kontribusi, tetap);

const dengan = (rumus: string): readonly Indikator[] => [indikator({ rumus })];

describe('rasio: (nᵢ − T·dᵢ) ÷ Σd', () => {
  // A: 90 of 100; B: 0 of 900. V = 9 000 / 1 000 = 9 %, T = 80.
  const data = [
    transaksi({ id: '1', opd: 'A' }, { nilai_kontrak: 100, nilai_pdn: 90 }),
    transaksi({ id: '2', opd: 'B' }, { nilai_kontrak: 900, nilai_pdn: 0 }),
  ];
  test('dengan faktor 100 rumusnya: A (9.000 − 8.000) / 1.000 = 1; B (0 − 72.000) / 1.000 = −72', () => {
    const hasil = terurai({ data }, titik(80));
    expect(hasil).toMatchObject({ cara: 'pecahan', menjumlah: true, nilai: 9, terhadap: 80, tetap: 0 });
    // Without A 0 of 900 = 0 %; without B 90 of 100 = 90 %.
    expect(perUnit(hasil)).toEqual({ B: [-72, 90], A: [1, 0] });
    expect(hasil.unit.map(({ kode, merugikan }) => [kode, merugikan])).toEqual([
      ['B', true],
      ['A', false],
    ]);
    expect(jumlah(hasil)).toBe(9 - 80);
  });

  test('bilangan di luar jumlah ikut: 100 − 9 = 91; A (1.000 − 8.000) / 1.000 = −7; B (90.000 − 72.000) / 1.000 = 18', () => {
    const rumus = '100 - jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100';
    const hasil = terurai({ data, indikator: dengan(rumus) }, titik(80));
    expect(perUnit(hasil)).toMatchObject({ A: [-7, 100], B: [18, 10] });
    expect(jumlah(hasil)).toBeCloseTo(11, 12);
  });

  test('makin rendah: yang di atas target yang merugikan, dan disebut lebih dahulu', () => {
    const milik = [
      indikator({
        polarisasi: 'makin-rendah',
        aturanCapaian: { jenis: 'makin-rendah-selisih', batas: { bawah: 0, atas: 120 } },
      }),
    ];
    // T = 5: A (9.000 − 500) / 1.000 = 8,5; B (0 − 4.500) / 1.000 = −4,5.
    const hasil = terurai({ data, indikator: milik }, titik(5));
    expect(hasil.unit.map(({ kode, kontribusi, merugikan }) => [kode, kontribusi, merugikan])).toEqual([
      ['A', 8.5, true],
      ['B', -4.5, false],
    ]);
  });

  test('target nol: selisihnya nilai itu sendiri', () => {
    const hasil = terurai({ data }, titik(0));
    expect(perUnit(hasil)).toMatchObject({ A: [9, 0], B: [0, 90] });
  });

  test('satu OPD: seluruh selisih miliknya, dan tanpa OPD itu tidak ada nilai', () => {
    const hasil = terurai({ data: data.slice(0, 1), unit: ['A'] }, titik(80));
    expect(perUnit(hasil)).toEqual({ A: [10, undefined] });
  });

  test('dalam rentang: dibanding batas yang terlewati; di dalamnya tidak ada yang dibagi', () => {
    const milik = [indikator({ polarisasi: 'dalam-rentang' })];
    const luar = terurai({ data, indikator: milik }, { jenis: 'rentang', bawah: 20, atas: 30 });
    // Against 20: A (9.000 − 2.000) / 1.000 = 7; B −18.
    expect(perUnit(luar)).toMatchObject({ A: [7, 0], B: [-18, 90] });
    expect(luar.terhadap).toBe(20);
    const dalam = terurai({ data, indikator: milik }, { jenis: 'rentang', bawah: 5, atas: 30 });
    expect(dalam).toMatchObject({ menjumlah: false });
    expect(perUnit(dalam)).toEqual({ A: [undefined, 0], B: [undefined, 90] });
  });

  test('tanpa target: nilai dan "tanpa OPD ini" tetap ada', () =>
    expect(perUnit(terurai({ data }, undefined))).toEqual({ A: [undefined, 0], B: [undefined, 90] }));

  test('rata-rata adalah rasio juga: (10 + 20 + 60) / 3 = 30, T = 24: A (30 − 48) / 3 = −6; B (60 − 24) / 3 = 12', () => {
    const nilai = [
      transaksi({ id: '1', opd: 'A' }, { nilai_kontrak: 10 }),
      transaksi({ id: '2', opd: 'A' }, { nilai_kontrak: 20 }),
      transaksi({ id: '3', opd: 'B' }, { nilai_kontrak: 60 }),
    ];
    const hasil = terurai({ data: nilai, indikator: dengan('rata(nilai_kontrak)') }, titik(24));
    expect(hasil.cara).toBe('pecahan');
    expect(perUnit(hasil)).toEqual({ A: [-6, 60], B: [12, 15] });
  });

  test('baris yang datanya kosong tidak ikut, seperti pada nilainya', () => {
    const kosong = [...data, transaksi({ id: '3', opd: 'B' }, { nilai_kontrak: 5_000 })];
    expect(perUnit(terurai({ data: kosong }, titik(80)))).toEqual({ B: [-72, 90], A: [1, 0] });
  });

  test('semua data kosong, atau tidak ada data: tidak ada yang dibagi', () => {
    const kosong = [transaksi({ id: '1', opd: 'A' }, { nilai_kontrak: 100 })];
    expect(urai({ data: kosong }, titik(80))).toEqual({ cara: 'tidak-ada', sebab: 'tanpa-nilai' });
    expect(urai({}, titik(80))).toEqual({ cara: 'tidak-ada', sebab: 'tanpa-nilai' });
  });

  test('satu area: hanya baris paketnya', () => {
    const berarea = {
      indikator: [indikator({ lingkupEvaluasi: ['seluruh', 'area'] })],
      induk: [
        paket({ id: 'p1', opd: 'A', rup: '1', area: ['A1'] }, { pagu: 1 }),
        paket({ id: 'p2', opd: 'B', rup: '2', area: ['A1'] }, { pagu: 1 }),
        paket({ id: 'p3', opd: 'B', rup: '3', area: ['A2'] }, { pagu: 1 }),
      ],
      data: [
        transaksi({ id: '1', opd: 'A', rup: '1' }, { nilai_kontrak: 100, nilai_pdn: 90 }),
        transaksi({ id: '2', opd: 'B', rup: '2' }, { nilai_kontrak: 100, nilai_pdn: 10 }),
        transaksi({ id: '3', opd: 'B', rup: '3' }, { nilai_kontrak: 800, nilai_pdn: 800 }),
      ],
    };
    // In A1: 100 of 200 = 50 %, T = 80. A (9.000 − 8.000) / 200 = 5; B (1.000 − 8.000) / 200 = −35.
    const hasil = terurai(berarea, titik(80), { lingkup: { jenis: 'area', kode: 'A1' } });
    expect(perUnit(hasil)).toEqual({ B: [-35, 90], A: [5, 10] });
  });
});

describe('jumlah: nilai dikurangi bagian target', () => {
  const data = [
    transaksi({ id: '1', opd: 'A' }, { nilai_kontrak: 100 }),
    transaksi({ id: '2', opd: 'B' }, { nilai_kontrak: 900 }),
  ];
  const milik = dengan('jumlah(nilai_kontrak)');

  test('target OPD sendiri, sisanya menurut pagu: 2.000 − 500 = 1.500; B 400/600 → 1.000, C 200/600 → 500', () => {
    const hasil = terurai({ data, indikator: milik, unit: ['A', 'B', 'C'] }, titik(2_000), {
      sendiri: { A: 500 },
      pagu: { A: 9_999, B: 400, C: 200 },
    });
    expect(hasil).toMatchObject({ cara: 'jumlah', menjumlah: true, nilai: 1_000, dasar: 'pagu', tetap: 0 });
    // C has no transaction: what it was to bring is missing.
    expect(hasil.unit.map(({ kode, kontribusi, target }) => [kode, kontribusi, target])).toEqual([
      ['C', -500, 500],
      ['A', -400, 500],
      ['B', -100, 1_000],
    ]);
    expect(jumlah(hasil)).toBe(-1_000);
  });

  test('tanpa pagu dibagi rata: 600 / 2 = 300', () => {
    const hasil = terurai({ data, indikator: milik, unit: ['A', 'B'] }, titik(600));
    expect(hasil.dasar).toBe('rata');
    expect(perUnit(hasil)).toEqual({ A: [-200, 900], B: [600, 100] });
  });

  test('target OPD yang tidak sama jumlahnya dengan target seluruh: sisanya bukan milik satu OPD', () => {
    const hasil = terurai({ data, indikator: milik, unit: ['A', 'B'] }, titik(600), {
      sendiri: { A: 100, B: 800 },
    });
    // V − T = 400 = 0 + 100 + tetap, so that 300 is of nobody: own targets ask for 300 more than the whole.
    expect(hasil).toMatchObject({ dasar: 'target-unit', tetap: 300 });
    expect(jumlah(hasil)).toBe(400);
  });
});

describe('rumus lain: dengan mengeluarkan satu OPD, tidak menjumlah', () => {
  const nilai = (daftar: readonly (readonly [opd: string, nilai: number])[]) =>
    daftar.map(([opd, satu], ke) => transaksi({ id: String(ke), opd }, { nilai_kontrak: satu }));

  test.each([
    // 1 2 3 10 20 → 3; without A 10 20 → 15; without B 1 2 3 → 2.
    ['median(nilai_kontrak)', 3, { A: [-12, 15], B: [1, 2] }],
    ['min(nilai_kontrak)', 1, { A: [-9, 10], B: [0, 1] }],
    ['maks(nilai_kontrak)', 20, { A: [0, 20], B: [17, 3] }],
    // Two sums multiplied: 36 × 5; without A 30 × 2 = 60; without B 6 × 3 = 18.
    ['jumlah(nilai_kontrak) * cacah()', 180, { A: [120, 60], B: [162, 18] }],
  ])('%s', (rumus, hasil, harapan) => {
    const data = nilai([
      ['A', 1],
      ['A', 2],
      ['A', 3],
      ['B', 10],
      ['B', 20],
    ]);
    const milik = terurai({ data, indikator: dengan(rumus) }, titik(9));
    expect(milik).toMatchObject({ cara: 'tanpa-satu', menjumlah: false, nilai: hasil });
    expect(perUnit(milik)).toEqual(harapan);
  });

  test('unik: nilai yang ada pada dua OPD tidak hilang dengan salah satunya', () => {
    // A 1 2, B 2 3: three different; without either of them two.
    const data = nilai([
      ['A', 1],
      ['A', 2],
      ['B', 2],
      ['B', 3],
    ]);
    const milik = terurai({ data, indikator: dengan('unik(nilai_kontrak)') }, titik(4));
    expect(perUnit(milik)).toEqual({ A: [1, 2], B: [1, 2] });
  });

  test('gabungan: setiap indikator yang dirujuk tanpa OPD itu', () => {
    const daftar = [indikator({ id: 'ik-2', kode: 'IK02' }), indikator({ rumus: 'IK02 * 2 + skor(IK02)' })];
    const data = [
      transaksi({ id: '1', opd: 'A' }, { nilai_kontrak: 100, nilai_pdn: 90 }),
      transaksi({ id: '2', opd: 'B' }, { nilai_kontrak: 900, nilai_pdn: 0 }),
    ];
    const keadaan: Keadaan = {
      data,
      indikator: daftar,
      rencana: {
        target: [
          {
            ...{ id: 't', indikatorId: 'ik-2', opd: null, periode: '2026-TW1', nilai: 90 },
            ...{ batasBawah: null, batasAtas: null },
          },
        ],
      },
    };
    // IK02 is 9 %, its score 9/90 = 10: 28. Without A 0 and 0: 0. Without B 90 and 100: 280.
    const milik = terurai(keadaan, titik(100));
    expect(milik).toMatchObject({ cara: 'tanpa-satu', nilai: 28 });
    expect(perUnit(milik)).toEqual({ A: [28, 0], B: [-252, 280] });
  });

  test('yang merujuk dirinya sendiri tidak terurai', () => {
    const daftar = [indikator({ rumus: 'IK02' }), indikator({ id: 'ik-2', kode: 'IK02', rumus: 'IK01' })];
    expect(urai({ indikator: daftar }, titik(1))).toEqual({ cara: 'tidak-ada', sebab: 'tanpa-nilai' });
  });
});

describe('pada data acak', () => {
  const baris = fc.record({
    opd: fc.constantFrom('A', 'B', 'C', 'D'),
    kontrak: fc.integer({ min: 1, max: 1_000_000 }),
    pdn: fc.integer({ min: 0, max: 1_000_000 }),
  });
  const rumus = fc.constantFrom(
    'jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100',
    'cacah(nilai_pdn > 500000) / cacah() * 100',
    'rata(nilai_pdn)',
    '(jumlah(nilai_kontrak) - jumlah(nilai_pdn)) / jumlah(nilai_kontrak)',
    'jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 50 + cacah(nilai_pdn > 500000) / jumlah(nilai_kontrak)',
    '-rata(nilai_kontrak) / 3',
  );
  test('sumbangan rasio berjumlah V − T, ±1e-9', () => {
    fc.assert(
      fc.property(
        fc.array(baris, { minLength: 1, maxLength: 40 }),
        rumus,
        fc.double({ min: 0, max: 200, noNaN: true }),
        (isi, teks, target) => {
          const data = isi.map((satu, ke) =>
            transaksi(
              { id: String(ke), opd: satu.opd },
              { nilai_kontrak: satu.kontrak, nilai_pdn: satu.pdn },
            ),
          );
          const hasil = terurai({ data, indikator: dengan(teks), unit: ['A', 'B', 'C', 'D'] }, titik(target));
          expect(hasil.cara).toBe('pecahan');
          expect(Math.abs(jumlah(hasil) - (hasil.nilai - target))).toBeLessThan(
            1e-9 * Math.max(1, Math.abs(hasil.nilai)),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  test('"tanpa OPD ini" adalah rasio baris OPD lain', () => {
    fc.assert(
      fc.property(fc.array(baris, { minLength: 1, maxLength: 40 }), (isi) => {
        const data = isi.map((satu, ke) =>
          transaksi({ id: String(ke), opd: satu.opd }, { nilai_kontrak: satu.kontrak, nilai_pdn: satu.pdn }),
        );
        for (const { kode, tanpa } of terurai({ data, unit: ['A', 'B', 'C', 'D'] }, titik(50)).unit) {
          const lain = isi.filter(({ opd }) => opd !== kode);
          const pembagi = lain.reduce((a, { kontrak }) => a + kontrak, 0);
          const naif = (lain.reduce((a, { pdn }) => a + pdn, 0) / pembagi) * 100;
          if (pembagi === 0) expect(tanpa).toBeUndefined();
          else expect(tanpa).toBeCloseTo(naif, 9);
        }
      }),
      { numRuns: 100 },
    );
  });
});
