import { buatBahasa, type Bahasa } from './bahasa';
import type { KodeBahasa } from './daftar';
import { inti as en } from './en';
import { inti as id } from './id';

/** All languages at once. */
export const bahasaDari: Readonly<Record<KodeBahasa, Bahasa>> = {
  id: buatBahasa('id', id),
  en: buatBahasa('en', en),
};
