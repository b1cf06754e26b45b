import fc from 'fast-check';
import { catatanSel, selDariCatatan } from '../../../src/lembar/bebas/penanda';
import { kunciSel, persegi } from '../../../src/lembar/bebas/persegi';
import { bacaRentang, type Rentang } from '../../../src/lembar/rentang';

const isi = ({ kiri, kanan, atas, bawah }: Rentang): string[] => {
  const hasil: string[] = [];
  for (let baris = atas; baris <= bawah; baris++)
    for (let kolom = kiri; kolom <= kanan; kolom++) hasil.push(kunciSel(baris, kolom));
  return hasil;
};

const selAcak = fc.uniqueArray(
  fc.record({ baris: fc.integer({ min: 1, max: 8 }), kolom: fc.integer({ min: 0, max: 6 }) }),
  { selector: ({ baris, kolom }) => kunciSel(baris, kolom), maxLength: 40 },
);

test('memuat tepat sel itu, masing-masing sekali, dan kembali sama dari catatannya', () => {
  fc.assert(
    fc.property(selAcak, (sel) => {
      const area = persegi(sel);
      const semua = sel.map(({ baris, kolom }) => kunciSel(baris, kolom)).sort();
      expect(area.flatMap(isi).sort()).toEqual(semua);
      expect(selDariCatatan(catatanSel(area)!)).toEqual(area);
    }),
  );
});

test('sebuah tabel penuh adalah satu area', () => {
  const sel = isi(bacaRentang('B5:F1000')!).map((kunci) => {
    const [baris, kolom] = kunci.split(',').map(Number);
    return { baris: baris!, kolom: kolom! };
  });
  expect(persegi(sel)).toEqual([bacaRentang('B5:F1000')]);
});

test('sel yang terlalu terpencar tidak tercatat: lebih baik ditolak daripada sel orang dikira milik kita', () => {
  const area = Array.from({ length: 8000 }, (_, k) => bacaRentang(`B${2 * k + 2}`)!);
  expect(catatanSel(area)).toBeUndefined();
});
