import type { ParamsCatatanSalinan } from '../../../application/salinan/catatan';
import type { Penulis, PesanDari } from '../../../domain/umum/catatan';
import { menurut } from '../../menurut';
import { sebabSistem } from '../sebab-sistem';

const sebut = ({ jumlah, revisi }: ParamsCatatanSalinan['riwayat-diubah'], tulis: Penulis): string =>
  `revision ${revisi.join(', ')}${jumlah > revisi.length ? `, and ${tulis.angka(jumlah - revisi.length)} more` : ''}`;

export const pesanSalinan: PesanDari<ParamsCatatanSalinan> = {
  'salinan-buku-lain': ({ a, b }) =>
    `The two files are no copies of one performance workbook: ${a.berkas} is of ${a.instansi}, ${a.tahun}; ${b.berkas} of ${b.instansi}, ${b.tahun}. Choose two copies of the same workbook.`,
  'cadangan-gagal': ({ sebab }) =>
    `The file was written, but what it held before could not be kept beside it: ${menurut(sebabSistem.menulis, sebab)?.(sebab) ?? sebabSistem.menulisLain(sebab)} Make a copy yourself if you need one.`,
  'riwayat-diubah': (params, tulis) =>
    `${tulis.angka(params.jumlah)} lines of Riwayat Perubahan are no longer as the program wrote them (${sebut(params, tulis)}): they were changed by hand. What they say cannot be relied on.`,
  'riwayat-terputus': (params, tulis) =>
    `Lines of Riwayat Perubahan before ${sebut(params, tulis)} were deleted. The writes that are missing cannot be told.`,
  'riwayat-akhir-hilang': ({ revisi }) =>
    `The last line of Riwayat Perubahan was deleted: this workbook is at revision ${revisi}, and that write is not on the sheet.`,
  'riwayat-bercabang': (params, tulis) =>
    `${tulis.angka(params.jumlah)} lines of Riwayat Perubahan follow the same write (${sebut(params, tulis)}): two people wrote at the same moment, and Excel merged both. Check the contents together.`,
  'riwayat-program-lama': (params, tulis) =>
    `${tulis.angka(params.jumlah)} writes were made by an older program (${sebut(params, tulis)}), without a check code. Use the same version on all computers.`,
  'riwayat-diurutkan': () => 'The lines of Riwayat Perubahan were sorted; they can still be read.',
};
