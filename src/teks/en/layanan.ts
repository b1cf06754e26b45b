import type { layanan as sumber } from '../id/layanan';

export const layanan: typeof sumber = {
  hitung: {
    nama: 'Recalculate',
    ringkas: 'Calculate the sheet Capaian again from data and plan as they are now',
    opsi: { periode: 'Period code: 2026, 2026-S1, 2026-TW1 or 2026-B01' },
    tombol:
      'Calculates all compiled periods again from the plan and the data in this performance workbook and writes the sheet Capaian. The outcome is shown in a window.',
  },
  rincian: {
    nama: 'Calculation details',
    ringkas: 'Explain one figure down to the rows it came from',
    opsi: {
      indikator: 'Indicator code, e.g. IK01',
      opd: 'Unit code; all units without it',
      periode: 'Period code: 2026, 2026-S1, 2026-TW1 or 2026-B01',
      batas: 'Rows shown for each part of the formula',
    },
  },
};
