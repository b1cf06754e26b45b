import { BATAS_TEKS_SEL } from './batas-teks';

/** A text that no cell holds, by what it is. */
export interface TeksPanjang<B extends string> {
  readonly bagian: B;
  readonly panjang: number;
  readonly batas: number;
}

/** Texts that no cell holds, each as a finding; line breaks and what looks like a formula are part of a text, and stay. */
export const periksaPanjang = <B extends string, C>(
  teks: Readonly<Partial<Record<B, string | null | undefined>>>,
  catat: (terlaluPanjang: TeksPanjang<B>) => C,
): readonly C[] =>
  (Object.entries(teks) as [B, string | null | undefined][]).flatMap(([bagian, isi]) => {
    const panjang = isi?.length ?? 0;
    return panjang > BATAS_TEKS_SEL ? [catat({ bagian, panjang, batas: BATAS_TEKS_SEL })] : [];
  });
