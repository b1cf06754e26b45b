import type { LembarRumus } from '../../../src/application/ports/penulis-buku-rumus';
import { denganKemajuan } from '../../../src/application/periksa-silang/kemajuan-lembar';

const lembar = (nama: string, banyak: number): LembarRumus => ({
  nama,
  kolom: [],
  *baris() {
    for (let i = 0; i < banyak; i++) yield [i];
  },
});
const bagian = [lembar('Selisih', 3), lembar('Transaksi', 2500), lembar('Data OPD', 500)];
const data = [
  { nama: 'Transaksi', baris: 2500 },
  { nama: 'Data OPD', baris: 500 },
];

test('setiap lembar, dan setiap seribu baris, menyebut berapa baris data yang sudah', () => {
  const kabar: unknown[] = [];
  const { lembar: ditulis, dihentikan } = denganKemajuan(bagian, data, (...satu) => {
    kabar.push(satu);
    return true;
  });
  expect(ditulis.map((satu) => [...satu.baris()].length)).toEqual([3, 2500, 500]);
  expect(kabar).toEqual([
    [0, 3000, 'Selisih'],
    [0, 3000, 'Transaksi'],
    [1000, 3000, 'Transaksi'],
    [2000, 3000, 'Transaksi'],
    [2500, 3000, 'Data OPD'],
  ]);
  expect(dihentikan()).toBe(false);
});

test('yang dihentikan tidak memberi baris lagi, juga pada lembar berikutnya, dan tidak bertanya lagi', () => {
  let ditanya = 0;
  const { lembar: ditulis, dihentikan } = denganKemajuan(bagian, data, (selesai) => {
    ditanya += 1;
    return selesai < 1000;
  });
  expect(ditulis.map((satu) => [...satu.baris()].length)).toEqual([3, 1000, 0]);
  expect(dihentikan()).toBe(true);
  expect(ditanya).toBe(3);
});
