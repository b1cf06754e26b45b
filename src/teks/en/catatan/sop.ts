import type { Penulis } from '../../../domain/umum/catatan';
import type * as sumber from '../../id/catatan/sop';

export const pesanSop: typeof sumber.pesanSop = {
  'langkah-tidak-dikenal': ({ nomor }) => `"${nomor}" is no step of the SOP. Steps are numbered 1 to 19.`,
  'langkah-periode-salah': ({ periode, pilihan }) =>
    periode === ''
      ? `This step is carried out every period. Name the period, e.g. ${pilihan.join(', ')}.`
      : `"${periode}" is no reporting period of this performance workbook. ${pilihan.length === 0 ? 'The step has none.' : `Write one of: ${pilihan.join(', ')}.`}`,
  'langkah-bukan-periodik': ({ nomor }) =>
    `Step ${nomor} is carried out once a year. Leave out the period; it is for steps 12–18 only.`,
  'langkah-sudah-selesai': ({ nomor, oleh, tanggal }, tulis) =>
    `Step ${nomor} was marked done on ${tulis.tanggal(tanggal)}${oleh === '' ? '' : ` by ${oleh}`}. Undo it first, with a reason, if the mark is wrong.`,
  'langkah-belum-selesai': ({ nomor }) =>
    `Step ${nomor} is not marked as done. Check the number of the step and its period.`,
  'langkah-mendahului': ({ nomor, mendahului }) =>
    `Step ${nomor} was marked done before step ${mendahului.join(', ')}. Recorded as a deviation in completeness; explain it in the note, or mark the step that was passed over.`,
  'langkah-tanggal-di-depan': ({ tanggal, hariIni }, tulis) =>
    `${tulis.tanggal(tanggal)} has not come yet; today is ${tulis.tanggal(hariIni)}. Give the day on which the step was really done.`,
  'langkah-sebelum-mulai': ({ tanggal, mulai, periode }, tulis) =>
    periode === undefined
      ? `${tulis.tanggal(tanggal)} is before the start, ${tulis.tanggal(mulai)}. Correct the date, or move the start of the cycle if it was earlier.`
      : `${tulis.tanggal(tanggal)} is before the period ${tulis.periode(periode)}, which begins ${tulis.tanggal(mulai)}. Correct the date or the period.`,
  'langkah-terlambat': ({ nomor, hari, tenggat }, tulis) =>
    `Step ${nomor} was done ${tulis.angka(hari)} days after its due date ${tulis.tanggal(tenggat)}. Recorded as a deviation in time, with the reason.`,
  'langkah-terlambat-tanpa-alasan': ({ nomor, hari, tenggat }, tulis) =>
    `Step ${nomor} was done ${tulis.angka(hari)} days after its due date ${tulis.tanggal(tenggat)}. Recorded as a deviation in time; give the reason in the column Catatan of the sheet Alur SOP or Pelaksanaan Langkah.`,
  'langkah-tanpa-nama': () =>
    'Nobody is named who did it. Give the name: whoever carries out a step answers for it.',
  'penyimpangan-tidak-dikenal': ({ kode }) =>
    `The sheet Penyimpangan Mutu Baku has not exactly one row with the code ${kode}. Reload and choose the row again; if the code stands twice, correct it there.`,
  'penyimpangan-tanpa-alasan': ({ nomor }) =>
    `The reason for the deviation of step ${nomor} is missing. Write why it was late or came before another step.`,
  'langkah-batal-tanpa-alasan': () =>
    'No reason is given for undoing. Say why the mark was wrong; both stay on record.',
  'cabang-wajib': ({ nomor, pilihan }) =>
    `Step ${nomor} ends with a decision. Choose one: ${pilihan.join(', ')}.`,
  'cabang-tidak-dikenal': ({ cabang, pilihan }) =>
    pilihan.length === 0
      ? `This step has no decision "${cabang}". Leave the decision out.`
      : `"${cabang}" is no decision of this step. Choose one: ${pilihan.join(', ')}.`,
  'cabang-tujuan-salah': ({ ke, pilihan }) =>
    `This decision does not lead to step ${ke}. Choose step ${pilihan.join(', ')}.`,
  'cabang-tujuan-wajib': ({ pilihan }) =>
    `Name the step to go back to: ${pilihan.join(', ')}. On the sheet Alur SOP write it in the column Catatan, e.g. "langkah ${pilihan[0] ?? 2}: …".`,
  'kembalikan-tanpa-alasan': () =>
    'The reason for sending the plan back is missing. Write what has to be mended; distribution is on hold until the plan is approved again.',
  'dokumen-perencanaan-kurang': ({ daftar }) =>
    `Approval cannot be asked for yet; missing: ${daftar.join('; ')}. Complete them, or tick what exists outside this workbook.`,
  'langkah-tanpa-persetujuan': () =>
    'No approval of the plan is on record, or the plan was changed since. Record the approval first, then mark step 7.',
  'langkah-tanpa-persetujuan-baru': ({ oleh, tanggal }, tulis) =>
    `The plan was sent back for mending on ${tulis.tanggal(tanggal)}${oleh === '' ? '' : ` by ${oleh}`} and has not been approved again. Record the approval after it is mended, then mark step 7.`,
  'langkah-sebelum-persetujuan': ({ tanggal, versi, disetujui }, tulis) =>
    `${tulis.tanggal(tanggal)} is before the approval: version ${versi} of the plan was approved on ${tulis.tanggal(disetujui)}. Give that day or a later one; if the date of the approval is wrong, correct the column Tanggal of the sheet Persetujuan.`,
  'langkah-tanpa-kompilasi': ({ periode }, tulis) =>
    `Data of ${tulis.periode(periode)} have not been compiled. Compile them first, then mark step 14.`,
  'langkah-tanpa-kunci': ({ periode }, tulis) =>
    `The figures of ${tulis.periode(periode)} are not locked. The decision of step 18 rests on the figures that were presented: lock them first (Lock figures on the page Achievement), then mark step 18.`,
  'langkah-tanpa-keputusan': ({ periode, jumlah, indikator }, tulis) =>
    `${tulis.angka(jumlah)} indicators of ${tulis.periode(periode)} were not decided on: ${indikator.join(', ')}${jumlah > indikator.length ? `, and ${tulis.angka(jumlah - indikator.length)} more` : ''}. Write down what the meeting decided of each first, then mark step 18.`,
  'langkah-keputusan-lain': ({ cabang, tercatat }) =>
    `Step 18 is marked "${cabang}", and the decisions per indicator lead to: ${tercatat}. Leave the decision blank to follow them, or put the decisions of the indicators right first.`,
  'penutupan-belum-ditetapkan': () =>
    'No meeting of step 18 has decided to close. Mark step 18 with Tetapkan Tercapai or Tetapkan Waktu Terlampaui first.',
  'indikator-belum-ditutup': ({ indikator, nama, periode, cabang }, tulis) =>
    `${indikator} (${nama}) is still open: ${periode === undefined || cabang === undefined ? 'it was never decided on' : `the last decision was ${cabang}, ${tulis.periode(periode)}`}. Decide "Tercapai" or "Waktu terlampaui" (step 18 c) before step 19.`,
  'sisanya-dapat-ditutup': ({ jumlah, periode }, tulis) =>
    periode === undefined
      ? `${tulis.angka(jumlah)} indicators are still open. Lock the figures of the last period of the year; after that the rest can be closed as "Waktu terlampaui" with one set of minutes.`
      : `${tulis.angka(jumlah)} indicators are still open. The rest can be closed as "Waktu terlampaui" with one set of minutes in ${tulis.periode(periode)}, where decisions are written down.`,
  'laporan-akhir-disusun': ({ lembar }) =>
    `The report of the final status of the indicators was made on the sheet ${lembar}. Check it, then print it for the records.`,
  'butir-tidak-dikenal': ({ butir, nomor, pilihan }) =>
    nomor === undefined || pilihan === undefined
      ? `"${butir}" is no requirement or output of the SOP. Delete the row; notes of your own belong in another column.`
      : `"${butir}" is no item of step ${nomor}. Write one of: ${pilihan.join('; ')}.`,
  'butir-belum-lengkap': ({ nomor, jumlah }, tulis) =>
    `Step ${nomor}: ${tulis.angka(jumlah)} requirements or outputs are not ticked. Tick those that exist.`,
  'langkah-sesudahnya-dahulu': ({ langkah }) =>
    `This decision opened a new round, and step ${langkah.join(', ')} is already marked in it. Undo that first.`,
  'langkah-sesudahnya-selesai': ({ nomor, langkah }) =>
    `Step ${nomor} was undone while step ${langkah.join(', ')} after it is marked done. Check whether that still holds.`,
  'mulai-belum-diatur': () =>
    'The start of the cycle is not set, so steps 1–11 have no due date. Fill Mulai siklus kinerja on the sheet Pengaturan.',
  'mulai-di-luar-tahun': ({ tanggal, tahun }, tulis) =>
    `${tulis.tanggal(tanggal)} is too far from ${tahun}. The cycle starts between 1 July ${tahun - 1} and 31 December ${tahun}.`,
  'tanda-tanpa-tanggal': ({ nomor }) =>
    `The row of step ${nomor} has no date, so it does not count as done. Fill in the day in the column Selesai.`,
  'tanda-tanpa-nama': ({ nomor }) =>
    `Step ${nomor} has a date but no name. Fill the column Oleh: whoever carries out a step answers for it.`,
  'tanda-mendahului-persetujuan': ({ ditandai, versi, disetujui }, tulis) =>
    `Step 7 is marked ${tulis.tanggal(ditandai)}, while version ${versi} of the plan was only approved on ${tulis.tanggal(disetujui)}. Undo the mark with a reason, then mark it again with the right day.`,
  'tanda-berbeda': ({ nomor, tertulis, tercatat }) =>
    `Step ${nomor} reads "${tertulis}", while "${tercatat}" is on record and holds. Restore the cell, or undo the step with a reason and mark it again.`,
};

