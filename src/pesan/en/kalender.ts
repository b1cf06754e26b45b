import type { ParamsCatatanKalender } from '../../domain/kalender/catatan';
import type { PesanDari } from '../../domain/umum/catatan';

export const pesanKalender: PesanDari<ParamsCatatanKalender> = {
  'kalender-di-luar-tahun': ({ tahun }) =>
    `No holidays are listed for ${tahun}, so only Saturdays and Sundays were left out of the working days. Enter the national holidays and cuti bersama of ${tahun} on the sheet Hari Libur.`,
};
