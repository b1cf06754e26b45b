import type { TeksFungsi } from '../id/fungsi';

export const fungsi: TeksFungsi = {
  jumlah: {
    pakai: 'jumlah(x) or jumlah(x, condition)',
    arti: 'sum over all rows, or over rows that meet the condition',
  },
  cacah: {
    pakai: 'cacah() or cacah(condition)',
    arti: 'number of rows, or of rows that meet the condition',
  },
  rata: {
    pakai: 'rata(x) or rata(x, condition)',
    arti: 'mean over rows',
  },
  median: {
    pakai: 'median(x) or median(x, condition)',
    arti: 'middle value of the sorted rows',
  },
  min: {
    pakai: 'min(x) or min(x, condition)',
    arti: 'smallest value or earliest date',
  },
  maks: {
    pakai: 'maks(x) or maks(x, condition)',
    arti: 'largest value or latest date',
  },
  unik: {
    pakai: 'unik(x) or unik(x, condition)',
    arti: 'number of distinct values',
  },
  hari: {
    pakai: 'hari(first_date, last_date)',
    arti: 'calendar days from the first date to the second',
  },
  harikerja: {
    pakai: 'harikerja(first_date, last_date)',
    arti: 'working days by the sheet Hari Libur',
  },
  bulan: {
    pakai: 'bulan(date)',
    arti: 'month of the date, 1 to 12',
  },
  terisi: {
    pakai: 'terisi(x)',
    arti: 'true where the cell holds something',
  },
  kosong: {
    pakai: 'kosong(x)',
    arti: 'true where the cell is empty',
  },
  jika: {
    pakai: 'jika(condition, value_if_true, value_if_false)',
    arti: 'one of two values, by a condition',
  },
  skor: {
    pakai: 'skor(IK01)',
    arti: 'achievement score (percent) of another indicator',
  },
};
