import type { buat as sumber } from '../../id/panel/buat';
import { daftarOpd } from '../sajian/daftar-opd';

export const buat: typeof sumber = {
  judul: 'Make a performance workbook',
  isi: 'This workbook is not a performance workbook yet. Kinerja PBJ can make one here: sheets for the SOP flow, plan, data and results. Sheets that are here are not touched.',
  instansi: 'Name of the institution',
  contohInstansi: 'For example Pemerintah Kota Salatiga',
  tahun: 'Year of the plan',
  tahunSalah: 'Write the year in four digits, for example 2026.',
  mulai: 'Start of the cycle',
  petunjukMulai:
    'SOP step 1. 2 January of the plan year is proposed; change it if it is another day. The due dates of steps 2–11 count from it.',
  unit: 'Offices (OPD)',
  petunjukUnit:
    'One office a line: code and name, or the name alone; can be pasted from Excel. What was read is shown below before anything is written. May stay empty: imported packages fill it too.',
  kalender:
    'National and joint holidays 2024–2027 are on the sheet Hari Libur; local ones can be added there.',
  membuat: 'Making the sheets of the performance workbook …',
  memeriksaUnit: 'Reading the list of units …',
  unitSalah: 'Correct the list of units first; what is wrong stands below it.',
  unitTerbaca: 'List of units as it was read',
  kolom: daftarOpd.kolom,
  tukar: 'Swap code and name',
  tampilkanSemua: (jumlah) => `Show ${jumlah} more lines`,
  buat: 'Make the performance workbook',
};
