import type { PaketSajian } from '../../../../sajian/paket/paket';

/** What a change of packages comes to, for the form. */
export const akibatPaket = ({
  teks,
  perubahan,
  tanpaPerubahan,
}: PaketSajian): { readonly baris: readonly string[]; readonly ada: boolean } => ({
  baris: [teks, ...perubahan],
  ada: !tanpaPerubahan,
});
