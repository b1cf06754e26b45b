import { catatKeputusan, type BagianKeputusan, type CatatanKeputusan } from '../../domain/keputusan/catatan';
import { periksaPanjang } from '../../domain/umum/teks-panjang';

/** Texts of a decision that no cell holds. */
export const periksaTeksKeputusan = (
  teks: Readonly<Partial<Record<BagianKeputusan, string | undefined>>>,
): readonly CatatanKeputusan[] =>
  periksaPanjang(teks, (panjang) => catatKeputusan('keputusan-teks-panjang', panjang));
