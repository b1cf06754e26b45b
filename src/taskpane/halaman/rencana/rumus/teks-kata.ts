import type { NamaTanggal } from '../../../../domain/rumus/nama-tanggal';
import type { KodeBahasa } from '../../../../pesan/bahasa';

/** Words and signs of the grammar that are no function. */
export const daftarKata = ['dan', 'atau', 'bukan ()', '==', '!=', '<=', '>='] as const;
type Kata = (typeof daftarKata)[number];

/** What each word and date of the formulas means. */
export const teksKata: Readonly<Record<KodeBahasa, Readonly<Record<Kata | NamaTanggal, string>>>> = {
  id: {
    dan: 'kedua syarat terpenuhi',
    atau: 'salah satu syarat terpenuhi',
    'bukan ()': 'syarat di dalam kurung tidak terpenuhi',
    '==': 'sama dengan; teks ditulis di antara kutip ganda',
    '!=': 'tidak sama dengan',
    '<=': 'paling banyak, atau paling lambat',
    '>=': 'paling sedikit, atau paling awal',
    tanggal_data: 'tanggal data dari kompilasi',
    awal_periode: 'hari pertama periode',
    akhir_periode: 'hari terakhir periode',
  },
  en: {
    dan: 'both conditions are met',
    atau: 'one of the conditions is met',
    'bukan ()': 'the condition in brackets is not met',
    '==': 'equal; texts stand between double quotes',
    '!=': 'not equal',
    '<=': 'at most, or at the latest',
    '>=': 'at least, or at the earliest',
    tanggal_data: 'data date of the compilation',
    awal_periode: 'first day of the period',
    akhir_periode: 'last day of the period',
  },
};
