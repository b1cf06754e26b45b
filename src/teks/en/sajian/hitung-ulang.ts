import type { hitungUlang as sumber } from '../../id/sajian/hitung-ulang';

export const hitungUlang: typeof sumber = {
  dihitung: 'The sheet Capaian was calculated again.',
  sudahSesuai: 'The sheet Capaian is up to date; nothing was written.',
  semuaTerkunci: 'All periods that were asked for are locked; none was calculated.',
  periode: (periode, tanggal) => `${periode}, data as of ${tanggal}`,
};
