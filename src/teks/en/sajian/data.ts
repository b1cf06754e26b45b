import type { data as sumber } from '../../id/sajian/data';

export const data: typeof sumber = {
  ikhtisar: {
    tanpaPaket: (jumlah) => `${jumlah} without packages`,
    sementara: (jumlah) => `${jumlah} units have a provisional code.`,
  },
  impor: {
    selesai: (berkas, tataLetak, { dibaca, baru, diperbarui, ditahan }) =>
      `${berkas} imported (${tataLetak}): ${dibaca} rows read, ${baru} new, ${diperbarui} updated, ${ditahan} held.`,
    dibiarkan: (jumlah) => `${jumlah} rows that were there are not in this file; they stay.`,
    unitBaru: (jumlah, sementara) =>
      `${jumlah} new units on the sheet OPD${sementara ? ', some with a provisional code' : ''}.`,
  },
};
