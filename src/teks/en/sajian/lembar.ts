import { menurut } from '../../menurut';
import type { lembar as sumber } from '../../id/sajian/lembar';

/** By id of the table or free sheet. */
const purpose = {
  'daftar-isi': 'All sheets of this workbook',
  'analisis-capaian': 'Analysis of a period, to print for a meeting',
  langkah: 'The 19 steps of the SOP: state, due dates, and marks',
  indikator: 'Indicators and their attributes, by strategic area',
  target: 'Targets of the indicators, by period',
  aksi: 'Actions for each indicator',
  paket: 'Procurement packages (RUP)',
  capaian: 'Achievement of the indicators',
  catatan: 'Findings of the last compilation',
  tujuan: 'Goals of procurement',
  area: 'Strategic areas and the goals they serve',
  baseline: 'Baselines of the indicators',
  opd: 'Units that fill in data (OPD)',
  transaksi: 'Procurement transactions',
  'data-rup': 'Packages as compiled',
  'data-transaksi': 'Transactions as compiled',
  'data-opd': 'Data of units as compiled',
  'data-aksi': 'Actions as compiled',
  'riwayat-opd': 'Former codes and names of units',
  'perubahan-paket': 'Changes of RUP packages during the year',
  'kunci-angka': 'Locked figures: of which period, by whom, when, and their corrections',
  'arsip-data': 'Archive files that hold rows of closed periods',
  keputusan: 'What the leadership decided of each indicator, with the number of the minutes',
  analisis: 'What the team made of each figure: method, cause, open questions',
  rekomendasi: 'Recommendations, what was decided on each, and how it was followed up',
  penyimpangan: 'Departures from the SOP: what, why, and who answers for them',
  pelaksana: 'Who carries out the SOP: role, time in office, qualification',
  koreksi: 'Corrections of what units returned: who confirmed them, when, and how',
  register: 'Whose template was made, and who has returned it',
  persetujuan: 'Approvals of the performance plan',
  pelaksanaan: 'Record of the steps of the SOP as carried out',
  kelengkapan: 'Requirements and outputs of each step',
  'hari-libur': 'National holidays and joint leave',
  padanan: 'Other spellings that are known when data are read',
  pengaturan: 'Due dates, thresholds and other choices of this workbook',
  riwayat: 'What the program wrote, when, and by which command',
};

export const lembar: typeof sumber = {
  kegunaan: (id, diBuku) => menurut(purpose, id) ?? diBuku,
  isian: (opd, periode) => `Entries of unit ${opd}, ${periode}`,
  tambahan: 'Additional sheet',
};
