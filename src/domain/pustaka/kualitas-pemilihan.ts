import { entri } from './bawaan';
import type { EntriPustaka } from './tipe';

const kualitas = { areaPengukuran: 'kualitas', penanggungJawab: 'Pokja Pemilihan' } as const;
/** Failure and repetition are counted over tender and seleksi, never over all transactions. */
const tenderDanSeleksi = '(metode == "Tender" atau metode == "Seleksi")';
const spse = 'SPSE: Informasi Tender';
const perpres = 'Perpres 16/2018 dan perubahannya; Peraturan LKPP 12/2021';

/** Quality of the selection of providers. */
export const pustakaKualitasPemilihan: readonly EntriPustaka[] = [
  entri({
    ...kualitas,
    id: 'tender-gagal',
    nama: 'Tender dan seleksi gagal',
    sebutan: ['lelang gagal', 'gagal lelang', 'batal'],
    definisi:
      'Tender dan seleksi yang berstatus gagal atau batal, dibagi tender dan seleksi yang sudah diumumkan. Setiap versi tender dihitung sendiri.',
    satuan: '%',
    rumus: 'cacah(status == "Gagal/Batal") / cacah(terisi(tgl_pengumuman)) * 100',
    basis: `${tenderDanSeleksi} dan terisi(tgl_pengumuman)`,
    polarisasi: 'makin-rendah',
    kolomTanggal: 'tgl_pengumuman',
    sumberData: `${spse} (status)`,
    referensi: perpres,
    awal: true,
  }),
  entri({
    ...kualitas,
    id: 'tender-ulang',
    nama: 'Tender dan seleksi ulang',
    sebutan: ['lelang ulang', 'retender'],
    definisi:
      'Tender dan seleksi dengan versi kedua atau lebih, dibagi tender dan seleksi yang sudah diumumkan.',
    satuan: '%',
    rumus: 'cacah(versi_tender > 1) / cacah(terisi(tgl_pengumuman)) * 100',
    basis: `${tenderDanSeleksi} dan terisi(tgl_pengumuman)`,
    polarisasi: 'makin-rendah',
    kolomTanggal: 'tgl_pengumuman',
    sumberData: `${spse} (versi tender)`,
    referensi: perpres,
  }),
  entri({
    ...kualitas,
    id: 'rata-penawar',
    nama: 'Rata-rata penawar',
    sebutan: ['lelang', 'peserta', 'penawaran', 'persaingan', 'kompetisi'],
    definisi:
      'Rata-rata banyaknya peserta yang memasukkan penawaran pada tender, tender cepat dan seleksi yang sudah menetapkan pemenang.',
    satuan: 'penawar',
    rumus: 'rata(jumlah_penawar)',
    basis:
      '(metode == "Tender" atau metode == "Tender Cepat" atau metode == "Seleksi") dan terisi(tgl_penetapan)',
    polarisasi: 'makin-tinggi',
    kolomTanggal: 'tgl_penetapan',
    sumberData: `${spse} (peserta)`,
    referensi: perpres,
  }),
  entri({
    ...kualitas,
    id: 'paket-disanggah',
    nama: 'Paket yang disanggah',
    sebutan: ['lelang', 'sanggahan', 'sanggah banding', 'keberatan', 'pengaduan'],
    definisi:
      'Tender dan seleksi yang mendapat sanggah, dibagi tender dan seleksi yang sudah menetapkan pemenang.',
    satuan: '%',
    rumus: 'cacah(ada_sanggah) / cacah() * 100',
    basis: `${tenderDanSeleksi} dan terisi(tgl_penetapan)`,
    polarisasi: 'makin-rendah',
    kolomTanggal: 'tgl_penetapan',
    sumberData: `${spse} (sanggah)`,
    referensi: perpres,
  }),
];
