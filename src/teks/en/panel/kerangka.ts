import type { kerangka as sumber } from '../../id/panel/kerangka';

export const kerangka: typeof sumber = {
  produk: 'Kinerja PBJ',
  halaman: {
    alur: 'SOP flow',
    rencana: 'Plan',
    data: 'Data',
    distribusi: 'Distribute',
    kompilasi: 'Compile',
    capaian: 'Results',
    keputusan: 'Decisions',
    analisis: 'Analysis',
    tindakLanjut: 'Follow-up',
  },
  navigasi: 'Pages',
  tahun: (tahun) => `Year ${tahun}`,
  bahasa: 'Language',
  memuat: 'Reading the workbook …',
  dipulihkan:
    'The last change was not written to the end, so it was undone. The workbook is as it was before; repeat that step.',
  cobaLagi: 'Try again',
  rincianGalat: 'Details for developers',
};
