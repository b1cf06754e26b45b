import { NilaiTanpaUnit } from '../../../src/domain/analisis/nilai-tanpa-unit';
import { kalenderDari } from '../../../src/domain/kalender/kalender';
import { seluruhOpd } from '../../../src/domain/perhitungan/lingkup';
import { perhitungan, transaksi } from '../../bangun/perhitungan';
import { indikator } from '../../bangun/rencana';

type Isi = Readonly<Record<string, number>>;

const cari = (rumus: string, baris: readonly Isi[]) => {
  const milik = indikator({ rumus });
  const hitungan = perhitungan({
    indikator: [milik],
    data: baris.map((isi, ke) =>
      transaksi({ id: String(ke).padStart(2, '0'), opd: ke % 2 ? 'A' : 'B' }, isi),
    ),
  });
  const bahan = { kalender: kalenderDari([]), indikator: new Map([[milik.id, milik]]), desimal: 2 };
  return new NilaiTanpaUnit(hitungan, bahan).urai(milik.id, seluruhOpd)!.pencilan;
};

test('median ± 3,5 × 1,4826 × MAD, dari hasil bagi setiap baris', () => {
  // In percent: 10 … 16 and 100. Median 13,5; distances 0,5 0,5 1,5 1,5 2,5 2,5 3,5 86,5, their median 2.
  const persen = [100, 10, 11, 12, 13, 14, 15, 16];
  const hasil = cari(
    'jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100',
    persen.map((satu) => ({ nilai_pdn: satu * 10, nilai_kontrak: 1_000 })),
  );
  expect(hasil).toMatchObject({
    ...{ jenis: 'diperiksa', apa: 'hasil-bagi', logaritma: false, banyakBaris: 8, median: 13.5, mad: 2 },
    ...{ banyak: 1, baris: [{ nomor: 0, nilai: 100 }] },
  });
  // 3,5 × 1,4826 × 2 = 10,3782.
  if (hasil.jenis === 'diperiksa')
    expect([hasil.bawah, hasil.atas].map((satu) => satu.toFixed(4))).toEqual(['3.1218', '23.8782']);
});

test('nilai rupiah menurut logaritmanya: 1, 2, 4, …, 64 biasa, 2⁴⁰ tidak', () => {
  // Of powers of two: 0 … 6 and 40. Median 3,5, MAD 2, so that up to 2^(3,5 + 10,3782) = 2^13,8782 is usual.
  const hasil = cari(
    'jumlah(nilai_kontrak)',
    [0, 1, 2, 3, 4, 5, 6, 40].map((pangkat) => ({ nilai_kontrak: 2 ** pangkat })),
  );
  expect(hasil).toMatchObject({ apa: 'nilai', logaritma: true, banyak: 1, baris: [{ nomor: 7 }] });
  if (hasil.jenis === 'diperiksa') expect(Math.log2(hasil.atas)).toBeCloseTo(13.8782, 4);
});

test('yang terjauh disebut dahulu, paling banyak sepuluh; selebihnya dihitung', () => {
  const hasil = cari('rata(versi_tender)', [
    ...Array.from({ length: 40 }, (_, ke) => ({ versi_tender: ke % 5 })),
    ...Array.from({ length: 12 }, (_, ke) => ({ versi_tender: 1_000 + ke })),
  ]);
  expect(hasil).toMatchObject({ banyak: 12 });
  if (hasil.jenis === 'diperiksa')
    expect(hasil.baris.map(({ nilai }) => nilai)).toEqual([
      1_011, 1_010, 1_009, 1_008, 1_007, 1_006, 1_005, 1_004, 1_003, 1_002,
    ]);
});

test.each([
  ['hanya-cacah', 'cacah(nilai_kontrak > 1) / cacah() * 100', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['baris-sedikit', 'rata(nilai_kontrak)', [1, 2, 3, 4, 5, 6, 900]],
  ['tanpa-sebaran', 'rata(nilai_kontrak)', [5, 5, 5, 5, 5, 5, 1, 900]],
] as const)('tidak diperiksa: %s', (sebab, rumus, nilai) =>
  expect(
    cari(
      rumus,
      nilai.map((satu) => ({ nilai_kontrak: satu })),
    ),
  ).toEqual({ jenis: 'tidak-diperiksa', sebab }),
);
