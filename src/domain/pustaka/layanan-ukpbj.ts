import { entri } from './bawaan';
import type { EntriPustaka } from './tipe';

const layanan = {
  areaPengukuran: 'tingkat-layanan',
  polarisasi: 'makin-tinggi',
  cakupanData: 'data-opd',
  lingkupEvaluasi: ['seluruh', 'opd'],
  penanggungJawab: 'UKPBJ',
} as const;

/** What the UKPBJ itself gives to the offices. */
export const pustakaLayananUkpbj: readonly EntriPustaka[] = [
  entri({
    ...layanan,
    id: 'konsultasi-tepat-waktu',
    nama: 'Layanan konsultasi tepat waktu',
    sebutan: ['pendampingan', 'klinik pengadaan', 'helpdesk', 'advokasi', 'SLA'],
    definisi:
      'Permintaan konsultasi OPD yang dijawab dalam batas waktu layanan, dibagi seluruh permintaan konsultasi. OPD tanpa permintaan diisi 0.',
    satuan: '%',
    rumus: 'jumlah(konsultasi_tepat_waktu) / jumlah(konsultasi_masuk) * 100',
    sumberData: 'Register layanan UKPBJ',
    referensi: 'Peraturan LKPP 10/2021 (fungsi pendampingan dan konsultasi UKPBJ)',
    awal: true,
  }),
  entri({
    ...layanan,
    id: 'kepuasan-layanan',
    nama: 'Kepuasan layanan UKPBJ',
    sebutan: ['IKM', 'SKM', 'indeks kepuasan masyarakat', 'survei'],
    definisi:
      'Jumlah nilai kepuasan seluruh responden dibagi banyaknya responden, skala 25–100. Dihitung dari responden, bukan dari rata-rata per OPD.',
    satuan: 'indeks',
    rumus: 'jumlah(total_nilai_kepuasan) / jumlah(jumlah_responden)',
    frekuensi: 'semester',
    sumberData: 'Rekapitulasi survei kepuasan layanan UKPBJ',
    referensi: 'PermenPANRB 14/2017 (survei kepuasan masyarakat)',
  }),
  entri({
    ...layanan,
    id: 'formasi-jf-ppbj',
    nama: 'Keterisian formasi JF PPBJ',
    sebutan: ['jafung', 'fungsional', 'SDM', 'sertifikasi', 'JFPPBJ', 'ITKP'],
    definisi:
      'Jabatan fungsional Pengelola Pengadaan Barang/Jasa yang terisi dibagi formasi yang ditetapkan, keadaan pada akhir periode.',
    satuan: '%',
    rumus: 'jumlah(jf_ppbj_terisi) / jumlah(formasi_jf_ppbj) * 100',
    sifat: 'posisi-akhir',
    frekuensi: 'tahunan',
    nilaiTahunan: 'terakhir',
    lingkupEvaluasi: ['seluruh'],
    sumberData: 'Penetapan kebutuhan JF PPBJ dan data kepegawaian',
    referensi:
      'Indeks Tata Kelola Pengadaan, kualifikasi dan kompetensi SDM PBJ (SE Kepala LKPP 5/2025); PermenPANRB 29/2020',
  }),
];
