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
  banding: {
    judul: (lama: string, baru: string) => `Performance plan: ${lama} compared with ${baru}`,
    versi: (versi: number) => `version ${versi}`,
    rencanaKini: 'the plan as it is now',
    kini: 'The plan as it is now',
    kiniBelum: 'The plan as it is now is not approved.',
    kiniVersi: (versi: number) => `The plan as it is now is version ${versi} as approved.`,
    alasan: (alasan: string) => `Reason for the change: ${alasan}`,
    sama: 'Nothing differs.',
    berbeda: (jumlah: string) => `${jumlah} rows differ:`,
    bagian: (lembar: string, rincian: string) => `Sheet ${lembar}: ${rincian}`,
    jumlah: {
      diubah: (jumlah: string) => `${jumlah} changed`,
      ditambah: (jumlah: string) => `${jumlah} added`,
      dihapus: (jumlah: string) => `${jumlah} removed`,
    },
    baris: {
      ditambah: (baris: string) => `${baris}: added`,
      dihapus: (baris: string) => `${baris}: removed`,
    },
    kolomBerubah: (label: string, lama: string, baru: string) => `${label}: ${lama} → ${baru}`,
    kolom: (label: string, isi: string) => `${label}: ${isi}`,
    kosong: '(blank)',
    lagi: (jumlah: string) => `and ${jumlah} more rows`,
  },
};
