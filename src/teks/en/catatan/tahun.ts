import type { ParamsCatatanTahun } from '../../../application/tahun-baru/catatan';
import type { PesanDari } from '../../../domain/umum/catatan';

const daftar = (kode: readonly string[]): string => kode.join(', ');

export const pesanTahun: PesanDari<ParamsCatatanTahun> = {
  'tahun-baru-salah': ({ tahun, kini }) =>
    `The year ${tahun} is not after that of this workbook (${kini}). Give ${kini + 1} or a later one.`,
  'tahun-baru-sudah-dimulai': ({ tahun, tanggal }, tulis) =>
    `A workbook for ${tahun} was begun from this one on ${tulis.tanggal(tanggal)}. Go on with that file; if it is lost, or is to be made once more, do it with the choice to make it again.`,
  'indikator-terbuka-dibawa': ({ indikator, tahun }) =>
    `Indicators ${daftar(indikator)} are not closed for ${tahun} and go on in the next year. Decide at the meeting of step 18 if they are not to.`,
  'indikator-dirujuk-dibawa': ({ kode, oleh }) =>
    `${kode} was not chosen, but the formula of ${daftar(oleh)} names it: ${kode} comes along. Change the formula of ${daftar(oleh)} if it is no longer needed.`,
  'baseline-sementara': ({ indikator, sampai }) =>
    `The baselines of ${daftar(indikator)} are from provisional figures up to ${sampai}. Lock the figures of the year, then renew the baselines in the new plan.`,
  'baseline-tanpa-nilai': ({ indikator }) =>
    `${daftar(indikator)} have no value for the year: their baseline says that it is not available, and why.`,
  'unit-berakhir-ditinggal': ({ unit, tahun }) =>
    `Units ${daftar(unit)} ended before 1 January ${tahun} and do not come along.`,
};
