import { buatBahasa } from './bahasa';
import { inti } from './id';

/** The language of what is written into workbooks, whatever the language of the reader (ADR 16). */
export const bahasaIndonesia = buatBahasa('id', inti);
