import type { Rentang } from '../../lembar/rentang';

/** An area of a sheet as Excel's range. */
export const rentangHost = (sheet: Excel.Worksheet, { kiri, kanan, atas, bawah }: Rentang): Excel.Range =>
  sheet.getRangeByIndexes(atas - 1, kiri, bawah - atas + 1, kanan - kiri + 1);
