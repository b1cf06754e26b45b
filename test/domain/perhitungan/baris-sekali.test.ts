import { pilihBaris, PilihanPeriode } from '../../../src/domain/perhitungan/pilih-baris';
import { keadaanTetap } from '../../../src/domain/paket/keadaan-paket';
import { periodePasti } from '../../../src/domain/kalender/periode';
import type { AturanTidakMelapor } from '../../../src/domain/rencana/atribut-indikator';
import type { BarisData, BarisInduk } from '../../../src/domain/data/baris-data';
import { angka, hitung, paket, paketKembali, transaksi, transaksiInduk } from '../../bangun/perhitungan';
import { indikator, opd } from '../../bangun/rencana';

/**
 * Unit A returned contracts a1 and p1 for the first quarter, unit B b1. Then p1 moved to B.
 *   first quarter:  a1 100 (PDN 90), p1 200 (PDN 100), b1 100 (PDN 80): 270 / 400 = 67,5 %
 */
const tw1 = [
  transaksi({ id: 'a1', opd: 'A' }, { nilai_kontrak: 100, nilai_pdn: 90 }),
  transaksi({ id: 'p1', opd: 'A' }, { nilai_kontrak: 200, nilai_pdn: 100 }),
  transaksi({ id: 'b1', opd: 'B' }, { nilai_kontrak: 100, nilai_pdn: 80 }),
];
const induk = [
  transaksiInduk({ id: 'a1', opd: 'A' }),
  transaksiInduk({ id: 'p1', opd: 'B' }),
  transaksiInduk({ id: 'b1', opd: 'B' }),
];
/** B returns both of its rows for the second quarter: b1 100 (PDN 80), p1 grown to 300 (PDN 240). */
const tw2B = [
  transaksi({ id: 'b1', opd: 'B', periode: '2026-TW2' }, { nilai_kontrak: 100, nilai_pdn: 80 }),
  transaksi({ id: 'p1', opd: 'B', periode: '2026-TW2' }, { nilai_kontrak: 300, nilai_pdn: 240 }),
];
const tw2A = [transaksi({ id: 'a1', opd: 'A', periode: '2026-TW2' }, { nilai_kontrak: 100, nilai_pdn: 90 })];

interface Keadaan {
  readonly data: readonly BarisData[];
  readonly posisi: Readonly<Record<string, string>>;
  readonly aturan?: AturanTidakMelapor;
  readonly induk?: readonly BarisInduk[];
  readonly rumus?: string;
}

const tw2 = (keadaan: Keadaan, unit?: string) =>
  hitung(
    {
      periode: '2026-TW2',
      induk: keadaan.induk ?? induk,
      data: keadaan.data,
      posisi: keadaan.posisi,
      indikator: [
        indikator({
          aturanTidakMelapor: keadaan.aturan ?? 'posisi-terakhir',
          ...(keadaan.rumus === undefined ? {} : { rumus: keadaan.rumus }),
        }),
      ],
    },
    unit === undefined ? undefined : { jenis: 'opd', kode: unit },
  );

describe('paket berpindah unit', () => {
  // a1 of the first quarter, and B's two rows: (90 + 80 + 240) / (100 + 100 + 300) = 410 / 500 = 82 %.
  const lamaDiam = { data: [...tw1, ...tw2B], posisi: { A: '2026-TW1', B: '2026-TW2' } };
  test('unit lama diam: baris yang pindah terhitung sekali, 82 %', () => {
    expect(angka(tw2(lamaDiam))).toBe(82);
    expect(tw2(lamaDiam).cakupan).toMatchObject({ opd: [2, 2], baris: [3, 3] });
    expect(tw2(lamaDiam).rincian(10).agregat[0]).toMatchObject({ dipakai: 3 });
  });
  test('per unit: milik yang baru, 320 / 400; yang lama tinggal a1, 90 / 100', () => {
    expect(angka(tw2(lamaDiam, 'B'))).toBe(80);
    expect(angka(tw2(lamaDiam, 'A'))).toBe(90);
  });

  // A's return of the second quarter has a1 only; B is silent: p1 stands as A gave it for the first.
  const baruDiam = { data: [...tw1, ...tw2A], posisi: { A: '2026-TW2', B: '2026-TW1' } };
  test('unit baru diam: baris yang pindah tidak hilang, 270 / 400', () => {
    expect(angka(tw2(baruDiam))).toBe(67.5);
    // B: p1 100 / 200 and b1 80 / 100.
    expect(angka(tw2(baruDiam, 'B'))).toBe(60);
    expect(tw2(baruDiam).baris('transaksi', 'p1')).toMatchObject({
      opd: 'B',
      sumber: { periode: '2026-TW1', opd: 'A' },
    });
  });

  test('keduanya diam: sekali, 270 / 400', () => {
    const diam = { data: tw1, posisi: { A: '2026-TW1', B: '2026-TW1' } };
    expect(angka(tw2(diam))).toBe(67.5);
    expect(tw2(diam).cakupan.baris).toEqual([3, 3]);
  });

  test('triwulan I tetap seperti dikembalikan: milik A', () =>
    expect(
      // A: 190 / 300.
      angka(hitung({ data: tw1, induk }, { jenis: 'opd', kode: 'A' })),
    ).toBeCloseTo(63.333333333333336, 12));

  test('nol: baris yang dikembalikan unit lain tidak ditambah sebagai nol', () => {
    // A returned p1 for the second quarter too; B, whose it is now, is silent: 190 of 300, and b1 as zero of nothing.
    const keadaan = {
      data: [
        ...tw2A,
        transaksi({ id: 'p1', opd: 'A', periode: '2026-TW2' }, { nilai_kontrak: 200, nilai_pdn: 100 }),
      ],
      posisi: { A: '2026-TW2' },
      aturan: 'nol' as const,
      rumus: 'cacah(nilai_kontrak >= 0)',
    };
    expect(angka(tw2(keadaan))).toBe(3);
  });

  test('paket pun sekali, dan pagunya', () => {
    const keadaan = {
      data: [
        paketKembali({ id: 'rup:1', opd: 'A', rup: '1' }, { pagu: 100 }),
        paketKembali({ id: 'rup:1', opd: 'B', rup: '1', periode: '2026-TW2' }, { pagu: 100 }),
      ],
      induk: [paket({ id: 'rup:1', opd: 'B', rup: '1' }, { pagu: 100 })],
      posisi: { A: '2026-TW1', B: '2026-TW2' },
      rumus: 'jumlah(pagu)',
    };
    expect(angka(tw2(keadaan))).toBe(100);
    expect(tw2(keadaan).cakupan).toMatchObject({ baris: [1, 1], pagu: [100, 100] });
  });
});

