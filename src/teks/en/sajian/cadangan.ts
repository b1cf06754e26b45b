import type { cadangan as sumber } from '../../id/sajian/cadangan';

export const cadangan: typeof sumber = {
  belumAda: 'This workbook has no backup yet.',
  umur: (hari, tanggal) =>
    hari < 0 ? tanggal : hari === 0 ? 'today' : hari === 1 ? 'yesterday' : `${hari} days ago`,
  terakhir: (umur, tulisan, jumlah) =>
    tulisan === 0
      ? `Last backup: ${umur}, after the last write.`
      : `Last backup: ${umur}, before ${jumlah} ${tulisan === 1 ? 'write' : 'writes'}.`,
  salinanLain: (umur) =>
    `The last backup (${umur}) is newer than this workbook. Check that the right file is open.`,
};
