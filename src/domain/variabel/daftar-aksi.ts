import { labelStatusAksi } from '../rencana/rencana';
import { susunVariabel } from './susun';
import type { Variabel } from './tipe';

/** Variables of an action of the action plan. */
export const variabelAksi: readonly Variabel[] = susunVariabel('aksi', [
  {
    nama: 'status_aksi',
    label: 'Status rencana aksi',
    satuan: '',
    contoh: 'Sedang berjalan',
    menu: 'Rencana aksi OPD',
    tipe: 'pilihan',
    pilihan: Object.values(labelStatusAksi),
    pengisi: 'OPD',
    wajib: true,
  },
  {
    nama: 'kemajuan_aksi',
    label: 'Kemajuan rencana aksi',
    satuan: '%',
    contoh: '75',
    menu: 'Rencana aksi OPD',
    tipe: 'angka',
    pengisi: 'OPD',
    wajib: false,
  },
  {
    nama: 'bobot_aksi',
    label: 'Bobot rencana aksi',
    satuan: '',
    contoh: '1',
    menu: 'Rencana kinerja yang disetujui',
    tipe: 'angka',
    pengisi: 'UKPBJ',
    wajib: false,
  },
  {
    nama: 'tgl_target_aksi',
    label: 'Rencana tanggal selesai rencana aksi',
    satuan: 'tanggal',
    contoh: '30 Juni 2026',
    menu: 'Rencana kinerja yang disetujui',
    tipe: 'tanggal',
    pengisi: 'UKPBJ',
    wajib: false,
  },
]);
