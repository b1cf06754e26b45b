import type { HasilHitungUlang } from '../../application/capaian/hitung-ulang';
import { isoDari } from '../../domain/umum/tanggal';

/** The machine form of `hitung --json`. */
export const hitungUlangJson = (hasil: HasilHitungUlang): object => ({
  ...hasil,
  dihitung: hasil.dihitung.map((satu) => ({ ...satu, tanggalData: isoDari(satu.tanggalData) })),
});
