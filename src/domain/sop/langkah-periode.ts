import { daftarButir } from './butir';
import { cabangLangkah } from './cabang';
import type { LangkahSop } from './tipe';

const periode = { pelaksanaDisimpulkan: true, ulang: 'per-periode', cabang: [] } as const;

/** Steps 12–19: carried out in every reporting period, until every indicator is closed. */
export const langkahPeriode: readonly LangkahSop[] = [
  {
    ...periode,
    nomor: 12,
    nama: 'Melaksanakan proses dan rencana aksi',
    pelaksana: ['penanggung-jawab'],
    waktu: { jenis: 'sesuai-rencana-aksi' },
    persyaratan: daftarButir('12-p', [
      'Paket pengadaan terpilih',
      'SOP penyelenggaraan PBJ',
      'Rencana aksi',
      'Template data kinerja',
    ]),
    keluaran: daftarButir('12-k', [
      'Input / update data proses dan data rencana aksi ke dalam template data kinerja',
    ]),
    dari: [11, 18],
  },
  {
    ...periode,
    nomor: 13,
    nama: 'Melaporkan realisasi proses dan rencana aksi',
    pelaksana: ['penanggung-jawab'],
    waktu: { jenis: 'hari', hari: 1 },
    persyaratan: daftarButir('13-p', ['Template data kinerja terupdate']),
    keluaran: daftarButir('13-k', ['Laporan kinerja per paket']),
    dari: [12],
  },
  {
    ...periode,
    nomor: 14,
    nama: 'Mengumpulkan dan melakukan pengolahan data',
    pelaksana: ['tim'],
    waktu: { jenis: 'hari', hari: 5 },
    persyaratan: daftarButir('14-p', [
      'Laporan kinerja per paket',
      'Formula perhitungan di atribut indikator',
    ]),
    keluaran: daftarButir('14-k', ['Kompilasi pencapaian kinerja per indikator', 'Kompilasi rencana aksi']),
    dari: [13],
  },
  {
    ...periode,
    nomor: 15,
    nama: 'Melakukan analisis dan rekomendasi perbaikan',
    pelaksana: ['tim'],
    waktu: { jenis: 'hari', hari: 2 },
    persyaratan: daftarButir('15-p', [
      'Kompilasi pencapaian kinerja per indikator',
      'Kompilasi rencana aksi',
    ]),
    keluaran: daftarButir('15-k', [
      'Hasil analisis berdasarkan metode yang digunakan',
      'Rekomendasi perbaikan',
    ]),
    dari: [14],
  },
  {
    ...periode,
    nomor: 16,
    nama: 'Menyusun laporan kinerja sesuai periode waktu',
    pelaksana: ['tim'],
    waktu: { jenis: 'hari', hari: 1 },
    persyaratan: daftarButir('16-p', [
      'Hasil analisis berdasarkan metode yang digunakan',
      'Rekomendasi perbaikan',
    ]),
    keluaran: daftarButir('16-k', ['Laporan pencapaian kinerja']),
    dari: [15],
  },
  {
    ...periode,
    nomor: 17,
    nama: 'Mempresentasikan laporan kinerja sesuai periode waktu',
    pelaksana: ['tim'],
    waktu: { jenis: 'hari', hari: 1 },
    persyaratan: daftarButir('17-p', ['Laporan pencapaian kinerja']),
    keluaran: daftarButir('17-k', ['Materi presentasi Laporan pencapaian kinerja']),
    keterangan:
      'Audience dari presentasi laporan secara periodik dapat disesuaikan dengan kebutuhan. Dilaksanakan sesuai frekuensi pelaporan dari setiap indikator, presentasi dapat disampaikan kepada Tim Internal UKPBJ (termasuk penanggung jawab kinerja), ataupun kepada pimpinan organisasi (jika diperlukan).',
    dari: [16],
  },
  {
    ...periode,
    nomor: 18,
    nama: 'Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan proses tanpa adanya perbaikan; c. Menetapkan indikator kinerja telah tercapai.',
    pelaksana: ['kepala'],
    waktu: { jenis: 'hari', hari: 3 },
    persyaratan: daftarButir('18-p', ['Materi presentasi laporan pencapaian kinerja']),
    keluaran: daftarButir('18-k', [
      'Persetujuan rekomendasi perbaikan',
      'Laporan akhir status indikator yang telah dicapai atau waktunya telah terlampaui',
    ]),
    dari: [17],
    cabang: [
      cabangLangkah('setujui-rekomendasi', [12], 'a'),
      cabangLangkah('lanjutkan', [12], 'b'),
      cabangLangkah('tetapkan-tercapai', [19], 'c'),
      // The output names a second way to close: "waktunya telah terlampaui" is not the same status as reached.
      cabangLangkah('waktu-terlampaui', [19], 'c'),
    ],
  },
  {
    ...periode,
    nomor: 19,
    nama: 'Selesai',
    pelaksana: ['kepala'],
    ulang: 'sekali-per-tahun',
    waktu: { jenis: 'tanpa-waktu' },
    persyaratan: [],
    keluaran: [],
    dari: [18],
  },
];