describe('pilihan yang dipakai bersama', () => {
  const pilihan = (data: readonly BarisData[]): PilihanPeriode =>
    new PilihanPeriode({
      periode: periodePasti('2026-TW2'),
      data,
      induk,
      opd: ['A', 'B'].map((kode) => opd({ kode })),
      posisiTerakhir: (kode) => (kode === 'A' ? '2026-TW1' : '2026-TW2'),
      isMelapor: () => true,
      paket: keadaanTetap(induk),
    });

  test('disusun sekali setiap aturan; tanpa periode sebelumnya satu untuk semua', () => {
    const satu = pilihan(tw2B);
    expect(satu.untuk('posisi-terakhir')).toBe(satu.untuk('nol'));
    const dua = pilihan([...tw1, ...tw2B]);
    expect(dua.untuk('posisi-terakhir')).toBe(dua.untuk('posisi-terakhir'));
    expect(dua.untuk('nol')).toBe(dua.untuk('tidak-dihitung'));
    // a1 was returned for the first quarter only.
    const id = (aturan: AturanTidakMelapor) => dua.untuk(aturan).baris.map(({ data }) => data.id);
    expect(id('posisi-terakhir')).toContain('a1');
    expect(id('nol')).not.toContain('a1');
  });
});

describe('baris yang tidak dikembalikan lagi', () => {
  test('pemiliknya melapor tanpa baris itu: tidak dihitung', () => {
    const data = [
      ...tw1,
      transaksi({ id: 'b1', opd: 'B', periode: '2026-TW2' }, { nilai_kontrak: 100, nilai_pdn: 80 }),
    ];
    // b2 was B's own, and B's second quarter has no b2: a1 90, p1 100, b1 80 of 400.
    const keadaan = {
      data: [...data, transaksi({ id: 'b2', opd: 'B' }, { nilai_kontrak: 400, nilai_pdn: 400 })],
      posisi: { A: '2026-TW1', B: '2026-TW2' },
      induk: [...induk, transaksiInduk({ id: 'b2', opd: 'B' })],
    };
    expect(angka(tw2(keadaan))).toBe(67.5);
  });

  test('pindah di antara dua pengembalian: dihitung, dan disebut dengan kedua tempatnya', () => {
    const data = [
      ...tw1,
      ...tw2A,
      transaksi({ id: 'b1', opd: 'B', periode: '2026-TW2' }, { nilai_kontrak: 100 }),
    ];
    const { baris, tertinggal } = pilihBaris(
      {
        periode: periodePasti('2026-TW2'),
        data,
        induk,
        opd: ['A', 'B'].map((kode) => opd({ kode })),
        posisiTerakhir: () => '2026-TW2',
        isMelapor: () => true,
        paket: keadaanTetap(induk),
      },
      'posisi-terakhir',
    );
    expect(baris.map(({ data: { id }, opd: milik }) => `${id} ${milik}`).sort()).toEqual([
      'a1 A',
      'b1 B',
      'p1 B',
    ]);
    expect(tertinggal).toMatchObject([
      { data: { id: 'p1', opd: 'A' }, opd: 'B', periodePemilik: '2026-TW2' },
    ]);
  });

  test('tidak ada lagi pada lembar data: tetap pada posisi terakhirnya', () => {
    const keadaan = { data: tw1, posisi: { A: '2026-TW1', B: '2026-TW1' }, induk: [] };
    expect(angka(tw2(keadaan))).toBe(67.5);
  });

  test('pengembalian yang tidak diterima tidak memberi posisi', () => {
    const keadaan = {
      data: [...tw1, ...tw2B],
      posisi: { A: '2026-TW1', B: '2026-TW2' },
      induk,
    };
    const hasil = pilihBaris(
      {
        ...keadaan,
        periode: periodePasti('2026-TW2'),
        opd: ['A', 'B'].map((kode) => opd({ kode })),
        posisiTerakhir: (kode) => (kode === 'A' ? '2026-TW1' : undefined),
        isMelapor: (kode) => kode === 'A',
        paket: keadaanTetap(induk),
      },
      'posisi-terakhir',
    );
    expect(hasil.baris.map(({ data: { id, periode } }) => `${id} ${periode}`).sort()).toEqual([
      'a1 2026-TW1',
      'p1 2026-TW1',
    ]);
  });
});
