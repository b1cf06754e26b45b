import type * as sumber from '../../id/catatan/ketikan';
import type { Penulis } from '../../../domain/umum/catatan';

const rentang = (tulis: (nilai: number) => string, min?: number, maks?: number): string => {
  if (min !== undefined && maks !== undefined) return `from ${tulis(min)} to ${tulis(maks)}`;
  if (min !== undefined) return `${tulis(min)} or more`;
  return maks === undefined ? 'within reason' : `${tulis(maks)} or less`;
};

const usulTanggal = (tulis: Penulis, usul: number | undefined): string =>
  usul === undefined ? '' : ` Did you mean ${tulis.tanggal(usul)}?`;

export const pesanKetikan: typeof sumber.pesanKetikan = {
  'angka-ambigu': ({ teks, ribuan, desimal }, tulis) =>
    `"${teks}" can be read as ${tulis.angka(ribuan)} or ${tulis.angka(desimal)}. Type it without a thousands separator, or with a decimal comma that leaves no doubt.`,
  'angka-tidak-terbaca': ({ teks }) =>
    `"${teks}" is not a number. Type only the number, such as 1250000 or 12,5; leave blank if there is no data yet.`,
  'angka-ilmiah': ({ teks }) =>
    `"${teks}" was shortened by a spreadsheet program and has lost digits. Type the whole number again.`,
  'angka-terlalu-panjang': ({ teks }) =>
    `"${teks}" is longer than can be stored without losing digits. Check it and type it again.`,
  'angka-harus-bulat': ({ teks }) => `"${teks}" must be a whole number. Type it without decimals.`,
  'angka-di-luar-batas': ({ nilai, min, maks }, tulis) =>
    `${tulis.angka(nilai)} is out of range. Type a number ${rentang((n) => tulis.angka(n), min, maks)}.`,
  'angka-nihil': ({ teks }) =>
    `"${teks}" is not clear. Type 0 if it is zero, or leave blank if there is no data yet.`,
  'satuan-tidak-dikenal': ({ teks, satuan, diharapkan }) =>
    `"${teks}" has the unit "${satuan}", which this column does not use. Type only the number${diharapkan === undefined ? '' : ` in ${diharapkan}`}.`,
  'angka-menjadi-tanggal': ({ tanggal }, tulis) =>
    `This cell holds the date ${tulis.tanggal(tanggal)}, not a number; Excel turns typing such as 1-5 into one. Set the cell format to General and type the number again.`,
  'angka-tampil-lain': ({ nilai }, tulis) =>
    `The cell holds ${tulis.angka(nilai)}, but its format shows something else (digits are left out or hidden). Set the cell's format to General, and make sure that the number is right.`,
  'rupiah-berdesimal': ({ teks, dibulatkan }, tulis) =>
    `"${teks}" has cents and is read as ${tulis.rupiah(dibulatkan)}. Type whole Rupiah if that is not right.`,
  'rupiah-meragukan': ({ teks }) =>
    `"${teks}" is not whole Rupiah; its thousands separator may have been read as a decimal point. Type the full amount without separators, such as 1234000.`,
  'tb-tidak-boleh': ({ teks }) =>
    `"${teks}" (not applicable) cannot be used in this column. Type the value, or leave blank if there is no data yet.`,
  'strip-tidak-boleh': ({ teks }) =>
    `"${teks}" is not clear. Type 0 if it is zero, TB if not applicable, or leave blank if there is no data yet.`,
  'galat-excel': ({ teks }) =>
    `The cell holds the Excel error ${teks}. Mend its formula or type the value itself.`,
  'teks-terlalu-panjang': ({ panjang, batas }, tulis) =>
    `The cell holds ${tulis.angka(panjang)} characters, more than ${tulis.angka(batas)}. Shorten it.`,
  'tanggal-tidak-terbaca': ({ teks }) => `"${teks}" is not a date. Type it as 31/01/2026.`,
  'tanggal-tidak-ada': ({ teks }) =>
    `There is no date "${teks}" in the calendar. Check day, month and year; the order is day/month/year.`,
  'tahun-dua-angka': ({ teks, usul }, tulis) =>
    `The year in "${teks}" has two digits only.${usulTanggal(tulis, usul)} Type all four digits of the year.`,
  'tanggal-bulan-di-depan': ({ teks, usul }, tulis) =>
    `"${teks}" has the month first.${usulTanggal(tulis, usul)} Type it as day/month/year.`,
  'tanggal-angka-seri': ({ teks, usul }, tulis) =>
    `"${teks}" is an Excel serial number, not a date.${usulTanggal(tulis, usul)} Type it as 31/01/2026.`,
  'tanggal-di-luar-rentang': ({ tanggal, awal, akhir }, tulis) =>
    `The date ${tulis.tanggal(tanggal)} is out of any plausible range and is not used. Check the year; expected ${rentang(
      (n) => tulis.tanggal(n),
      awal,
      akhir,
    )
      .replace('or more', 'or later')
      .replace('or less', 'or earlier')}.`,
  'tanggal-berzona': ({ teks, tanggal }, tulis) =>
    `"${teks}" is marked with another time zone, but procurement systems write local time; the date as written, ${tulis.tanggal(tanggal)}, is used and not moved. Type the date alone if it was another day.`,
  'ya-tidak-tidak-terbaca': ({ teks }) => `"${teks}" is neither yes nor no. Type Ya or Tidak.`,
  'pilihan-tidak-dikenal': ({ teks, pilihan, terdekat }) =>
    `"${teks}" is not a choice of this column.${terdekat === undefined ? '' : ` Did you mean "${terdekat}"?`} Choose one of: ${pilihan.join('; ')}.`,
  'kode-rusak': ({ teks }) =>
    `Excel or a similar program made the code "${teks}" a number or a date; digits are gone and cannot be had back. Copy the code from its source into a cell formatted as Text, or download the file again and do not save it from Excel.`,
  'kode-berlubang': ({ teks }) =>
    `The code "${teks}" lost a character (the mark "\ufffd"), so nobody can tell which code it is. Write it again as its source has it.`,
  'kode-meragukan': ({ teks }) =>
    `The code "${teks}" is not certain: it may be a number that Excel changed, or several codes. Write the code whole, without dots, commas or spaces; separate several codes by semicolons. If it really is like that, put an apostrophe (') in front.`,
  'kode-dipulihkan': ({ teks, kode }) =>
    `Excel or a similar program had changed the code "${teks}"; it is read as ${kode}. Check the code.`,
};
