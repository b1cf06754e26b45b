import { labelSebutanLangkah, type SebutanLangkah } from '../domain/sop/sebutan-langkah';
import type { KodeBahasa } from './bahasa';

/** Where a step stands, for pane and command line; in Indonesian as the sheet Alur SOP says it. */
export const teksStatusLangkah: Readonly<Record<KodeBahasa, Readonly<Record<SebutanLangkah, string>>>> = {
  id: labelSebutanLangkah,
  en: {
    'belum-dimulai': 'Not begun',
    'sedang-berjalan': 'Under way',
    selesai: 'Done',
    terlambat: 'Late',
    'lewat-waktu': 'Done, late',
    'belum-lengkap': 'Done, incomplete',
    'mendahului-langkah': 'Done, ahead of another step',
  },
};
