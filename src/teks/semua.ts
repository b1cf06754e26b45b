import { buatBahasa } from './bahasa';
import { inti as en } from './en';
import { inti as id } from './id';

/** Two languages at once, for who cannot wait until one is loaded. */
export const bahasaDari = {
  id: buatBahasa('id', id),
  en: buatBahasa('en', en),
};
