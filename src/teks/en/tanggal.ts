import type * as sumber from '../id/tanggal';

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const tanggalIso: typeof sumber.tanggalIso = (iso) => {
  const [year, month, day] = iso.split('-').map(Number);
  const name = month === undefined ? undefined : months[month - 1];
  return name === undefined ? '' : `${day} ${name} ${year}`;
};
