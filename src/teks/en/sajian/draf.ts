import type { draf as sumber } from '../../id/sajian/draf';

export const draf: typeof sumber = {
  lembar: (lembar, kode) => `${lembar} (${kode})`,
  berbeda: (lembar) => `What differs: sheet ${lembar}.`,
  target: (target) => `target ${target}`,
  capaian: (skor) => `score ${skor}`,
  disetujui: (versi, angka) => `By the approved plan (version ${versi}): ${angka}.`,
  tanpa: {
    'belum-pernah-disetujui': () => 'No plan was approved yet, so there is no figure to compare with.',
    'versi-tidak-tersimpan': (versi) =>
      `The approved version ${versi} of the plan is not kept in this workbook, so its figure cannot be calculated.`,
    'versi-rusak': (versi) =>
      `The kept copy of the approved version ${versi} of the plan is damaged, so its figure cannot be calculated. Take it from a backup, or record a new approval.`,
    'belum-ada-pada-versi': (versi) => `This indicator is not in the approved version ${versi} of the plan.`,
  },
  gabungan: (versi, skor, dinilai) =>
    `By the approved plan (version ${versi}), combined achievement: ${skor} (${dinilai} indicators).`,
  hanyaDisetujui: (kode, angka) => `${kode} is still in the approved plan: ${angka}.`,
};
