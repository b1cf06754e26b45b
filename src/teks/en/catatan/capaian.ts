import type * as sumber from '../../id/catatan/capaian';
import { labelPolarisasi } from '../../../domain/rencana/atribut-indikator';
import { labelAturanCapaian } from '../../../domain/rencana/aturan-capaian';

export const pesanCapaian: typeof sumber.pesanCapaian = {
  'aturan-capaian-tidak-sesuai-polarisasi': ({ aturan, polarisasi, pilihan }) =>
    `The achievement rule "${labelAturanCapaian[aturan]}" does not fit the polarity "${labelPolarisasi[polarisasi]}". Choose one of: ${pilihan.map((jenis) => `"${labelAturanCapaian[jenis]}"`).join('; ')}.`,
  'batas-skor-terbalik': ({ bawah, atas }, tulis) =>
    `The score bounds ${tulis.angka(bawah)} to ${tulis.angka(atas)} cannot be used. Enter a lower bound below the upper bound, such as 0 and 120.`,
  'pita-tanpa-poin': () =>
    'The table of bands has no points above zero, so no score can be calculated. Enter the points of each band.',
  'pita-tidak-urut': ({ mulai, sebelum }, tulis) =>
    `The band from ${tulis.angka(mulai)} stands after the band from ${tulis.angka(sebelum)}. Sort the bands from the smallest value and do not repeat a start.`,
  'jenjang-status-tidak-urut': ({ mulai, sebelum }, tulis) =>
    `The status band from ${tulis.angka(mulai)} stands after the band from ${tulis.angka(sebelum)}. Sort the bands from the smallest score and do not repeat a start.`,
  'target-negatif': ({ periode, nilai }, tulis) =>
    `The target of ${tulis.periode(periode)} is ${tulis.angka(nilai)}. A target must not be negative: enter zero or more, or choose the rule for a range.`,
  'target-nol': ({ periode }, tulis) =>
    `The target of ${tulis.periode(periode)} is zero, so its achievement cannot be judged (R ÷ T). Enter a target above zero, or leave it blank where the indicator is not judged in that period.`,
  'rentang-target-terbalik': ({ periode, bawah, atas }, tulis) =>
    `The target range of ${tulis.periode(periode)} is reversed: the lower bound ${tulis.angka(bawah)} is above the upper bound ${tulis.angka(atas)}. Swap them.`,
  'target-harus-satu-nilai': ({ periode }, tulis) =>
    `The target of ${tulis.periode(periode)} is a range, but its achievement rule takes a single value. Enter one value, or choose the rule for a range.`,
  'target-kumulatif-menurun': ({ periode, nilai, periodeSebelum, nilaiSebelum }, tulis) =>
    `The cumulative target of ${tulis.periode(periode)} (${tulis.angka(nilai)}) is below that of ${tulis.periode(periodeSebelum)} (${tulis.angka(nilaiSebelum)}). Enter targets from 1 January to the end of the period: they never decrease.`,
  'target-akhir-beda-dari-tahun': ({ periode, nilai, tahun }, tulis) =>
    `The cumulative target of ${tulis.periode(periode)} (${tulis.angka(nilai)}) differs from the year's (${tulis.angka(tahun)}). Make them equal: the last cumulative target is the year's.`,
};
