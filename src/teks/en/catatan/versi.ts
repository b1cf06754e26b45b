import type { ParamsCatatanVersi } from '../../../application/rencana/versi/catatan';
import type { TargetBerubah } from '../../../application/rencana/versi/target-berubah';
import type { Penulis, PesanDari } from '../../../domain/umum/catatan';

const daftarVersi = (ada: readonly number[]): string =>
  ada.length === 0 ? 'No version has been approved yet.' : `Versions that exist: ${ada.join(', ')}.`;

const nilai = (angka: readonly number[], tulis: Penulis): string =>
  angka.length === 0 ? 'gone' : angka.map((satu) => tulis.angka(satu)).join('–');

const target = ({ indikator, periode, opd, lama, baru }: TargetBerubah, tulis: Penulis): string =>
  `${indikator} ${tulis.periode(periode)}${opd === null ? '' : ` (${opd})`} ${nilai(lama, tulis)} → ${nilai(baru, tulis)}`;

export const pesanVersi: PesanDari<ParamsCatatanVersi> = {
  'versi-rencana-salah': ({ tertulis, ada }) =>
    `"${tertulis}" is no number of a version of the plan. Write its number, or kini for the plan as it is now. ${daftarVersi(ada)}`,
  'versi-rencana-tidak-ada': ({ versi, ada }) =>
    `There is no version ${versi} of the plan. ${daftarVersi(ada)}`,
  'versi-rencana-sama': ({ versi, ada }) =>
    `${versi === 'kini' ? 'The plan as it is now' : `Version ${versi}`} is named twice. Name two different versions, or kini for the plan as it is now. ${daftarVersi(ada)}`,
  'versi-rencana-tidak-tersimpan': ({ versi, tanggal }, tulis) =>
    `Version ${versi} of the plan (approved on ${tulis.tanggal(tanggal)}) was not kept: it was approved before versions were kept, or is too long. Compare another version, or open a copy of the file from that time.`,
  'versi-rencana-rusak': ({ versi, tanggal }, tulis) =>
    `What is kept as version ${versi} of the plan is no longer what was approved on ${tulis.tanggal(tanggal)}: edited by hand, or damaged. Use a copy of the file from before the hidden sheet _isi was edited.`,
  'persetujuan-tanpa-alasan': ({ versi, target: daftar, lain }, tulis) =>
    `Targets that were approved with version ${versi} changed: ${daftar.map((satu) => target(satu, tulis)).join('; ')}${lain === 0 ? '' : `; and ${tulis.angka(lain)} more`}. Give the reason (the old values are kept), or restore the targets.`,
  'persetujuan-tanpa-alasan-rusak': ({ versi }) =>
    `Version ${versi} cannot be read, so it is not known whether approved targets changed. Give the reason for the new approval.`,
  'persetujuan-di-depan': ({ tanggal, hariIni }, tulis) =>
    `The day of the approval, ${tulis.tanggal(tanggal)}, has not come yet; today is ${tulis.tanggal(hariIni)}. Give the date of the document of approval.`,
  'persetujuan-sebelum-versi': ({ tanggal, versi, disetujui }, tulis) =>
    `The day of the approval, ${tulis.tanggal(tanggal)}, is before that of version ${versi}, ${tulis.tanggal(disetujui)}. Give the date of the new document of approval.`,
  'persetujuan-sebelum-presentasi': ({ tanggal, presentasi }, tulis) =>
    `The day of the approval, ${tulis.tanggal(tanggal)}, is before the plan was presented (step 6), ${tulis.tanggal(presentasi)}. Correct the date, or undo the mark of step 6 if that is wrong.`,
  'persetujuan-sebelum-dikembalikan': ({ tanggal, dikembalikan, oleh }, tulis) =>
    `The plan was sent back for mending on ${tulis.tanggal(dikembalikan)}${oleh === '' ? '' : ` by ${oleh}`}, after ${tulis.tanggal(tanggal)}. Give the day on which it was approved after that.`,
};
