import type { PeranDeret } from './tipe';

/**
 * Colours (RGB) of the roles of series on paper and on a sheet, told apart also in grey and by those who do not see red or
 * green (Okabe and Ito, "Color Universal Design", for `seri-…`). `undefined`: not drawn.
 */
export const warnaPeran: Readonly<Record<PeranDeret, string | undefined>> = {
  hijau: '2E7D32',
  kuning: 'F9A825',
  merah: 'C62828',
  belum: '9E9E9E',
  target: '212121',
  'tak-tampak': undefined,
  'seri-1': '0072B2',
  'seri-2': 'E69F00',
  'seri-3': '009E73',
  'seri-4': 'CC79A7',
  'seri-5': '56B4E9',
};
