import type { KodeBahasa } from '../../../pesan/bahasa';

const lokal: Readonly<Record<KodeBahasa, string>> = { id: 'id-ID', en: 'en-GB' };

/** A number as the language that is shown writes it: `1.234,5`. */
export const tulisAngka = (kode: KodeBahasa, nilai: number, desimal = 2): string =>
  nilai.toLocaleString(lokal[kode], { maximumFractionDigits: desimal });
