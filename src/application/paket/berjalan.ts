import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';

/** Whether something rests on the list of packages: a template was made of it, or a period calculated. */
export const isRencanaBerjalan = ({
  register,
  tanggalData,
}: Pick<DataRuangKerja, 'register' | 'tanggalData'>): boolean => register.length > 0 || tanggalData.size > 0;
