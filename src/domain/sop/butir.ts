import type { ButirSop } from './tipe';

/** Numbers texts as checklist items: `2-p1`, `2-p2`, … */
export const daftarButir = (awalan: string, teks: readonly string[]): readonly ButirSop[] =>
  teks.map((satu, i) => ({ id: `${awalan}${i + 1}`, teks: satu }));
