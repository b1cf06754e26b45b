import type { ParamsCatatanSilang } from '../../../application/periksa-silang/catatan';
import type { PesanDari } from '../../../domain/umum/catatan';

export const pesanSilang: PesanDari<ParamsCatatanSilang> = {
  'silang-terlalu-besar': ({ megabita, paling }, tulis) =>
    `The second opinion would be a file of about ${tulis.angka(megabita)} MB, more than ${tulis.angka(paling)} MB, so it was not made. Ask for one indicator or one unit only.`,
  'silang-melebihi-lembar': ({ lembar, baris, kolom }, tulis) =>
    `The sheet ${lembar} needs ${tulis.angka(baris)} rows and ${tulis.angka(kolom)} columns, more than a sheet of Excel has. Ask for one indicator or one unit only.`,
  'silang-tanpa-angka': ({ periode }, tulis) =>
    `There is no figure of ${tulis.periode(periode)} as asked for, so nothing is checked. The indicator must be assessed in that period, and by unit where one unit is asked for: look at the indicator and the unit that were chosen.`,
  'silang-tidak-diperiksa': ({ angka, indikator }, tulis) =>
    `${tulis.angka(angka)} figures are not checked (${indikator.join(', ')}). The reasons are in the column Keterangan of the second sheet; look at how those figures come about.`,
  'silang-data-berubah': ({ periode }, tulis) =>
    `The figures of ${tulis.periode(periode)} are locked, and plan or data changed since. Locked figures are compared with the data of today, so differences may come from that.`,
};