const perbaikan = (catatan: number | undefined, tulis: Penulis): string =>
  catatan === undefined || catatan === 0 ? '' : `, ${tulis.angka(catatan)} to correct`;

export const pesanBukti: typeof sumber.pesanBukti = {
  'siklus-dibuka': ({ instansi, tahun }) => `Performance workbook of ${instansi} for ${tahun} is open`,
  'tujuan-dan-area': ({ tujuan, area, catatan }, tulis) =>
    `${tulis.angka(tujuan)} goals, ${tulis.angka(area)} strategic areas${perbaikan(catatan, tulis)}`,
  'indikator-tersusun': ({ indikator, catatan }, tulis) =>
    `${tulis.angka(indikator)} indicators${perbaikan(catatan, tulis)}`,
  'baseline-dan-target': ({ baseline, target, catatan }, tulis) =>
    `${tulis.angka(baseline)} baselines, ${tulis.angka(target)} targets${perbaikan(catatan, tulis)}`,
  'aksi-tersusun': ({ aksi, catatan }, tulis) => `${tulis.angka(aksi)} actions${perbaikan(catatan, tulis)}`,
  'rencana-siap': ({ catatan }, tulis) =>
    catatan === 0
      ? 'The plan is complete and can be submitted'
      : `${tulis.angka(catatan)} to correct in the plan`,
  'rencana-disetujui': ({ versi, oleh, tanggal, berlaku }, tulis) =>
    `Plan version ${versi} approved ${tulis.tanggal(tanggal)} by ${oleh}${berlaku ? '' : ', changed since'}`,
  'tanpa-persetujuan': () => 'The plan is not approved',
  'unit-terdaftar': ({ unit }, tulis) => `${tulis.angka(unit)} units listed`,
  'template-terbit': ({ periode, terkirim, dikirim, unit }, tulis) =>
    `Templates of ${tulis.periode(periode)} made for ${tulis.angka(terkirim)} of ${tulis.angka(unit)} units, ${tulis.angka(dikirim)} sent`,
  'paket-terpetakan': ({ terpetakan, paket, tanpaPaket }, tulis) =>
    `${tulis.angka(terpetakan)} of ${tulis.angka(paket)} packages mapped${tanpaPaket === 0 ? '' : `; ${tulis.angka(tanpaPaket)} indicators have no package`}`,
  'aksi-berjalan': ({ aksi, selesai }, tulis) =>
    `${tulis.angka(selesai)} of ${tulis.angka(aksi)} actions done`,
  'template-kembali': ({ periode, kembali, unit }, tulis) =>
    `Templates of ${tulis.periode(periode)} returned by ${tulis.angka(kembali)} of ${tulis.angka(unit)} units`,
  'angka-terkunci': ({ periode, versi }, tulis) =>
    `The figures of ${tulis.periode(periode)} are locked (${versi === 0 ? 'as first locked' : `correction ${tulis.angka(versi)}`}).`,
  'angka-belum-terkunci': ({ periode, dibuka }, tulis) =>
    dibuka
      ? `The figures of ${tulis.periode(periode)} were unlocked, and are not locked again yet.`
      : `The figures of ${tulis.periode(periode)} are not locked yet.`,
  'data-dikompilasi': ({ periode, tanggalData }, tulis) =>
    `Data of ${tulis.periode(periode)} compiled, as of ${tulis.tanggal(tanggalData)}`,
  'data-belum-dikompilasi': ({ periode }, tulis) => `Data of ${tulis.periode(periode)} not compiled`,
  'periode-ditutup': ({ ditutup, periode }, tulis) =>
    `${tulis.angka(ditutup)} of ${tulis.angka(periode)} periods closed by a meeting`,
};
