import type { ParamsCatatanKunci } from '../../../application/kunci/catatan';
import type { PesanDari } from '../../../domain/umum/catatan';

const versi = (nomor: number): string => (nomor === 0 ? 'as first locked' : `correction ${nomor}`);

/** What a damaged snapshot means, and both ways out; the second one as it has to be walked. */
const kembalikan =
  'The figures cannot be shown as they were locked; what is shown is calculated from data and plan as they are now. Use a copy of the file from before that sheet was edited. Where there is none, unlock the period, calculate again, then lock it again.';

/** Not where it is stored with figures that are locked. */
const boleh = (tercatat: boolean | undefined): string =>
  tercatat === true ? '' : ' The figures may be locked; this is recorded with them.';

export const pesanKunci: PesanDari<ParamsCatatanKunci> = {
  'periode-terkunci': ({ periode, versi: nomor }, tulis) =>
    `The figures of ${tulis.periode(periode)} are locked (${versi(nomor)}) and are not calculated again. If they must be corrected, lock a correction with its reason: the old figures stay beside it.`,
  'periode-terkunci-dilewati': ({ periode, versi: nomor }, tulis) =>
    `The figures of ${tulis.periode(periode)} are locked (${versi(nomor)}): not calculated again.`,
  'kompilasi-periode-terkunci': ({ periode, versi: nomor }, tulis) =>
    `The figures of ${tulis.periode(periode)} are locked (${versi(nomor)}). The data of these files are stored, the figures stay; if they are to follow, lock a correction with its reason.`,
  'periode-belum-terkunci': ({ periode }, tulis) =>
    `The figures of ${tulis.periode(periode)} are not locked.`,
  'kunci-tanpa-nama': () => 'Say who locks: a name or an office.',
  'perbaikan-tanpa-alasan': () =>
    'Give the reason of the correction: figures that were presented will change.',
  'buka-kunci-tanpa-alasan': () => 'Give the reason for unlocking.',
  'kunci-perlu-dihitung': ({ periode }, tulis) =>
    `The figures of ${tulis.periode(periode)} on the sheet Capaian are no longer what data and plan give. Calculate again first, look at the outcome, then lock.`,
  'kunci-unit-belum-melapor': ({ periode, jumlah, dari, unit, tercatat }, tulis) =>
    `${tulis.angka(jumlah)} of ${tulis.angka(dari)} units have not reported for ${tulis.periode(periode)}: ${unit.join(', ')}${jumlah > unit.length ? `, and ${tulis.angka(jumlah - unit.length)} more` : ''}.${boleh(tercatat)}`,
  'kunci-kelengkapan-rendah': ({ periode, indikator, tercatat }, tulis) =>
    `The data of ${indikator.join(', ')} in ${tulis.periode(periode)} do not suffice to judge them.${boleh(tercatat)}`,
  'kunci-ditumpu': ({ periode, langkah, tren, terkunci, keputusan }, tulis) =>
    [
      `What rests on the figures of ${tulis.periode(periode)}:`,
      [
        ...(langkah.length === 0 ? [] : [`steps ${langkah.join(', ')} are marked done`]),
        ...(keputusan.length === 0 ? [] : [`decisions ${keputusan.join(', ')}`]),
        ...(tren.length === 0
          ? []
          : [`the comparison in ${tren.map((satu) => tulis.periode(satu)).join(', ')}`]),
        ...(terkunci.length === 0
          ? []
          : [`${terkunci.map((satu) => tulis.periode(satu)).join(', ')} is locked and keeps its figures`]),
      ].join('; ') + '.',
      'See whether reports and decisions still hold.',
    ].join(' '),
  'versi-kunci-tidak-ada': ({ periode, versi: diminta, ada }, tulis) =>
    ada.length === 0
      ? `The figures of ${tulis.periode(periode)} were never locked, so there is no version ${diminta}.`
      : `There is no version ${diminta} of the figures of ${tulis.periode(periode)}. There are: ${ada.join(', ')}.`,
  'versi-kunci-tidak-terbaca': ({ periode, versi: nomor }, tulis) =>
    `The figures of ${tulis.periode(periode)} (${versi(nomor)}) on the hidden sheet _isi are no longer those that were locked, so they cannot be shown. Use a copy of the file from before that sheet was edited.`,
  'potret-lama-rusak': ({ periode, versi: nomor }, tulis) =>
    `The figures of ${tulis.periode(periode)} that were locked before (${versi(nomor)}) are no longer on the hidden sheet _isi as they were locked: they cannot be shown, nor compared with other versions. Where they are still needed, take them from an earlier copy of the file.`,
  'potret-hilang': ({ periode, versi: nomor }, tulis) =>
    `The locked figures of ${tulis.periode(periode)} (${versi(nomor)}) are no longer on the hidden sheet _isi. ${kembalikan}`,
  'potret-diganti': ({ periode, versi: nomor }, tulis) =>
    `The figures of ${tulis.periode(periode)} (${versi(nomor)}) on the hidden sheet _isi are no longer those that were locked: somebody edited them since. ${kembalikan}`,
  'potret-tidak-terbaca': ({ periode, versi: nomor }, tulis) =>
    `The locked figures of ${tulis.periode(periode)} (${versi(nomor)}) on the hidden sheet _isi cannot be read. ${kembalikan}`,
  'potret-terlalu-besar': ({ periode, huruf, batas }, tulis) =>
    `The figures of ${tulis.periode(periode)} are too many to be kept (${tulis.angka(huruf)} characters, of at most ${tulis.angka(batas)}): the period was not locked. Evaluate fewer indicators by unit.`,
  'sidik-baris-ringkas': ({ periode, baris }, tulis) =>
    `The data of ${tulis.periode(periode)} have ${tulis.angka(baris)} rows, too many to be recorded one by one. If they change after locking, Calculation details names the unit, not the row.`,
  'baris-kunci-berbeda': ({ periode, versi: nomor, kolom }, tulis) =>
    `The row of ${tulis.periode(periode)} (${versi(nomor)}) on the sheet Kunci Angka was changed by hand (${kolom.join(', ')}). What was stored when it was locked holds; put the row back.`,
  'baris-kunci-hilang': ({ periode, versi: nomor }, tulis) =>
    `The row of ${tulis.periode(periode)} (${versi(nomor)}) was deleted from the sheet Kunci Angka. The lock still holds; to take it back use Unlock.`,
  'baris-kunci-asing': ({ periode, versi: nomor }, tulis) =>
    `The row of ${tulis.periode(periode)} (${versi(nomor)}) on the sheet Kunci Angka was not made by locking, and locks nothing. Delete it, then lock in the pane or on the command line.`,
  'lembar-capaian-berbeda': ({ periode, versi: nomor, jumlah }, tulis) =>
    `${tulis.angka(jumlah)} rows of ${tulis.periode(periode)} on the sheet Capaian are no longer as they were locked (${versi(nomor)}). What was stored when they were locked holds, and is shown; calculate again to write it back to the sheet.`,
  'lembar-capaian-dipulihkan': ({ periode, versi: nomor, jumlah }, tulis) =>
    `${tulis.angka(jumlah)} rows of ${tulis.periode(periode)} on the sheet Capaian were not as they were locked (${versi(nomor)}), and are written again as they were. Check whether wrong figures were used meanwhile.`,
};
