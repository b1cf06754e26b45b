import { labelStatusLangkah, type StatusLangkah } from '../domain/sop/tipe';
import type { KodeBahasa } from './bahasa';

/** Where a step stands, for pane and command line; in Indonesian as the sheet Alur SOP says it. */
export const teksStatusLangkah: Readonly<Record<KodeBahasa, Readonly<Record<StatusLangkah, string>>>> = {
  id: labelStatusLangkah,
  en: {
    'belum-dimulai': 'Not begun',
    'sedang-berjalan': 'Under way',
    selesai: 'Done',
    terlambat: 'Late',
    'ada-penyimpangan': 'Deviation',
  },
};
