import { panjangkanRumus } from '../../../../src/adapters/xlsx/buku/xml/panjang-acuan';
import { geserRumus, ikutiBaris } from '../../../../src/lembar/rumus-geser';
import { panjangkan } from '../../../../src/adapters/xlsx/buku/xml/sqref';

describe('rumus yang disalin dua baris ke bawah dan satu kolom ke kanan', () => {
  // What Excel shows after copying such a cell.
  test.each([
    ['A1', 'B3'],
    ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
    ['SUM(A1:B9)', 'SUM(B3:C11)'],
    ["'Data Paket'!A1*Lain!$B2", "'Data Paket'!B3*Lain!$B4"],
    ['IF(A1="A1 dan ""B2""",1,2)', 'IF(B3="A1 dan ""B2""",1,2)'],
    ['LOG10(A1)', 'LOG10(B3)'],
    ['KPBJ_Paket[[#This Row],[A1]]+A1', 'KPBJ_Paket[[#This Row],[A1]]+B3'],
    ['[1]Lembar1!A1', '[1]Lembar1!B3'],
    ['SUM(A:A)+SUM($3:3)', 'SUM(B:B)+SUM($3:5)'],
    ['nama_a1+tarif2026+ABCD1', 'nama_a1+tarif2026+ABCD1'],
    ['XFD1', '#REF!'],
    ['1.5E10*2', '1.5E10*2'],
  ])('%s menjadi %s', (rumus, hasil) => expect(geserRumus(rumus, 2, 1)).toBe(hasil));
});

describe('rumus dari baris yang pindah dari 7 ke 9', () => {
  test.each([
    ['C7*2', 'C9*2'],
    ['$C7+C$7', '$C9+C$7'],
    ['C7-C6', 'C9-C6'],
    ['VLOOKUP(B7,Opd!A2:B40,2,0)', 'VLOOKUP(B9,Opd!A2:B40,2,0)'],
    ['Opd!B7', 'Opd!B7'],
    ["'Data Paket'!B7", "'Data Paket'!B9"],
    ['SUM(C7:F7)', 'SUM(C9:F9)'],
    ['"C7"&C7', '"C7"&C9'],
  ])('%s menjadi %s', (rumus, hasil) => expect(ikutiBaris(rumus, 7, 9, 'Data Paket')).toBe(hasil));
});

describe('rumus atas tabel B4:E7 di lembar "Data Paket" yang memanjang sampai baris 9', () => {
  const tumbuh = { lembar: 'Data Paket', kiri: 1, kanan: 4, atas: 4, bawahLama: 7, bawahBaru: 9 };
  test.each([
    ["SUM('Data Paket'!C4:C7)", "SUM('Data Paket'!C4:C9)"],
    ["'Data Paket'!$C$3:$C$7", "'Data Paket'!$C$3:$C$9"],
    ["'data paket'!B4:E7", "'data paket'!B4:E9"],
    ['SUM(C4:C7)', 'SUM(C4:C7)'],
    ['SUM(Lain!C4:C7)', 'SUM(Lain!C4:C7)'],
    ["SUM('Data Paket'!C5:C7)", "SUM('Data Paket'!C5:C7)"],
    ["SUM('Data Paket'!C4:C70)", "SUM('Data Paket'!C4:C70)"],
    ["SUM('Data Paket'!G4:G7)", "SUM('Data Paket'!G4:G7)"],
    [`"'Data Paket'!C4:C7"`, `"'Data Paket'!C4:C7"`],
  ])('dari lembar lain: %s menjadi %s', (rumus, hasil) =>
    expect(panjangkanRumus(rumus, tumbuh, 'Dasbor')).toBe(hasil),
  );
  test('dari lembar itu sendiri tanpa nama lembar', () =>
    expect(panjangkanRumus('SUM(C4:C7)/SUM(D$4:D$7)', tumbuh, 'Data Paket')).toBe('SUM(C4:C9)/SUM(D$4:D$9)'));
});

describe('daerah aturan sel bila tabel B4:E7 memanjang sampai baris 9', () => {
  const tumbuh = { kiri: 1, kanan: 4, atas: 4, bawahLama: 7, bawahBaru: 9 };
  test.each([
    ['C4:C7', 'C4:C9'],
    ['C6:D8', 'C6:D9'],
    ['C4:C6', 'C4:C6'],
    ['C7', 'C7:C9'],
    ['C:C', 'C:C'],
    ['C4:C100', 'C4:C100'],
    ['G4:G7', 'G4:G7'],
    ['A1:A2 C4:C7 H9', 'A1:A2 C4:C9 H9'],
  ])('%s menjadi %s', (sqref, hasil) => expect(panjangkan(sqref, tumbuh)).toBe(hasil));
});
