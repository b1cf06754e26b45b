import { useBahasa } from './bahasa';
import type { TeksPanel } from '../../teks/daftar';

/** How numbers are written in the language that is shown. */
export const useTulis = (): TeksPanel['tulis'] => useBahasa().teks.tulis;
