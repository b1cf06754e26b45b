import { entri } from './bawaan';
import type { EntriPustaka } from './tipe';

const gabungan = {
  satuan: 'indeks',
  polarisasi: 'makin-tinggi',
  cakupanData: 'semua-paket',
  lingkupEvaluasi: ['seluruh'],
  penanggungJawab: 'Tim Peningkatan Kapabilitas UKPBJ',
} as const;

/** Composites: weighted scores of other entries. */
export const pustakaGabungan: readonly EntriPustaka[] = [
  entri({
    ...gabungan,
    id: 'indeks-kinerja-pbj',
    nama: 'Indeks kinerja PBJ',
    sebutan: ['IKU', 'komposit'],
    definisi:
      'Gabungan skor empat indikator, satu dari setiap area pengukuran, dengan bobot sama (25 %). Bobot ini ketetapan sendiri dan boleh diubah.',
    areaPengukuran: 'kualitas',
    rumus:
      '0.25 * skor({efisiensi-hps}) + 0.25 * skor({kontrak-tepat-waktu}) + 0.25 * skor({tender-gagal}) + 0.25 * skor({konsultasi-tepat-waktu})',
    sumberData: 'Skor capaian indikator penyusunnya',
    referensi: 'Ketetapan UKPBJ; area pengukuran menurut bimbingan teknis LKPP',
  }),
  entri({
    ...gabungan,
    id: 'indeks-pemanfaatan-sistem',
    nama: 'Indeks pemanfaatan sistem pengadaan',
    sebutan: ['ITKP', 'indeks tata kelola pengadaan', 'komposit'],
    definisi:
      'Rata-rata skor pemanfaatan SiRUP, e-tendering, e-purchasing, non tender transaksional dan e-Kontrak. Untuk pemantauan sendiri; nilai ITKP resmi memakai bobot surat edaran tahun berjalan.',
    areaPengukuran: 'tingkat-layanan',
    rumus:
      '(skor({rup-diumumkan}) + skor({pemanfaatan-etendering}) + skor({pemanfaatan-epurchasing}) + skor({nontender-transaksional}) + skor({pemanfaatan-ekontrak})) / 5',
    sumberData: 'Skor capaian indikator penyusunnya',
    referensi:
      'Komponen menurut Indeks Tata Kelola Pengadaan (SE Kepala LKPP 5/2025); bobot sama adalah ketetapan sendiri',
  }),
];
