import { nilaiPersen, tampakFormat } from '../../src/lembar/format-angka';

/**
 * Formats and what LibreOffice 7.4 shows of 1500000, 0.06, 0 and -5 in them (its PDF of a workbook of openpyxl); beside it what
 * is made of each. `-`: the number is the number, however it is rounded.
 */
test.each<readonly [format: string, tampil: string, tampak: string]>([
  ['General', '1500000; 0.06; 0; -5', '- - - -'],
  ['0', '1500000; 0; 0; -5', '- - - -'],
  ['#,##0', '1,500,000; 0; 0; -5', '- - - -'],
  ['0.0', '1500000.0; 0.1; 0.0; -5.0', '- - - -'],
  ['@', '1500000; 0.06; 0; -5', '- - - -'],
  ['# ?/?', '1500000; 1/9; 0; -5', '- - - -'],
  ['0.00E+00', '1.50E+06; 6.00E-02; 0.00E+00; -5.00E+00', '- - - -'],
  ['"Rp"#,##0.00', 'Rp1,500,000.00; Rp0.06; Rp0.00; -Rp5.00', '- - - -'],
  ['[$Rp-421]#,##0', 'Rp1,500,000; Rp0; Rp0; -Rp5', '- - - -'],
  ['[Red]0', '1500000; 0; 0; -5', '- - - -'],
  ['#,##0_);[Red]\\(#,##0\\)', '1,500,000; 0; 0; (5)', '- - - -'],
  ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', '1,500,000; 0; -; (5)', '- - - -'],
  ['0;-0;"-"', '1500000; 0; -; -5', '- - - -'],
  ['[<100000]General;#,##0', '1,500,000; 0.06; 0; -5', '- - - -'],
  ['0" hari"', '1500000 hari; 0 hari; 0 hari; -5 hari', '- - - -'],
  ['0%', '150000000%; 6%; 0%; -500%', 'persen persen persen persen'],
  ['0.00%', '150000000.00%; 6.00%; 0.00%; -500.00%', 'persen persen persen persen'],
  ['[>=1]0;0%', '1500000; 6%; 0%; 500%', '- persen persen persen'],
  ['0%;-0;0', '150000000%; 6%; 0; -5', 'persen persen - -'],
  ['0 "%"', '1500000 %; 0 %; 0 %; -5 %', 'tertulis tertulis tertulis tertulis'],
  ['0\\%', '1500000%; 0%; 0%; -5%', 'tertulis tertulis tertulis tertulis'],
  ['General"%"', '1500000%; 0.06%; 0%; -5%', 'tertulis tertulis tertulis tertulis'],
  ['0%%', '15000000000%%; 600%%; 0%%; -50000%%', 'lain lain lain lain'],
  ['#,##0,', '1,500; 0; 0; 0', 'lain lain lain lain'],
  ['0,.0', '1500.0; 0.0; 0.0; 0.0', 'lain lain lain lain'],
  ['0.00,,"jt"', '1.50jt; 0.00jt; 0.00jt; 0.00jt', '- - - -'],
  ['0.0,,," M"', '0.0 M; 0.0 M; 0.0 M; 0.0 M', '- - - -'],
  ['0," juta"', '1500 juta; 0 juta; 0 juta; 0 juta', 'lain lain lain lain'],
  ['0" juta"', '1500000 juta; 0 juta; 0 juta; -5 juta', 'lain lain lain lain'],
  ['0"000"', '1500000000; 0000; 0000; -5000', 'lain lain lain lain'],
  [';;;', '', 'lain lain lain lain'],
  ['0;-0;;@', '1500000; 0; ; -5', '- - lain -'],
  ['"ada"', 'ada; ada; ada; ada', 'lain lain lain lain'],
])('%s shows %s', (format, _, tampak) => {
  const baca = tampakFormat(format);
  expect([1_500_000, 0.06, 0, -5].map((nilai) => baca?.(nilai) ?? '-')).toEqual(
    tampak.split(' ').map((satu) => (satu === 'tertulis' ? 'persen-tertulis' : satu)),
  );
});

test.each(['d mmm yyyy', '[$-421]d mmm yyyy', 'h:mm', 'mm/dd/yy "%"'])('%s shows a date', (format) => {
  expect(tampakFormat(format)).toBeUndefined();
});

test.each([
  [0.06, 6],
  [0.07, 7],
  [0.0625, 6.25],
  [0.285, 28.5],
  [1.1, 110],
  [0.123456789012, 12.3456789012],
  [-0.05, -5],
])('%d as percents is %d, without what a double adds', (nilai, persen) => {
  expect(nilaiPersen(nilai, 'persen')).toBe(persen);
});

test('a format of many brackets and quotes takes no time', () => {
  const mulai = performance.now();
  tampakFormat('["'.repeat(200_000));
  tampakFormat('#,'.repeat(200_000));
  expect(performance.now() - mulai).toBeLessThan(200);
});
