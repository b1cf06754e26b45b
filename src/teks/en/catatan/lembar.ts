import type * as sumber from '../../id/catatan/lembar';

/** What a damaged copy means, and what to do. */
const notUsed =
  'It is not used; no figure or approval rests on it. If it is needed, open an earlier copy of the file.';

export const pesanLembar: typeof sumber.pesanLembar = {
  'sel-wajib-kosong': () => 'This cell must be filled. Fill it, or delete the row if it is not used.',
  'sel-bukan-angka': ({ nilai }) =>
    `"${nilai}" is not a number. Type the number alone, without unit or thousands separators.`,
  'sel-bukan-tanggal': ({ nilai }) => `"${nilai}" is not a date. Type a date such as 31/01/2026.`,
  'sel-tanggal-jauh': ({ tanggal }, tulis) =>
    `The date ${tulis.tanggal(tanggal)} is not plausible. Check its year, and correct it in this cell.`,
  'sel-angka-tampil-persen': ({ persen }, tulis) =>
    `The cell shows ${tulis.angka(persen)} %, but the unit of its column or indicator is not percent. Type the number without a percent sign, and set the cell's format to General.`,
  'sel-angka-tampil-tanggal': ({ tanggal }, tulis) =>
    `The cell shows the date ${tulis.tanggal(tanggal)} where a number belongs. Set the cell's format to General, and type the number again.`,
  'sel-angka-tampil-lain': ({ nilai }, tulis) =>
    `The cell holds ${tulis.angka(nilai)}, but its format shows something else (digits are left out or hidden). Set the cell's format to General, and make sure that the number is right.`,
  'sel-tanggal-tampil-angka': ({ nilai, usul }, tulis) =>
    `The cell shows the number ${tulis.angka(nilai)} where a date belongs. ${usul === undefined ? 'Type the date, such as 31/01/2026.' : `If ${tulis.tanggal(usul)} is meant, set the cell's format to a date; if not, type the date.`}`,
  'sel-bukan-ya-tidak': ({ nilai }) => `"${nilai}" is not a known answer. Type Ya or Tidak.`,
  'sel-bukan-pilihan': ({ nilai, pilihan, saran }) =>
    `"${nilai}" is not one of the choices.${saran === undefined ? '' : ` Perhaps "${saran}" is meant.`} Choose one of: ${pilihan.join('; ')}.`,
  'sel-galat-excel': ({ nilai }) =>
    `This cell holds the Excel error ${nilai}. Correct its formula or type the value.`,
  'sel-aksara-dibuang': ({ aksara }) =>
    `The text in this cell has characters that a workbook cannot hold (${aksara.join(', ')}). "\ufffd" is read in their place. Type the text again.`,
  'sel-teks-dilewati': ({ panjang, batas }, tulis) =>
    `The text in this cell was not taken: it has ${tulis.angka(panjang)} characters, and a cell holds at most ${tulis.angka(batas)}. Shorten it.`,
  'sel-dibersihkan-lain': ({ jumlah }, tulis) =>
    `${tulis.angka(jumlah)} more cells of this sheet have characters that cannot be kept, or texts that are too long. Correct those that are named, and run it again.`,
  'sel-kode-panjang': ({ panjang, batas }, tulis) =>
    `This code is too long: ${tulis.angka(panjang)} characters, at most ${tulis.angka(batas)}. Type a shorter one.`,
  'sel-kode-berlubang': ({ nilai }) =>
    `The code "${nilai}" lost a character (the mark "\ufffd"), so nobody can tell which code it is. Type it again.`,
  'kolom-hilang': ({ daftar }) =>
    `Columns are missing: ${daftar.join(', ')}. Undo the change (Ctrl+Z), or take them from an earlier copy of the file; columns are recognised by the hidden code above the header.`,
  'id-baris-ganda': ({ id }) =>
    `This row is a copy of another one (ID ${id}). Delete the copy; to add a row, type in an empty row below the table.`,
  'id-baris-panjang': ({ panjang, batas }, tulis) =>
    `The id of this row (hidden first column) is too long: ${tulis.angka(panjang)} characters, at most ${tulis.angka(batas)}. Clear the cell; the program gives a new id.`,
  'isi-panjang-melebihi-batas': ({ isi, panjang, batas }, tulis) =>
    `The copy "${isi}" was not kept because it is too long: ${tulis.angka(panjang)} characters, at most ${tulis.angka(batas)}. All else is done; keep a copy of this file if its content may be needed later.`,
  'isi-panjang-tidak-lengkap': ({ isi, bagian, dari }) =>
    `The copy "${isi}" is incomplete: part ${bagian} of ${dari} is missing. ${notUsed}`,
  'isi-panjang-ganda': ({ isi }) =>
    `The copy "${isi}" has a part that stands there twice, so nobody can tell which is right. ${notUsed}`,
  'isi-panjang-sel-salah': ({ isi }) =>
    `The copy "${isi}" has a cell that is empty, mistyped or unreadable. ${notUsed}`,
  'isi-panjang-berubah': ({ isi }) =>
    `The copy "${isi}" was changed since it was kept: its check code does not match. ${notUsed}`,
  'isi-panjang-bukan-json': ({ isi }) => `The copy "${isi}" was not written by this program. ${notUsed}`,
  'isi-panjang-format-baru': ({ isi, format, didukung }) =>
    `The copy "${isi}" was written by a newer program (format ${format}; this one knows up to ${didukung}). Update the program to read it.`,
};
