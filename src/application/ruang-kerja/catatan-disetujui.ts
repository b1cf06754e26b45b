import { catatRuangKerja, type CatatanRuangKerja } from '../catatan-ruang-kerja';
import type { DataRuangKerja } from './ruang-kerja';

/** Said whenever a plan that was approved is changed. */
export const catatanDisetujui = ({
  persetujuan,
}: Pick<DataRuangKerja, 'persetujuan'>): readonly CatatanRuangKerja[] => {
  const terakhir = persetujuan.at(-1);
  return terakhir === undefined
    ? []
    : [catatRuangKerja('rencana-disetujui-diubah', { versi: terakhir.versi })];
};
