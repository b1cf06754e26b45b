import fc from 'fast-check';
import { ikutiSisipan, type SisipanKolom } from '../../src/lembar/rumus-geser';
import { hurufKolom } from '../../src/lembar/alamat';
import { shiftFormula } from '../../workbench/host/book/references';

/** Two columns before E of the sheet Data. */
const sisipan: SisipanKolom = { lembar: 'Data', kolom: 4, jumlah: 2 };

describe('rumus sesudah kolom disisipkan', () => {
  // Both sides as LibreOffice 7.4 gave them: formulas written by openpyxl, columns inserted by a macro, saved as .xlsx.
  test.each([
    ['Data', 'A2+D2+E2', 'A2+D2+G2'],
    ['Data', '$D2+$E$2+E$2', '$D2+$G$2+G$2'],
    ['Data', 'SUM(C2:E2)', 'SUM(C2:G2)'],
    ['Data', 'SUM(C2:D2)', 'SUM(C2:D2)'],
    ['Data', 'SUM(E2:G4)', 'SUM(G2:I4)'],
    ['Data', 'SUM(E:E)+SUM($C:$F)', 'SUM(G:G)+SUM($C:$H)'],
    ['Data', 'SUM(2:4)', 'SUM(2:4)'],
    ['Data', `"E2 "&E2&"'E2'"`, `"E2 "&G2&"'E2'"`],
    ['Data', 'LOG10(E2)+ATAN2(E2,F2)', 'LOG10(G2)+ATAN2(G2,H2)'],
    ['Data', 'SUM(E2:INDEX(F:F,3))', 'SUM(G2:INDEX(H:H,3))'],
    ['Data', '-E2%+E2^F2', '-G2%+G2^H2'],
    ['Lain', 'Data!E2+E2', 'Data!G2+E2'],
    ['Lain', 'SUM(Data!C2:E2)', 'SUM(Data!C2:G2)'],
    ['Lain', `SUM('a!b'!E2,Data!$E:$F)`, `SUM('a!b'!E2,Data!$G:$H)`],
    ['Lain', `'It''s'!E2+'A1 B2'!E2`, `'It''s'!E2+'A1 B2'!E2`],
    ['Lain', 'Data!E2&"Data!E2"', 'Data!G2&"Data!E2"'],
    ['Lain', 'INDEX(Data!D2:F9,2,3)', 'INDEX(Data!D2:H9,2,3)'],
  ])('di lembar %s: %s menjadi %s', (lembar, lama, baru) => {
    expect(ikutiSisipan(lama, sisipan, lembar)).toBe(baru);
  });

  // Where LibreOffice writes another spelling of the same, or Excel differs from it.
  test.each([
    ['nama lembar dalam huruf lain', 'Lain', 'SUM(DATA!E2:F2)', 'SUM(DATA!G2:H2)'],
    [
      'lembar disebut sendiri, dengan kutip dan tanpa',
      'Data',
      `Lain!E2+Data!E2+'Data'!E2`,
      `Lain!E2+Data!G2+'Data'!G2`,
    ],
    ['lembar disebut pada kedua ujung', 'Lain', 'SUM(Data!C2:Data!F2)', 'SUM(Data!C2:Data!H2)'],
    ['gabungan area', 'Data', 'SUM((C2:D2,F2:G2))', 'SUM((C2:D2,H2:I2))'],
    ['angka yang mirip sel', 'Data', 'IF(E2>1,1E2,E2)', 'IF(G2>1,1E2,G2)'],
    ['beberapa lembar sekaligus (Excel pun membiarkannya)', 'Data', 'SUM(Jan:Mar!E2)', 'SUM(Jan:Mar!E2)'],
    ['beberapa lembar berkutip', 'Lain', `SUM('Data:Mar 2'!E2)`, `SUM('Data:Mar 2'!E2)`],
    ['buku lain', 'Data', `[1]Data!E2+'[1]Data'!E2+[1]!nama`, `[1]Data!E2+'[1]Data'!E2+[1]!nama`],
    [
      'acuan tabel',
      'Data',
      'SUM(Tabel[[#This Row],[E2]:[F2]])+Tabel[E2]',
      'SUM(Tabel[[#This Row],[E2]:[F2]])+Tabel[E2]',
    ],
    ['nama yang mirip sel', 'Data', 'E2_lama+_E2+E2.x+ABCD2+E12345678', 'E2_lama+_E2+E2.x+ABCD2+E12345678'],
    ['nama dengan huruf di luar ASCII', 'Data', 'éE2+E2é+TotalÉE2+E2', 'éE2+E2é+TotalÉE2+G2'],
    ['kolom di luar batas adalah nama', 'Data', 'ZZZ1+XFE1+ZZZ:ZZZ', 'ZZZ1+XFE1+ZZZ:ZZZ'],
    ['area sampai tepi lembar', 'Data', 'SUM($A:$XFD)+SUM(E1:XFD1)', 'SUM($A:$XFD)+SUM(G1:XFD1)'],
    [
      'galat dan konstanta larik',
      'Data',
      'IFERROR(E2,#REF!)+SUM({1,2;3,4})',
      'IFERROR(G2,#REF!)+SUM({1,2;3,4})',
    ],
  ])('%s', (_, lembar, lama, baru) => {
    expect(ikutiSisipan(lama, sisipan, lembar)).toBe(baru);
  });

  test('nama lembar dengan tanda seru, kutip, dan spasi', () => {
    const pada = (lembar: string) => ({ ...sisipan, lembar });
    expect(ikutiSisipan(`'a!b'!E2+E2`, pada('a!b'), 'Lain')).toBe(`'a!b'!G2+E2`);
    expect(ikutiSisipan(`SUM('It''s'!C2:E2)`, pada("It's"), 'Lain')).toBe(`SUM('It''s'!C2:G2)`);
    expect(ikutiSisipan(`'A1 B2'!$E$2:'A1 B2'!F2`, pada('A1 B2'), undefined)).toBe(`'A1 B2'!$G$2:'A1 B2'!H2`);
  });

  test('di luar lembar, acuan tanpa nama lembar dibiarkan', () => {
    expect(ikutiSisipan('E2+Data!E2', sisipan, undefined)).toBe('E2+Data!G2');
  });

  const kolom = fc.tuple(fc.constantFrom('', '$'), fc.integer({ min: 1, max: 40 }));
  const sel = fc.tuple(kolom, fc.constantFrom('', '$'), fc.integer({ min: 1, max: 99 }));
  const teksKolom = ([tetap, k]: readonly [string, number]): string => tetap + hurufKolom(k);
  const acuan = fc.oneof(
    sel.map(([k, tetap, baris]) => `${teksKolom(k)}${tetap}${baris}`),
    fc.tuple(kolom, kolom).map((dua) =>
      dua
        .toSorted((a, b) => a[1] - b[1])
        .map(teksKolom)
        .join(':'),
    ),
    fc.tuple(sel, sel).map(([a, b]) =>
      [a, b]
        .toSorted((x, y) => x[0][1] - y[0][1])
        .map(([k], n) => `${teksKolom(k)}${[3, 7][n]!}`)
        .join(':'),
    ),
  );
  const suku = fc
    .tuple(fc.constantFrom('', 'Data!', "'Data'!", 'Lain!', "'Lain juga'!"), acuan)
    .map(([lembar, isi]) => lembar + isi);

  test('sembarang rumus dari acuan: seperti Excel bangku uji', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(suku, fc.constantFrom('"A1"', '3', 'nama')), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 41 }),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom('Data', 'Lain'),
        (isi, ke, jumlah, lembar) => {
          const rumus = `SUM(${isi.join(',')})`;
          expect(ikutiSisipan(rumus, { lembar: 'Data', kolom: ke, jumlah }, lembar)).toBe(
            shiftFormula(rumus, lembar, 'Data', {
              kind: 'insert',
              axis: 'col',
              at: ke,
              count: jumlah,
              band: [0, 1_048_576],
            }),
          );
        },
      ),
    );
  });
});
