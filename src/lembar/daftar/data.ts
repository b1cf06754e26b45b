import type { TingkatData, Variabel } from '../../domain/variabel/tipe';
import { kolomVariabel } from '../kodek-isian';
import { angka, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

const kolomUntuk = (tingkat: TingkatData, variabel: readonly Variabel[]) =>
  Object.fromEntries(variabel.filter((v) => v.tingkat === tingkat).map((v) => [v.id, kolomVariabel(v)]));

const asal = teks('Asal data', 24);
const area = teks('Kode area strategis', 18, { isian: true });

const identitasPaket = {
  kodeRup: wajib(teks('Kode RUP', 12)),
  opd: wajib(teks('Kode unit', 15)),
  nama: teks('Nama paket', 52, { bungkus: true }),
} as const;

const identitasTransaksi = {
  kodePaket: wajib(teks('Kode paket', 30)),
  kodeRup: teks('Kode RUP', 20),
  opd: wajib(teks('Kode unit', 15)),
  nama: teks('Nama paket', 52, { bungkus: true }),
} as const;

const petunjukPaket =
  'Diimpor dari SiRUP/INAPROC. Kode area boleh lebih dari satu, pisahkan dengan titik koma.';

/** Packages of the procurement plan (SiRUP), one row a RUP code; with the judgement of step 11. */
export const tabelPaket = (variabel: readonly Variabel[]) =>
  defineTabel({
    id: 'paket',
    nama: 'Paket',
    lembar: 'Paket',
    judul: 'Paket pengadaan (RUP)',
    petunjuk: [petunjukPaket],
    teksLama: {
      'Diimpor dari SIRUP/INAPROC. Kode area boleh lebih dari satu, pisahkan dengan titik koma.':
        petunjukPaket,
    },
    kolom: {
      ...identitasPaket,
      asal,
      area,
    },
    kolomData: kolomUntuk('rup', variabel),
  });

/** Transactions as imported: tenders, contracts, e-catalogue orders. Row id = source + code + serial. */
export const tabelTransaksi = (variabel: readonly Variabel[]) =>
  defineTabel({
    id: 'transaksi',
    nama: 'Transaksi',
    lembar: 'Transaksi',
    judul: 'Transaksi pengadaan',
    petunjuk: ['Diimpor dari INAPROC/SPSE; menjadi isi awal template data kinerja.'],
    visibilitas: 'tersembunyi',
    kolom: {
      ...identitasTransaksi,
      asal,
    },
    kolomData: kolomUntuk('transaksi', variabel),
  });

const jejak = {
  periode: wajib(teks('Periode', 12)),
  opd: wajib(teks('Kode unit', 15)),
  baris: wajib(teks('ID baris data', 30)),
  kodeRup: teks('Kode RUP', 20),
  berkas: teks('Berkas asal', 34),
  lembar: teks('Lembar asal', 16),
  barisAsal: angka('Baris asal', 10, { bulat: true }),
  // Of the row as it was compiled: one that was edited since does not fit it (docs/adr/0062).
  kodePeriksa: teks('Kode periksa baris', 14, { tersembunyi: true }),
} as const;

const namaData = {
  rup: 'Data Paket',
  transaksi: 'Data Transaksi',
  opd: 'Data OPD',
  aksi: 'Data Aksi',
} as const;

/**
 * Compiled data of one level: one row per data row and period, with the file, sheet and row it came from
 * (SOP step 14, "Kompilasi"). Row id: `periode|row id`.
 */
export const tabelData = (tingkat: TingkatData, variabel: readonly Variabel[]) =>
  defineTabel({
    id: `data-${tingkat}`,
    nama: `Data_${tingkat}`,
    lembar: namaData[tingkat],
    judul: `${namaData[tingkat]} hasil Kompilasi Data`,
    petunjuk: [
      'Isi setiap baris berasal dari berkas yang dikembalikan; jejaknya ada pada kolom asal. Jangan diubah di sini.',
    ],
    visibilitas: 'tersembunyi',
    dilindungi: true,
    kolom: jejak,
    kolomData: kolomUntuk(tingkat, variabel),
  });
