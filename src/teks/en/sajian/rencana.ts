import type { rencana as sumber } from '../../id/sajian/rencana';

export const rencana: typeof sumber = {
  impor: {
    jumlah: (baru, diperbarui, dihapus) => `${baru} new, ${diperbarui} updated, ${dihapus} removed`,
    siap: 'The plan is complete and ready for approval.',
    belumSiap: 'The plan cannot be approved yet: first correct everything that must be corrected.',
  },
  persetujuan: {
    versi: (versi, tanggal) => `Version ${versi}, approved ${tanggal}`,
    oleh: (oleh, nomor) => `By ${oleh}, number ${nomor}.`,
    berlaku: 'The plan is still what was approved.',
    berubah:
      'The plan has changed since it was approved. Distributing and compiling wait for a new approval.',
    dicatat: (versi, indikator) => `Approval recorded: plan version ${versi}, with ${indikator} indicators.`,
    sudahBerlaku: (versi) =>
      `Plan version ${versi} is approved already and has not changed; nothing was written.`,
  },
};
