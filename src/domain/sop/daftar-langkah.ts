import { langkahPerencanaan } from './langkah-perencanaan';
import { langkahPeriode } from './langkah-periode';
import { langkahSosialisasi } from './langkah-sosialisasi';
import type { LangkahSop } from './tipe';

/** The 19 steps of SOP 027/SOP/300/2020, in order. */
export const daftarLangkah: readonly LangkahSop[] = [
  ...langkahPerencanaan,
  ...langkahSosialisasi,
  ...langkahPeriode,
];
