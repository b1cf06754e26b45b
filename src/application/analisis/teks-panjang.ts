import { BATAS_TEKS_SEL } from '../../domain/umum/batas-teks';
import { catatAnalisis, type CatatanAnalisis, type TeksAnalisis } from './catatan';

/** Texts that no cell can hold; line breaks and what looks like a formula are part of a text, and stay. */
export const catatTerlaluPanjang = (
  teks: Readonly<Partial<Record<TeksAnalisis, string | null | undefined>>>,
): readonly CatatanAnalisis[] =>
  (Object.entries(teks) as [TeksAnalisis, string | null | undefined][]).flatMap(([bagian, isi]) =>
    isi != null && isi.length > BATAS_TEKS_SEL
      ? [
          catatAnalisis('teks-analisis-terlalu-panjang', {
            bagian,
            panjang: isi.length,
            batas: BATAS_TEKS_SEL,
          }),
        ]
      : [],
  );

/** What was given, without blanks around it; absent where it is blank. */
export const isiTeks = (teks: string | undefined): string | undefined => {
  const isi = teks?.trim() ?? '';
  return isi === '' ? undefined : isi;
};
