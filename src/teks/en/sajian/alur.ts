import { angka } from '../angka';
import type { alur as sumber } from '../../id/sajian/alur';

const of = (periode: string | null): string => (periode === null ? '' : ` of ${periode}`);

const dasarUsulan: (typeof sumber)['usulan']['dasar'] = {
  'isian-lengkap': (tanggal, { disetujui }) =>
    disetujui
      ? `What it fills in is complete without findings; the plan was approved ${tanggal}`
      : `What it fills in is complete without findings as of ${tanggal}`,
  'rencana-diajukan': (tanggal, { nomor }) =>
    `The plan was approved ${tanggal}, number ${nomor}, so it had been presented by then`,
  'rencana-disetujui': (tanggal, { nomor }) => `The plan was approved ${tanggal}, number ${nomor}`,
  'template-dikirim': (tanggal, { unit }) => `Templates were sent to ${angka(unit)} units, ${tanggal}`,
  'template-kembali': (tanggal, { unit }) => `Data came back from ${angka(unit)} units, the last ${tanggal}`,
  'data-dikompilasi': (tanggal, { unit }) =>
    `Data of ${angka(unit)} units were compiled, the last ${tanggal}`,
  'analisis-tercatat': (tanggal, { analisis, rekomendasi }) =>
    `Analyses recorded: ${angka(analisis)}, recommendations: ${angka(rekomendasi)}, the last ${tanggal}`,
  'angka-terkunci': (tanggal, { nomor }) =>
    `The figures were locked ${tanggal}${nomor === null ? '' : `, number ${nomor}`}`,
  'keputusan-lengkap': (tanggal, { indikator, nomor }) =>
    `Decisions on ${angka(indikator)} indicators are recorded, meeting of ${tanggal}, minutes ${nomor}`,
};

export const alur: typeof sumber = {
  judul: (tahun, tanggal) => `SOP steps ${tahun}, as of ${tanggal}`,
  sop: (nomor) => `SOP ${nomor}`,
  mulai: (tanggal) => `The cycle began ${tanggal}.`,
  terlambatSejak: (tanggal) =>
    `Steps 2–11 are due from the start of the cycle, ${tanggal}. If the cycle really began on another day, set its start at step 1.`,
  periode: (label) => `Steps 12–18 are shown for ${label}.`,
  kolom: {
    nomor: 'No.',
    nama: 'Step',
    tenggat: 'Due',
    status: 'State',
    selesai: 'Done',
    oleh: 'By',
    bukti: 'Seen in the workbook',
  },
  kemajuan: (selesai, dari) => `${angka(selesai)} of ${angka(dari)} steps done`,
  tuntas: 'All steps are done; the cycle is closed.',
  berikutnya: (nomor, nama) => `Next: step ${nomor}, ${nama}`,
  status: {
    'belum-dimulai': 'Not begun',
    'sedang-berjalan': 'Under way',
    selesai: 'Done',
    terlambat: 'Late',
    'lewat-waktu': 'Done, late',
    'belum-lengkap': 'Done, incomplete',
    'mendahului-langkah': 'Done, ahead of another step',
  },
  hari: {
    'hari-kerja': (hari) => (hari === 1 ? '1 working day' : `${angka(hari)} working days`),
    'hari-kalender': (hari) => (hari === 1 ? '1 calendar day' : `${angka(hari)} calendar days`),
  },
  sesuaiAksi: 'As the action plans say',
  tenggat: (tanggal) => `due ${tanggal}`,
  selesaiOleh: (tanggal, oleh) => `Done ${tanggal} by ${oleh}.`,
  dibatalkan: (tanggal, oleh, alasan) => `Undone ${tanggal} by ${oleh}: ${alasan}`,
  keputusan: (keputusan, ke) =>
    ke === null ? `Decision: ${keputusan}.` : `Decision: ${keputusan}, on to step ${ke}.`,
  catatan: (catatan) => `Note: ${catatan}`,
  penyimpangan: {
    padaLangkah: (nomor, teks) => `Deviation from the standard at step ${nomor}: ${teks}`,
    waktu: (hari, tenggat) => `Done ${hari} after the due date${tenggat === null ? '' : ` ${tenggat}`}.`,
    jenis: {
      perlengkapan: 'Equipment',
      kelengkapan: 'Completeness',
      waktu: 'Time',
      output: 'Output',
    },
    tertulis: (jenis, uraian) => `${jenis}: ${uraian}`,
    urutan: (langkah) => `Done before step ${langkah}.`,
    alasan: (alasan) => `Reason: ${alasan}`,
    tanpaAlasan: 'No reason given yet.',
  },
  usulan: {
    dasar: dasarUsulan,
    tandai: (apa, nomor) => `${apa}: mark ${nomor}?`,
    padaPeriode: (periode, teks) => `${periode}. ${teks}`,
    kosong: 'No step is proposed: what shows in the workbook is marked, or is not complete.',
    tanpaNama: 'Add --oleh "name" to the command that you run, or to this one.',
  },
  tindakan: {
    'atur-mulai': 'Set the start date',
    'buka-rencana': 'Open the plan',
    'impor-data': 'Import packages',
    setujui: 'Record the approval',
    distribusi: 'Distribute templates',
    kompilasi: 'Compile data',
    capaian: 'See results',
    'tindak-lanjut': 'Follow-up',
    'tahun-baru': 'Begin the next year',
    keputusan: 'Open the decisions',
    analisis: 'Open the analysis',
  },
  bukaLembar: (nama) => `Sheet ${nama}`,
  dicentang: (oleh, tanggal) => `Ticked ${tanggal} by ${oleh}`,
  terlihat: 'Seen in the workbook',
  ditandai: (nomor, periode, tanggal, oleh) => `Step ${nomor}${of(periode)} done on ${tanggal} by ${oleh}.`,
  tandaDibatalkan: (nomor, periode) => `The mark of step ${nomor}${of(periode)} was undone.`,
  dijelaskan: (nomor, periode) =>
    `The reason for the deviation of step ${nomor}${periode === null ? '' : ` ${periode}`} is recorded.`,
  butirDicentang: (butir) => `Item ${butir} ticked.`,
  centangDihapus: (butir) => `Tick of item ${butir} removed.`,
  mulaiDiatur: (tanggal) => `The cycle begins ${tanggal}; due dates were calculated anew.`,
};
