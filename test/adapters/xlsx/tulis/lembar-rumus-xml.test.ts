import type { LembarRumus } from '../../../../src/application/ports/penulis-buku-rumus';
import { lembarRumusXml } from '../../../../src/adapters/xlsx/tulis/rumus/lembar-rumus-xml';

const xml = (isi: Pick<LembarRumus, 'kolom' | 'baris'>): string =>
  [...lembarRumusXml({ nama: 'Uji', ...isi }, true)].join('');

test('teks yang terbungkus mendapat tinggi barisnya; yang sebaris dan yang tidak terbungkus tidak', () => {
  const panjang = 'kata '.repeat(40).trim();
  const isi = xml({
    kolom: [
      { lebar: 100, gaya: 'petunjuk' },
      { lebar: 10, gaya: 'teks' },
    ],
    *baris() {
      yield ['pendek', panjang];
      yield [panjang, null];
      yield [null, { isi: 'Sama setelah dibulatkan', gaya: 'kepala' }];
    },
  });
  expect(isi).toContain('<row r="1"><c');
  // 199 letters in 100: two lines of 15 points.
  expect(isi).toContain('<row r="2" ht="30" customHeight="1"><c');
  // "Sama", "setelah" and "dibulatkan", which is longer than the ten digits of its column, one below the other.
  expect(isi).toMatch(/<row r="3" ht="(45|60)" customHeight="1"><c/);
});

test('dicetak mendatar selebar halaman, yang lebar pada beberapa halaman bersebelahan', () => {
  const lebar = (banyak: number) =>
    xml({
      kolom: Array.from({ length: banyak }, () => ({ lebar: 20, gaya: 'angka' as const })),
      baris: () => [],
    });
  expect(lebar(10)).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  // 200 characters fit on one page of 205; 420 take three.
  expect(lebar(10)).toContain(
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  );
  expect(lebar(21)).toContain('fitToWidth="3"');
});
