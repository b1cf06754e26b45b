import type { KodeBahasa } from '../../../../pesan/bahasa';

interface TeksLembar {
  readonly judul: string;
  readonly membaca: string;
  readonly tersembunyi: string;
  readonly lagi: (jumlah: number) => string;
  readonly hilang: string;
}

export const teksLembar: Readonly<Record<KodeBahasa, TeksLembar>> = {
  id: {
    judul: 'Lembar buku kerja',
    membaca: 'Membaca daftar lembar …',
    tersembunyi: 'tersembunyi',
    lagi: (jumlah) => `Tampilkan ${jumlah} lembar lagi`,
    hilang: 'Lembar itu tidak ada lagi di buku kerja.',
  },
  en: {
    judul: 'Sheets of the workbook',
    membaca: 'Reading the list of sheets …',
    tersembunyi: 'hidden',
    lagi: (jumlah) => `Show ${jumlah} more sheets`,
    hilang: 'That sheet is not in the workbook any more.',
  },
};
