import { buatBahasa } from '../../src/teks/bahasa';
import { inti as en } from '../../src/teks/en';
import { inti as id } from '../../src/teks/id';

/** Two languages at once, for who cannot wait until one is loaded. */
export const bahasaDari = {
  id: buatBahasa('id', id),
  en: buatBahasa('en', en),
};
