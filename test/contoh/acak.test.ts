import { buatAcak } from '../../src/contoh/acak';

describe('sumber acak contoh', () => {
  // FNV-1a of "a" is e40c292c and of "foobar" bf9cf968 (published vectors); the numbers after them are those of the
  // published mulberry32, worked out in Python.
  test.each([
    ['a', [2670119670, 1323809741, 1575654966, 2556090870]],
    ['foobar', [4041625555, 1420129204, 1512530472, 88991864]],
  ])('benih %s memberi urutan mulberry32', (benih, harapan) => {
    const acak = buatAcak(benih);
    expect(harapan.map(() => acak.pecahan() * 2 ** 32)).toEqual(harapan);
  });

  test('bilangan bulat mengenai kedua ujungnya dan tidak lebih', () => {
    const acak = buatAcak('ujung');
    const hasil = new Set(Array.from({ length: 400 }, () => acak.bulat(3, 6)));
    expect([...hasil].sort()).toEqual([3, 4, 5, 6]);
  });

  test('pilihan berbobot mengikuti bobotnya', () => {
    const acak = buatAcak('bobot');
    const hasil = Array.from({ length: 2000 }, () =>
      acak.berbobot([
        ['jarang', 1],
        ['sering', 3],
        ['tidak pernah', 0],
      ]),
    );
    // 2,000 draws at 25 %: 500, standard deviation √(2000 × 0.25 × 0.75) ≈ 19; five of them either way.
    expect(Math.abs(hasil.filter((satu) => satu === 'jarang').length - 500)).toBeLessThan(97);
    expect(hasil).not.toContain('tidak pernah');
  });

  test('nilai log-normal: separuh di bawah median, sedikit yang besar', () => {
    const acak = buatAcak('rupiah');
    const hasil = Array.from({ length: 2000 }, () => acak.logNormal(100, 1)).sort((a, b) => a - b);
    expect(hasil[1000]! / 100).toBeGreaterThan(0.9);
    expect(hasil[1000]! / 100).toBeLessThan(1.1);
    // 2 standard deviations up is e² ≈ 7.4 times the median, passed by about 2.3 % of 2,000.
    const besar = hasil.filter((satu) => satu > 739).length;
    expect(besar).toBeGreaterThan(20);
    expect(besar).toBeLessThan(80);
  });
});
