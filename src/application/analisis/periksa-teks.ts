import { periksaPanjang } from '../../domain/umum/teks-panjang';
import { catatAnalisis, type CatatanAnalisis, type TeksAnalisis } from './catatan';

/** Texts of an analysis or a recommendation that no cell holds. */
export const periksaTeksAnalisis = (
  teks: Readonly<Partial<Record<TeksAnalisis, string | null | undefined>>>,
): readonly CatatanAnalisis[] =>
  periksaPanjang(teks, (panjang) => catatAnalisis('teks-analisis-terlalu-panjang', panjang));
