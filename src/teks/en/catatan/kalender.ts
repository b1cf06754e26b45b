import type * as sumber from '../../id/catatan/kalender';

export const pesanKalender: typeof sumber.pesanKalender = {
  'kalender-di-luar-tahun': ({ tahun }) =>
    `No holidays are listed for ${tahun}, so only Saturdays and Sundays were left out of the working days. Enter the national holidays and joint leave days of ${tahun} on the sheet Hari Libur.`,
};
