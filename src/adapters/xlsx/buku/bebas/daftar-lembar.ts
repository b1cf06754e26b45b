import { lembarTerdaftar } from '../../../../application/bebas/lembar-terdaftar';
import type { LembarTerdaftar } from '../../../../application/ports/lembar-bebas';
import type { BukuTerbaca } from '../../../../application/ports/pembaca-buku';

/** All sheets with cells, in tab order. */
export const daftarLembarPada = ({ lembar }: BukuTerbaca): readonly LembarTerdaftar[] =>
  lembar.map((satu) =>
    lembarTerdaftar(satu, (kepala) => satu.baris.filter(({ nomor }) => nomor > kepala).length),
  );
