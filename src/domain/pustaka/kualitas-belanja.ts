import { entri } from './bawaan';
import type { EntriPustaka } from './tipe';

const kualitas = { areaPengukuran: 'kualitas', satuan: '%' } as const;
/** Swakelola has no provider to buy from, and a cancelled contract buys nothing. */
const kontrakBerlaku = 'sumber_transaksi != "Swakelola" dan status != "Gagal/Batal"';
const semuaPaket = { cakupanData: 'semua-paket', lingkupEvaluasi: ['seluruh', 'opd'] } as const;

/** Quality of what is bought and of plans and contracts. */
export const pustakaKualitasBelanja: readonly EntriPustaka[] = [
  entri({
    ...kualitas,
    ...semuaPaket,
    id: 'belanja-pdn',
    nama: 'Belanja produk dalam negeri (PDN)',
    sebutan: ['P3DN', 'TKDN', 'BMP', 'produk lokal'],
    definisi:
      'Nilai PDN dibagi nilai kontrak, menurut komitmen (nilai kontrak yang berlaku), bukan realisasi pembayaran. Swakelola dan kontrak batal tidak dihitung.',
    rumus: 'jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100',
    basis: kontrakBerlaku,
    polarisasi: 'makin-tinggi',
    kolomTanggal: 'tgl_kontrak',
    sumberData: 'SPSE: e-Kontrak (nilai PDN); Data INAPROC: Realisasi (Nilai PDN)',
    penanggungJawab: 'PPK',
    referensi: 'Inpres 2/2022; SE Kepala LKPP 8/2023',
    awal: true,
  }),
  entri({
    ...kualitas,
    ...semuaPaket,
    id: 'belanja-umk',
    nama: 'Belanja usaha mikro, kecil dan koperasi (UMK)',
    sebutan: ['UMKK', 'UMKM', 'UKM', 'IKM'],
    definisi:
      'Nilai UMK dibagi nilai kontrak, menurut komitmen (nilai kontrak yang berlaku), bukan realisasi pembayaran. Swakelola dan kontrak batal tidak dihitung.',
    rumus: 'jumlah(nilai_umk) / jumlah(nilai_kontrak) * 100',
    basis: kontrakBerlaku,
    polarisasi: 'makin-tinggi',
    kolomTanggal: 'tgl_kontrak',
    sumberData: 'SPSE: e-Kontrak (nilai UMK)',
    penanggungJawab: 'PPK',
    referensi: 'Inpres 2/2022',
  }),
  entri({
    ...kualitas,
    id: 'adendum-kontrak',
    nama: 'Kontrak yang diadendum',
    sebutan: ['addendum', 'perubahan kontrak', 'amandemen', 'CCO'],
    definisi: 'Kontrak yang mempunyai sedikitnya satu adendum, dibagi seluruh kontrak yang berlaku.',
    rumus: 'cacah(jumlah_adendum > 0) / cacah() * 100',
    basis: `${kontrakBerlaku} dan terisi(tgl_kontrak)`,
    polarisasi: 'makin-rendah',
    kolomTanggal: 'tgl_kontrak',
    sumberData: 'SPSE: e-Kontrak (Adendum Kontrak)',
    penanggungJawab: 'PPK',
    referensi: 'Perpres 16/2018 dan perubahannya (perubahan kontrak)',
  }),
  entri({
    ...kualitas,
    id: 'perpanjangan-waktu',
    nama: 'Kontrak yang waktunya diperpanjang',
    sebutan: ['addendum waktu', 'pemberian kesempatan', 'keterlambatan'],
    definisi:
      'Kontrak yang tanggal akhirnya menurut adendum lebih lambat daripada menurut kontrak awal, dibagi seluruh kontrak yang berlaku dan bertanggal akhir.',
    rumus:
      'cacah(terisi(tgl_akhir_adendum) dan tgl_akhir_adendum > tgl_akhir_kontrak) / cacah(terisi(tgl_akhir_kontrak)) * 100',
    basis: kontrakBerlaku,
    polarisasi: 'makin-rendah',
    // A contract without an addendum has no second date: that is no missing datum.
    aturanKosong: 'per-agregat',
    kolomTanggal: 'tgl_kontrak',
    sumberData: 'SPSE: e-Kontrak (masa kontrak dan Adendum Kontrak)',
    penanggungJawab: 'PPK',
    referensi: 'Perpres 16/2018 dan perubahannya (perpanjangan waktu)',
  }),
  entri({
    ...kualitas,
    ...semuaPaket,
    id: 'revisi-rup',
    nama: 'Paket RUP yang direvisi',
    sebutan: ['SiRUP', 'rencana umum pengadaan', 'perubahan RUP', 'kaji ulang'],
    definisi: 'Paket RUP yang direvisi sedikitnya sekali sesudah diumumkan, dibagi seluruh paket RUP.',
    rumus: 'cacah(jumlah_revisi_rup > 0) / cacah() * 100',
    polarisasi: 'makin-rendah',
    kolomTanggal: 'tgl_umumkan_rup',
    sumberData: 'SiRUP: histori paket',
    penanggungJawab: 'PA/KPA',
    referensi: 'Peraturan LKPP 11/2021',
  }),
];
