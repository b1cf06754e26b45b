import type {
  BagianTindakLanjut,
  ParamsCatatanTindakLanjut,
} from '../../../application/tindak-lanjut/catatan';
import { labelStatusTindakLanjut } from '../../../domain/analisis/rekomendasi';
import type { PesanDari } from '../../../domain/umum/catatan';

const bagian: Readonly<Record<BagianTindakLanjut, string>> = {
  status: 'the state',
  bukti: 'evidence (link or name of a file)',
  tanggal: 'the day of the follow-up',
  diperiksa: 'who checked it',
  alasan: 'the reason',
};

export const pesanTindakLanjut: PesanDari<ParamsCatatanTindakLanjut> = {
  'tindak-lanjut-rekomendasi-tidak-ada': ({ kode, saran }) =>
    `There is no recommendation with the code "${kode}".${saran === undefined ? '' : ` Perhaps ${saran}.`} See the sheet Rekomendasi.`,
  'tindak-lanjut-belum-diputuskan': ({ kode }) =>
    `No meeting has approved ${kode} yet (step 18), so there is nothing to follow up. Record the decision first.`,
  'tindak-lanjut-belum-lengkap': ({ kode, status, daftar }) =>
    `${kode}: ${status === 'belum' ? 'there is nothing to record' : `the state ${labelStatusTindakLanjut[status]} is not complete`}. Give ${daftar.map((satu) => bagian[satu]).join(', ')}.`,
  'tindak-lanjut-status-salah': ({ tertulis }) =>
    `"${tertulis}" is no state of a follow-up. Choose ${Object.values(labelStatusTindakLanjut).join('; ')}.`,
  'tindak-lanjut-tanggal-salah': ({ tertulis, contoh }, tulis) =>
    `"${tertulis}" is no date. Write for example ${tulis.tanggal(contoh)}.`,
  'tindak-lanjut-di-depan': ({ tanggal, hariIni }, tulis) =>
    `${tulis.tanggal(tanggal)} is still to come; today is ${tulis.tanggal(hariIni)}. Give the true day.`,
  'tindak-lanjut-diperiksa-mendahului': ({ diperiksa, dilakukan }, tulis) =>
    `Checked on ${tulis.tanggal(diperiksa)}, before it was followed up on ${tulis.tanggal(dilakukan)}. Correct one of the dates.`,
  'tindak-lanjut-pemeriksa-pemilik': ({ kode, nama }) =>
    `${kode}: ${nama} owns the recommendation. Somebody else says what its state is; give the name (and NIP) of who checked it.`,
  'tindak-lanjut-lewat-tenggat': ({ kode, uraian, oleh, opd, tenggat, hari }, tulis) =>
    `${kode} is overdue by ${tulis.angka(hari)} days (${tulis.tanggal(tenggat)}): ${uraian}. Ask ${oleh}${opd === null ? '' : ` (${opd})`}, then record evidence and check under Follow-up.`,
  'tindak-lanjut-terlalu-panjang': ({ bagian: apa, panjang, batas }, tulis) =>
    `${bagian[apa]} is too long: ${tulis.angka(panjang)} characters, at most ${tulis.angka(batas)}. Shorten it, or give a link.`,
};
