import type { ParamsCatatanArsip } from '../../../application/arsip/catatan';
import type { PesanDari } from '../../../domain/umum/catatan';

const put =
  'Put the right archive file into the folder of this workbook (from a backup or a copy) and try again.';

export const pesanArsip: PesanDari<ParamsCatatanArsip> = {
  'arsip-tanpa-nama': () => 'Give the name of who archives the data or puts them back: name or position.',
  'arsip-periode-belum-dikunci': ({ periode }, tulis) =>
    `The figures of ${tulis.periode(periode)} are not locked, or what was locked is damaged, so the data are still needed to calculate. Lock the figures first, then try again.`,
  'arsip-sudah-ada': ({ periode, berkas }, tulis) =>
    `The data of ${tulis.periode(periode)} are archived in ${berkas} already. To take them back run arsipkan on the command line with its option kembalikan.`,
  'arsip-tidak-ada': ({ periode }, tulis) =>
    `The data of ${tulis.periode(periode)} are not archived, so there is nothing to put back. Check the period code.`,
  'arsip-tanpa-baris': ({ periode }, tulis) =>
    `There are no data rows of ${tulis.periode(periode)} to archive. Check the period code.`,
  'arsip-semua-dibutuhkan': ({ periode, baris }, tulis) =>
    `All ${tulis.angka(baris)} data rows of ${tulis.periode(periode)} are still used as their unit's last position, so nothing can be archived yet. Try again once the units have returned the data of the next period.`,
  'arsip-dibutuhkan': ({ periode, oleh }, tulis) =>
    `The data of ${tulis.periode(periode)} were not archived: the figures of ${oleh.map((satu) => tulis.periode(satu)).join(', ')} are still calculated with them. Compile the data of that period from the units that have not reported, then try again.`,
  'arsip-nama-terpakai': ({ berkas }) =>
    `File ${berkas} exists and is not the archive of this period of this workbook, so it is not overwritten. Move or rename that file and try again.`,
  'arsip-tidak-terbukti': ({ berkas }) =>
    `What ${berkas} holds after it was written is not what the workbook holds, so no row was moved. Try again; if it stays so, tell whoever maintains the program.`,
  'arsip-kolom-tidak-dikenal': ({ lembar, kolom }) =>
    `Column "${kolom}" of sheet ${lembar} is not known to this program and would be lost with its rows. Update the program and try again.`,
  'arsip-hilang': ({ periode, berkas }, tulis) =>
    `The data of ${tulis.periode(periode)} are in the archive file ${berkas}, but that file is not beside this workbook. ${put}`,
  'arsip-berubah': ({ periode, berkas }, tulis) =>
    `The archive file ${berkas} is not as it was when the data of ${tulis.periode(periode)} were archived (its code differs), so it is not used. ${put}`,
  'arsip-asing': ({ periode, berkas }, tulis) =>
    `File ${berkas} is the archive of another workbook or period, not of these data of ${tulis.periode(periode)}. ${put}`,
  'arsip-periode': ({ periode, berkas }, tulis) =>
    `The data of ${tulis.periode(periode)} are in the archive file ${berkas}, and all of them are needed here. Put them back first from the command line (arsipkan with its option kembalikan), then try again.`,
  'arsip-di-berkas': ({ periode, berkas }, tulis) =>
    `The data rows of ${tulis.periode(periode)} are in the archive file ${berkas}, so the sources of the figure are not listed here. The command line reads that archive where it lies beside the workbook.`,
  'arsip-dibaca': ({ periode, berkas }, tulis) =>
    `The data rows of ${tulis.periode(periode)} were read from the archive file ${berkas}.`,
};
