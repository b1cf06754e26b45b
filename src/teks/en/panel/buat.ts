import type { buat as sumber } from '../../id/panel/buat';

export const buat: typeof sumber = {
  judul: 'Make a performance workbook',
  isi: 'This workbook is not a performance workbook yet. Kinerja PBJ can make one here: sheets for the SOP flow, plan, data and results. Sheets that are here are not touched.',
  instansi: 'Name of the institution',
  contohInstansi: 'For example Pemerintah Kota Salatiga',
  tahun: 'Year of the plan',
  tahunSalah: 'Write the year in four digits, for example 2026.',
  mulai: 'Start of the cycle',
  petunjukMulai: 'SOP step 1. The due dates of the next steps count from this day.',
  unit: 'Offices (OPD)',
  petunjukUnit:
    'One office a line, with or without its code; can be pasted from Excel. May stay empty: imported packages fill it too.',
  kalender:
    'National and joint holidays 2024–2027 are on the sheet Hari Libur; local ones can be added there.',
  membuat: 'Making the sheets of the performance workbook …',
  buat: 'Make the performance workbook',
};
