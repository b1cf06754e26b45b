import type { NamaFungsi } from '../../../../domain/rumus/fungsi';
import type { KodeBahasa } from '../../../../pesan/bahasa';

/** Words and signs of the grammar that are no function. */
export const daftarKata = ['dan', 'atau', 'bukan ()', '==', '!=', '<=', '>='] as const;
type Kata = (typeof daftarKata)[number];

type Tanggal = 'tanggal_data' | 'awal_periode' | 'akhir_periode';

/** What each function, word and date of the formulas does. */
export const teksFungsi: Readonly<Record<KodeBahasa, Readonly<Record<NamaFungsi | Kata | Tanggal, string>>>> =
  {
    id: {
      jumlah: 'jumlah nilai dari semua baris, atau dari baris yang memenuhi syarat',
      cacah: 'banyaknya baris, atau banyaknya baris yang memenuhi syarat',
      rata: 'rata-rata nilai dari baris-baris',
      median: 'nilai tengah setelah baris diurutkan',
      min: 'nilai terkecil atau tanggal paling awal',
      maks: 'nilai terbesar atau tanggal paling akhir',
      unik: 'banyaknya nilai yang berbeda',
      hari: 'banyaknya hari kalender dari tanggal pertama ke tanggal kedua',
      harikerja: 'banyaknya hari kerja menurut lembar Hari Libur',
      terisi: 'ya, bila selnya ada isinya',
      kosong: 'ya, bila selnya tidak ada isinya',
      jika: 'memilih satu dari dua nilai menurut syarat',
      skor: 'skor capaian (persen) dari indikator lain',
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
      jumlah: 'sum over all rows, or over rows that meet the condition',
      cacah: 'number of rows, or of rows that meet the condition',
      rata: 'mean over rows',
      median: 'middle value of the sorted rows',
      min: 'smallest value or earliest date',
      maks: 'largest value or latest date',
      unik: 'number of distinct values',
      hari: 'calendar days from the first date to the second',
      harikerja: 'working days by the sheet Hari Libur',
      terisi: 'true where the cell holds something',
      kosong: 'true where the cell is empty',
      jika: 'one of two values, by a condition',
      skor: 'achievement score (percent) of another indicator',
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
