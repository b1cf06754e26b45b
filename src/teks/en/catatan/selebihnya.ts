import type * as sumber from '../../id/catatan/selebihnya';

export const pesanSelebihnya: typeof sumber.pesanSelebihnya = {
  'catatan-selebihnya': ({ jumlah }, tulis) =>
    `There are ${tulis.angka(jumlah)} more findings of this kind that are not listed one by one. What to do is the same as for those that are.`,
};
