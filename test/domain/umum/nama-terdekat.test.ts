import { ingatPencarian, KodeDikenal, namaTerdekat } from '../../../src/domain/umum/nama-terdekat';

test('yang panjangnya jauh berbeda tidak dicari jaraknya, yang dekat tetap ketemu', () => {
  expect(namaTerdekat('nilai_kontrk', ['x'.repeat(1_000_000), 'nilai_kontrak', 'nilai'])).toBe(
    'nilai_kontrak',
  );
  expect(namaTerdekat('abc', ['abcd', 'abce'])).toBe('abcd');
  expect(namaTerdekat('kontrak', ['pagu', 'hps'])).toBeUndefined();
});

test('setiap nama dicari sekali, dan sesudah seribu nama yang berbeda tidak dicari lagi', () => {
  let dicari = 0;
  const cari = ingatPencarian((nama) => {
    dicari += 1;
    return `saran ${nama}`;
  });
  for (let ulang = 0; ulang < 3; ulang += 1) for (let i = 0; i < 5000; i += 1) cari(`n${i}`);
  expect(dicari).toBe(1000);
  expect(cari('n999')).toBe('saran n999');
  expect(cari('n1000')).toBeUndefined();
});

test('kode dikenal tanpa memandang huruf besar, dan yang dekat diusulkan', () => {
  const dikenal = new KodeDikenal(['DINKES', 'DISDIK']);
  expect(dikenal.ada(' dinkes ')).toBe(true);
  expect(dikenal.ada('DINKE')).toBe(false);
  expect(dikenal.saran('DINKE')).toEqual({ saran: 'DINKES' });
  expect(dikenal.saran('BAPPEDA')).toEqual({});
});
