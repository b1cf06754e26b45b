import { displayText, editText } from '../../../workbench/host/book/view';

// 46.081 is 28 February 2026: 25.569 days from 1900 to 1970, and 20.512 from there.
const tanggal = 46_081;

describe('what a cell shows under Indonesian regional settings', () => {
  test.each([
    [1234567.891, '#,##0.00', '1.234.567,89'],
    [1234567.891, '#,##0', '1.234.568'],
    [-1234.5, '#,##0.0', '-1.234,5'],
    [0.1234, '0.00%', '12,34%'],
    [1234.5, 'General', '1234,5'],
    [5.1, '[<100000]General;#,##0', '5,1'],
    [100000, '[<100000]General;#,##0', '100.000'],
    [50000000, '"Rp"#,##0', 'Rp50.000.000'],
    [tanggal, 'dd/mm/yyyy', '28/02/2026'],
    [tanggal, 'd mmmm yyyy', '28 Februari 2026'],
    [tanggal + 70, 'd mmm yyyy', '9 Mei 2026'],
    [tanggal, 'dddd', 'Sabtu'],
    ['1,234.5', '#,##0', '1,234.5'],
    // [support: Review guidelines for customizing a number format]: spaces of a width, sections, fractions, languages of dates.
    [-50000, '"Rp"#,##0', '-Rp50.000'],
    [-5000, '[$Rp-421] #,##0', '-Rp 5.000'],
    [-1234.5, '#,##0.00_);(#,##0.00)', '(1.234,50)'],
    [1234.5, '#,##0.00_);(#,##0.00)', '1.234,50 '],
    [4.34, '# ?/?', '4 1/3'],
    [tanggal, '[$-409]d mmmm yyyy', '28 February 2026'],
    [tanggal, '[$-421]d mmmm yyyy', '28 Februari 2026'],
    [1.005, '0.00', '1,01'],
    [1.0049999, '0.00', '1,00'],
    [-0.125, '0.00', '-0,13'],
  ])('%p as %s', (value, format, shown) => {
    expect(displayText(value, format, 'id-ID')).toBe(shown);
  });

  test('American settings are as before', () => {
    expect(displayText(1234567.891, '#,##0.00', 'en-US')).toBe('1,234,567.89');
    expect(displayText(tanggal, 'd mmmm yyyy', 'en-US')).toBe('28 February 2026');
    expect(displayText(tanggal, '[$-421]d mmmm yyyy', 'en-US')).toBe('28 Februari 2026');
    expect(displayText(-1234.5, '[$Rp-421]#,##0.00', 'en-US')).toBe('-Rp1,234.50');
    expect(displayText(-1234.5, '$#,##0.00', 'en-US')).toBe('-$1,234.50');
  });
});

describe('what is edited', () => {
  test.each([
    [1234567.891, '#,##0.00', '1234567,891'],
    [0.07, '0%', '7%'],
    [0.125, '0.00%', '12,5%'],
    [tanggal, 'd mmm yyyy', '28/02/2026'],
    [true, 'General', 'TRUE'],
    ['teks', '@', 'teks'],
    [null, 'General', ''],
  ])('%p as %s', (value, format, text) => {
    expect(editText(value, format, 'id-ID')).toBe(text);
  });
});
