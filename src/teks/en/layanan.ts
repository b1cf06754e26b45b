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
  'ganti-kode': {
    nama: 'Change a unit code',
    ringkas: 'Give a unit (OPD) another code from a day on; data of past periods keep the old one',
    opsi: {
      lama: 'The present code of the unit',
      baru: 'Its new code',
      mulai:
        'First day of the new code, such as 2026-04-01; without it the old code counts as wrong or provisional',
      nama: 'New name of the unit, if that changes too',
      oleh: 'Who records it',
      dasar: 'What the change rests on, such as a regulation',
      pratinjau: 'Only show what would change',
    },
  },
};
