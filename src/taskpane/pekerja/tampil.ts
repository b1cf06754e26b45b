import { bahasaDari } from '../../teks/semua';
import type { Bahasa } from '../../teks/bahasa';
import type { TeksDwibahasa } from './pesan-pekerja';

/** A text in both languages. */
export const dwibahasa = (tulis: (bahasa: Bahasa) => string): TeksDwibahasa => ({
  id: tulis(bahasaDari.id),
  en: tulis(bahasaDari.en),
});
