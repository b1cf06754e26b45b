import fc from 'fast-check';
import { bacaKodeLembar } from '../../src/application/data/kode-lembar';
import { bacaDaftarKode } from '../../src/domain/ketikan/kode';

test('a code of digits alone is read as any other is', () => {
  const angka = fc.stringMatching(/^[0-9]{1,18}$/);
  const tepi = fc.constantFrom(
    '0',
    '000',
    '0.0',
    '6e7',
    '1.0',
    ' 61706511',
    "'00123",
    '61706511;2',
    '10',
    '007',
  );
  fc.assert(
    fc.property(fc.oneof(angka, tepi), fc.constantFrom('rup' as const, 'paket' as const), (teks, jenis) => {
      const { isian, catatan } = bacaDaftarKode(teks, { jenis });
      const harapan = isian.keadaan === 'ada' ? isian.nilai : isian.keadaan === 'kosong' ? [] : [teks];
      const hasil = bacaKodeLembar(teks, jenis, () => ({}));
      expect(hasil.kode).toEqual(harapan);
      expect(hasil.catatan.map(({ kode }) => kode)).toEqual(catatan.map(({ kode }) => kode));
    }),
    { numRuns: 500 },
  );
});
