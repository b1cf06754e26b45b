import type { BagianKeputusan, ParamsCatatanKeputusan } from '../../../domain/keputusan/catatan';
import { labelKeputusan } from '../../../domain/keputusan/keputusan';
import type { PesanDari } from '../../../domain/umum/catatan';

const bagian: Readonly<Record<BagianKeputusan, string>> = {
  oleh: 'who decided',
  dicatat: 'who writes it down',
  nomor: 'number of the minutes',
  catatan: 'note',
  batal: 'reason for taking it back',
};

export const pesanKeputusan: PesanDari<ParamsCatatanKeputusan> = {
  'keputusan-periode-belum-terkunci': ({ periode }, tulis) =>
    `The figures of ${tulis.periode(periode)} are not locked. A decision rests on the figures that were presented: lock them first (Kunci Angka), then write down what the meeting decided.`,
  'keputusan-angka-rusak': ({ periode }, tulis) =>
    `The locked figures of ${tulis.periode(periode)} cannot be read any more, so nobody knows what is decided on. Use an earlier copy of the file, or unlock, calculate and lock again.`,
  'keputusan-indikator-tidak-dikenal': ({ indikator, saran }) =>
    `The plan has no indicator "${indikator}".${saran === undefined ? '' : ` Perhaps ${saran} is meant.`}`,
  'keputusan-indikator-bukan-periode': ({ indikator, periode }, tulis) =>
    `By its frequency ${indikator} is not measured in ${tulis.periode(periode)}. Decide on it in a period that names it.`,
  'keputusan-indikator-wajib': () => 'Name the code of the indicator that is decided on, such as IK01.',
  'keputusan-cabang-wajib': () =>
    'Name the decision: a (recommendation approved), b (goes on without mending), or c (closed).',
  'keputusan-cabang-tidak-dikenal': ({ cabang }) =>
    `"${cabang}" is no decision of step 18. Choose a (recommendation approved), b (goes on without mending), or c (closed).`,
  'keputusan-status-wajib': ({ indikator }) =>
    `${indikator === undefined ? 'Decision c' : `${indikator}: decision c`} needs a final status. Choose tercapai or waktu-terlampaui; they are not the same.`,
  'keputusan-status-tidak-dikenal': ({ status }) =>
    `"${status}" is no final status. Choose tercapai or waktu-terlampaui.`,
  'keputusan-status-bukan-c': () =>
    'Only decision c has a final status. Take the status away, or choose decision c.',
  'keputusan-belum-lengkap': ({ daftar }) =>
    `The decision cannot be written down yet. Give first: ${daftar.map((satu) => bagian[satu]).join(', ')}.`,
  'keputusan-teks-panjang': ({ bagian: apa, panjang, batas }, tulis) =>
    `The ${bagian[apa]} has ${tulis.angka(panjang)} characters, and one cell holds ${tulis.angka(batas)}. Shorten it, and keep the rest in the minutes.`,
  'keputusan-tanggal-salah': ({ tanggal }) => `"${tanggal}" is no date. Write it like 31 Januari 2026.`,
  'keputusan-tanggal-di-depan': ({ tanggal, hariIni }, tulis) =>
    `${tulis.tanggal(tanggal)} has not come yet; today is ${tulis.tanggal(hariIni)}. Give the day of the meeting.`,
  'keputusan-tanggal-terlalu-awal': ({ tanggal, batas, periode, sebab }, tulis) =>
    sebab === 'dikunci'
      ? `${tulis.tanggal(tanggal)} is before its figures: ${tulis.periode(periode)} was locked on ${tulis.tanggal(batas)}. Give the day of the meeting, on that day or after it.`
      : `${tulis.tanggal(tanggal)} is before the end of ${tulis.periode(periode)}, ${tulis.tanggal(batas)}. Give the day of the meeting, on that day or after it.`,
  'keputusan-bersama': ({ cabang, indikator }) =>
    `${labelKeputusan[cabang]} is decided one by one, not for ${indikator.join(', ')} at once. At once is only for ${labelKeputusan.lanjutkan}, or for closing the rest at the end of the year.`,
  'keputusan-bersama-belum-memadai': ({ indikator }) =>
    `The data of ${indikator.join(', ')} do not suffice: decide on them one by one, with a note.`,
  'keputusan-catatan-wajib': ({ indikator }) =>
    `The data of ${indikator} do not suffice. Give a note: why it is decided all the same.`,
  'keputusan-tercapai-tanpa-nilai': ({ indikator }) =>
    `${indikator} has no value in this period, so it cannot be declared reached. Choose a (mending the data is a recommendation), b, or that its time is over.`,
  'keputusan-tanpa-rekomendasi': ({ indikator, pilihan }) =>
    pilihan.length === 0
      ? `${indikator} has no recommendation in this period that could be approved. Record it first (step 15), then decide.`
      : `Name the recommendation of ${indikator} that is approved: ${pilihan.join(', ')}.`,
  'keputusan-rekomendasi-tidak-dikenal': ({ indikator, rekomendasi, pilihan }) =>
    `${rekomendasi} is no recommendation of ${indikator} in this period that waits for a decision. ${pilihan.length === 0 ? 'None waits.' : `Waiting: ${pilihan.join(', ')}.`}`,
  'keputusan-rekomendasi-tenggat': ({ rekomendasi, tenggat, tanggal }, tulis) =>
    tenggat === undefined
      ? `${rekomendasi} has no due date. Give it on the sheet Rekomendasi: a recommendation that is approved becomes an action.`
      : `The due date of ${rekomendasi}, ${tulis.tanggal(tenggat)}, is before the meeting of ${tulis.tanggal(tanggal)}. Correct it on the sheet Rekomendasi.`,
  'keputusan-aksi-tetap': ({ aksi }) =>
    `${aksi.join(', ')} stays in the approved plan. If it is not to be done, change its state or delete its row, then have the plan approved.`,
  'keputusan-aksi-hilang': ({ rekomendasi, aksi, keputusan }) =>
    `Action ${aksi} of ${rekomendasi}, approved with ${keputusan}, is not on the sheet Rencana Aksi any more. Put its row back from a copy, or take the decision back with a reason.`,
  'keputusan-tercapai-di-bawah-target': ({ indikator }) =>
    `${indikator} is declared reached, and its value does not meet the target of this period. Check whether that was decided; the minutes say why.`,
  'keputusan-sudah-ada': ({ indikator, periode, kode, cabang }, tulis) =>
    `${indikator} in ${tulis.periode(periode)} was decided already: ${labelKeputusan[cabang]} (${kode}). If that is wrong, take it back with a reason first, then write down what is right.`,
  'keputusan-sudah-final': ({ indikator, periode, kode, cabang }, tulis) =>
    `${indikator} was closed in ${tulis.periode(periode)}: ${labelKeputusan[cabang]} (${kode}), and is only watched now. To decide on it again, take that decision back with a reason first.`,
  'keputusan-sesudahnya-ada': ({ indikator, periode }, tulis) =>
    `${indikator} was decided on again in ${periode.map((satu) => tulis.periode(satu)).join(', ')}, so it cannot be closed before that. Take that decision back with a reason first.`,
  'keputusan-tidak-ada': ({ indikator, periode }, tulis) =>
    `No decision on ${indikator} holds in ${tulis.periode(periode)}. Check code and period.`,
  'keputusan-siklus-selesai': ({ tanggal }, tulis) =>
    `Step 19 was marked on ${tulis.tanggal(tanggal)}: the cycle is closed. Undo the mark of step 19 first.`,
  'sisanya-tidak-ada': ({ periode }, tulis) =>
    `No indicator is open in ${tulis.periode(periode)}: all of them have a final status.`,
  'sisanya-belum-akhir': ({ periode }, tulis) =>
    `${tulis.periode(periode)} does not end with its year. The rest is closed in the last period; before it decide one by one.`,
  'sisanya-satu-per-satu': ({ indikator }) =>
    `Not closed with the rest: ${indikator.join(', ')}, because their data do not suffice or their decisions contradict each other. Decide on them one by one, with a note.`,
  'keputusan-langkah-ditandai': ({ periode }, tulis) =>
    `Step 18 of ${tulis.periode(periode)} was marked with the decision as it was. Write down the one in its place, and check whether the mark is still right.`,
  'keputusan-angka-berubah': ({ kode, indikator, periode, dibuka }, tulis) =>
    dibuka
      ? `${kode} (${indikator}) was decided on figures of ${tulis.periode(periode)} that are unlocked now. Check it once they are locked again; where it differs, take it back and write down the new one.`
      : `${kode} (${indikator}) was decided on figures of ${tulis.periode(periode)} before they were corrected. Check whether the decision still fits; if not, take it back and write down the new one.`,
  'keputusan-bertentangan': ({ indikator, periode, kode }, tulis) =>
    `Decisions ${kode.join(', ')} on ${indikator} in ${tulis.periode(periode)} contradict each other, so none of them holds. Take the decision of that indicator back, then write down what the minutes say.`,
  'keputusan-diubah': ({ kode }) =>
    `This cell of ${kode} is not as it was written down. Compare it with the minutes: write it back, or take that decision back with a reason and write down the right one.`,
  'keputusan-asing': ({ indikator, periode }, tulis) =>
    `The row ${indikator}, ${tulis.periode(periode)}, of the sheet Keputusan was not written by the program, so it decides nothing. Delete it, then have the program write it down.`,
  'keputusan-hilang': ({ kode }) =>
    `${kode.join(', ')} stand on the sheet Keputusan no more: their rows were deleted, and those decisions do not hold. Use a copy of the file from before, or write them down again.`,
};
