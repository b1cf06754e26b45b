import type { cadangan as sumber } from '../../id/panel/cadangan';

export const cadangan: typeof sumber = {
  judul: 'Backup of the workbook',
  simpan: 'Save Backup',
  menyimpan: 'Preparing the backup …',
  diunduh: (nama) => `Backup downloaded: ${nama}. Keep it somewhere else than this workbook.`,
  dibuka: (nama) =>
    `Excel opens the copy in another window. Save it there (File > Save As) as "${nama}", close that window, then press Saved.`,
  tangan: (nama) =>
    `This Excel gives programs no copy of its workbook. Save a copy yourself (File > Save a Copy) as "${nama}", then press Saved.`,
  sudah: 'Saved',
  tutup: 'Close',
};
