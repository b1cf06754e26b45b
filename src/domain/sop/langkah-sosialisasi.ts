import { daftarButir } from './butir';
import type { LangkahSop } from './tipe';

const tahunan = { pelaksanaDisimpulkan: true, ulang: 'sekali-per-tahun', cabang: [] } as const;

/** Steps 8–11: circular, invitation, event, mapping of the packages. */
export const langkahSosialisasi: readonly LangkahSop[] = [
  {
    ...tahunan,
    nomor: 8,
    nama: 'Mengirim edaran implementasi pengelolaan kinerja ke OPD',
    pelaksana: ['kepala'],
    waktu: { jenis: 'hari', hari: 2 },
    persyaratan: daftarButir('8-p', ['Usulan Surat Usulan Edaran Implementasi Pengelolaan Kinerja']),
    keluaran: daftarButir('8-k', ['Surat Edaran Implementasi Pengelolaan Kinerja terkirim ke OPD']),
    dari: [7],
  },
  {
    ...tahunan,
    nomor: 9,
    nama: 'Mengirim undangan sosialisasi ke penanggungjawab kinerja',
    pelaksana: ['kepala'],
    waktu: { jenis: 'hari', hari: 1 },
    persyaratan: daftarButir('9-p', ['Surat Edaran Implementasi Pengelolaan Kinerja', 'Daftar undangan']),
    keluaran: daftarButir('9-k', ['Surat undangan sosialisasi implementasi pengelolaan kinerja']),
    dari: [8],
  },
  {
    ...tahunan,
    nomor: 10,
    nama: 'Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.',
    pelaksana: ['kepala', 'tim'],
    waktu: { jenis: 'hari', hari: 3 },
    persyaratan: daftarButir('10-p', [
      'Materi presentasi perencanaan dan target kinerja',
      'Template data kinerja',
    ]),
    keluaran: daftarButir('10-k', ['Laporan sosialisasi']),
    dari: [9],
  },
  {
    ...tahunan,
    nomor: 11,
    nama: 'Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.',
    pelaksana: ['penanggung-jawab'],
    waktu: { jenis: 'hari', hari: 2 },
    persyaratan: daftarButir('11-p', [
      'Tujuan pengadaan',
      'Area strategis',
      'Data paket pengadaan tahun berjalan',
    ]),
    keluaran: daftarButir('11-k', ['Paket pengadaan berdasarkan area strategis']),
    dari: [10],
  },
];
