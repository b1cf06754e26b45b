import { SelGabungan } from '../../src/application/pengembalian/sel-gabungan';
import { bacaRentang, type Rentang } from '../../src/lembar/rentang';

/** Headers in row 8; columns A, D, E and G are ours. */
const letak = {
  tabelId: 'isi-rup',
  barisPenanda: 7,
  barisKepala: 8,
  kolom: [0, 3, 4, 6].map((indeks) => ({ id: `k${indeks}`, indeks })),
};
const dari = (...teks: readonly string[]) =>
  new SelGabungan(
    { gabungan: teks.flatMap((satu): Rentang[] => [bacaRentang(satu)].flatMap((r) => r ?? [])) },
    letak,
  );

test('yang bersinggungan, bertumpuk, dan terpisah: setiap sel di dalamnya, dan hanya itu', () => {
  const gabungan = dari('D20:D22', 'D9:E10', 'D10:D12', 'D13', 'E21:G21');
  const kena = (kolom: number): readonly number[] =>
    Array.from({ length: 20 }, (_, k) => k + 8).filter((baris) => gabungan.mencakup(baris, kolom));
  // Column D from 3, E 4, G 6. D13 alone reaches from a column of ours into nothing.
  expect(kena(3)).toEqual([9, 10, 11, 12, 20, 21, 22]);
  expect(kena(4)).toEqual([9, 10, 21]);
  expect(kena(6)).toEqual([21]);
  expect(kena(0)).toEqual([]);
});

test('yang hanya menjangkau ruang kosong, kepala, atau kolom orang lain tidak dihitung', () => {
  expect(dari('B9:C30', 'G9:H9', 'A1:G8').rentang).toEqual([]);
  expect(dari('F9:G9', 'G9:H10', 'D8:D9').rentang).toHaveLength(3);
});

test('seratus ribu rentang atas semua baris: tanya-jawab tidak melewati satu per satu', () => {
  const gabungan = new SelGabungan(
    { gabungan: Array.from({ length: 100_000 }, () => ({ kiri: 3, kanan: 4, atas: 9, bawah: 50_008 })) },
    letak,
  );
  let kena = 0;
  for (let baris = 1; baris <= 50_020; baris++) if (gabungan.mencakup(baris, 4)) kena += 1;
  expect(kena).toBe(50_000);
});
