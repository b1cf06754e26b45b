import { daftarButir } from './butir';
import { cabangLangkah } from './cabang';
import type { ButirSop, LangkahSop } from './tipe';

const persyaratanRencana = daftarButir('2-p', [
  'Dokumen Perencanaan Daerah (RPJM, RKP)',
  'Arahan Pimpinan',
  'Dokumen Evaluasi Kinerja Sebelumnya',
  'Daftar Paket Pengadaan (SIRUP)',
]);

const keluaranRencana: readonly ButirSop[] = [
  {
    id: '2-k1',
    teks: 'Dokumen Perencanaan Kinerja dan Target Tahun Berjalan, meliputi:',
    bagian: daftarButir('2-k1.', [
      'Tujuan PBJ',
      'Area strategis',
      'Usulan paket pengadaan berdasarkan area strategis (jika sudah tersedia di SIRUP)',
      'Indikator dan atribut',
      'Baseline dan target',
      'Template data kinerja',
    ]),
  },
  { id: '2-k2', teks: 'Usulan Edaran Implementasi Pengelolaan Kinerja' },
];

const keteranganLokakarya =
  'Dilaksanakan melalui lokakarya, sebaiknya dihadiri oleh unsur dari UKPBJ Tim Pengelolaan Kelembagaan UKPBJ, perwakilan dari fungsi perencanaan, dan fungsi-fungsi terkait lainnya';

const tahunan = { pelaksanaDisimpulkan: true, ulang: 'sekali-per-tahun' } as const;

/** What steps 2–5, one workshop in the SOP, have in common. */
const lokakarya = {
  ...tahunan,
  pelaksana: ['tim'],
  persyaratan: persyaratanRencana,
  keluaran: keluaranRencana,
  keterangan: keteranganLokakarya,
  cabang: [],
} as const;

/** Steps 1–7: from the start to the approval of the plan. */
export const langkahPerencanaan: readonly LangkahSop[] = [
  {
    ...tahunan,
    nomor: 1,
    nama: 'Mulai',
    pelaksana: ['tim'],
    waktu: { jenis: 'tanpa-waktu' },
    persyaratan: [],
    keluaran: [],
    dari: [],
    cabang: [],
  },
  {
    ...lokakarya,
    nomor: 2,
    nama: 'Mendefinisikan tujuan PBJ dan area strategis',
    waktu: { jenis: 'hari', hari: 5 },
    dari: [1, 7],
  },
  {
    ...lokakarya,
    nomor: 3,
    nama: 'Menetapkan indikator dan atribut per area strategis',
    waktu: { jenis: 'hari', hari: 2 },
    dari: [2, 7],
  },
  {
    ...lokakarya,
    nomor: 4,
    nama: 'Menyusun usulan baseline dan target kinerja',
    waktu: { jenis: 'hari', hari: 5 },
    dari: [3, 7],
  },
  {
    ...lokakarya,
    nomor: 5,
    nama: 'Menyusun rencana aksi untuk setiap indikator',
    waktu: { jenis: 'hari', hari: 2 },
    dari: [4, 7],
  },
  {
    ...tahunan,
    nomor: 6,
    nama: 'Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan',
    pelaksana: ['tim'],
    waktu: { jenis: 'hari', hari: 1 },
    persyaratan: persyaratanRencana,
    keluaran: daftarButir('6-k', ['Materi presentasi perencanaan dan target kinerja tahun berjalan']),
    dari: [5],
    cabang: [cabangLangkah('ajukan', [7])],
  },
  {
    ...tahunan,
    nomor: 7,
    nama: 'Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas rencana kerja yang diusulkan',
    pelaksana: ['kepala'],
    waktu: { jenis: 'hari', hari: 3 },
    persyaratan: daftarButir('7-p', ['Dokumen Perencanaan Kinerja dan Target Tahun Berjalan']),
    keluaran: daftarButir('7-k', ['Persetujuan target kinerja']),
    dari: [6],
    cabang: [cabangLangkah('setujui-rencana', [8], 'a'), cabangLangkah('kembalikan', [2, 3, 4, 5], 'b')],
  },
];
