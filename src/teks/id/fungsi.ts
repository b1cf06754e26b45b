import type { NamaFungsi } from '../../domain/rumus/fungsi/daftar';

/** What people are told of each function of the formulas: how a call is written, and what it gives. */
export type TeksFungsi = Readonly<Record<NamaFungsi, { readonly pakai: string; readonly arti: string }>>;

export const fungsi: TeksFungsi = {
  jumlah: {
    pakai: 'jumlah(x) atau jumlah(x, syarat)',
    arti: 'jumlah nilai dari semua baris, atau dari baris yang memenuhi syarat',
  },
  cacah: {
    pakai: 'cacah() atau cacah(syarat)',
    arti: 'banyaknya baris, atau banyaknya baris yang memenuhi syarat',
  },
  rata: {
    pakai: 'rata(x) atau rata(x, syarat)',
    arti: 'rata-rata nilai dari baris-baris',
  },
  median: {
    pakai: 'median(x) atau median(x, syarat)',
    arti: 'nilai tengah setelah baris diurutkan',
  },
  min: {
    pakai: 'min(x) atau min(x, syarat)',
    arti: 'nilai terkecil atau tanggal paling awal',
  },
  maks: {
    pakai: 'maks(x) atau maks(x, syarat)',
    arti: 'nilai terbesar atau tanggal paling akhir',
  },
  unik: {
    pakai: 'unik(x) atau unik(x, syarat)',
    arti: 'banyaknya nilai yang berbeda',
  },
  hari: {
    pakai: 'hari(tanggal_awal, tanggal_akhir)',
    arti: 'banyaknya hari kalender dari tanggal pertama ke tanggal kedua',
  },
  harikerja: {
    pakai: 'harikerja(tanggal_awal, tanggal_akhir)',
    arti: 'banyaknya hari kerja menurut lembar Hari Libur',
  },
  bulan: {
    pakai: 'bulan(tanggal)',
    arti: 'bulan dari tanggal itu, 1 sampai 12',
  },
  terisi: {
    pakai: 'terisi(x)',
    arti: 'ya, bila selnya ada isinya',
  },
  kosong: {
    pakai: 'kosong(x)',
    arti: 'ya, bila selnya tidak ada isinya',
  },
  jika: {
    pakai: 'jika(syarat, nilai_bila_ya, nilai_bila_tidak)',
    arti: 'memilih satu dari dua nilai menurut syarat',
  },
  skor: {
    pakai: 'skor(IK01)',
    arti: 'skor capaian (persen) dari indikator lain',
  },
};
