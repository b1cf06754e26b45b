import type { SebabCapaian } from '../../domain/perhitungan/sebab';
import type { Bahasa } from '../../teks/bahasa';

/** Every reason why a figure has no value, each with what to do next. */
export const sajikanSebab = (daftar: readonly SebabCapaian[], bahasa: Bahasa): string =>
  daftar.map((satu) => bahasa.sebabCapaian(satu)).join(' ');
