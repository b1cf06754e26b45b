import type { PesanDari } from '../../domain/umum/catatan';
import type { ParamsCatatanLembar } from '../../lembar/catatan';

export const pesanLembar: PesanDari<ParamsCatatanLembar> = {
  'sel-wajib-kosong': () => 'This cell must be filled. Fill it, or delete the row if it is not used.',
  'sel-bukan-angka': ({ nilai }) =>
    `"${nilai}" is not a number. Type the number alone, without unit or thousands separators.`,
  'sel-bukan-tanggal': ({ nilai }) => `"${nilai}" is not a date. Type a date such as 31/01/2026.`,
  'sel-bukan-ya-tidak': ({ nilai }) => `"${nilai}" is not a known answer. Type Ya or Tidak.`,
  'sel-bukan-pilihan': ({ nilai, pilihan, saran }) =>
    `"${nilai}" is not one of the choices.${saran === undefined ? '' : ` Perhaps "${saran}" is meant.`} Choose one of: ${pilihan.join('; ')}.`,
  'sel-galat-excel': ({ nilai }) =>
    `This cell holds the Excel error ${nilai}. Correct its formula or type the value.`,
  'kolom-hilang': ({ daftar }) =>
    `Columns are missing: ${daftar.join(', ')}. Bring them back with Undo, or take them from an earlier copy of the file; columns are recognised by the hidden code above the header.`,
  'id-baris-ganda': ({ id }) =>
    `This row is a copy of another one (ID ${id}). Delete the copy; to add a row, type in an empty row below the table.`,
};
