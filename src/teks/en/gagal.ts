import type * as sumber from '../id/gagal';
import type { Penulis } from '../../domain/umum/catatan';
import type { Gagal } from '../../application/luaran';
import type { FormatBerkas } from '../../application/ports/pembaca-buku';
import { tanggalDariIso } from '../../domain/umum/tanggal';
import { kodeHost } from '../kode-host';
import { isLembarData } from '../lembar-data';
import { menurut } from '../menurut';
import { isUkuranByte } from '../ukuran-byte';
import { sebutKolom, sebutLembar } from '../sebutan';
import { gagalProgram } from './gagal-program';
import { sebabSistem } from './sebab-sistem';

const formatName: Record<FormatBerkas, string> = {
  xlsx: 'an Excel workbook (.xlsx)',
  xls: 'an old Excel workbook (.xls)',
  xlsb: 'a binary workbook (.xlsb)',
  ods: 'an OpenDocument spreadsheet (.ods)',
  docx: 'a Word document',
  numbers: 'an Apple Numbers file',
  html: 'a web page',
  xml: 'an XML file',
  pdf: 'a PDF',
  rtf: 'an RTF document',
  json: 'a JSON file',
  csv: 'a text file (CSV)',
  zip: 'a zip file',
  arsip: 'a packed archive (.gz, .rar or .7z)',
  gambar: 'a picture',
  lain: 'a file of another kind',
};

const saveCsv = 'Open it in Excel and save it as "CSV UTF-8 (Comma delimited)".';
const unpack = 'Unpack it first and import the CSV file in it.';
const downloadAgain = 'Download the data from their source again, as CSV.';

/** How a file of another kind becomes CSV, where opening it helps. */
const csvWay: Partial<Record<FormatBerkas, string>> = {
  xlsx: saveCsv,
  xls: saveCsv,
  xlsb: saveCsv,
  ods: saveCsv,
  numbers: 'Export it from Numbers as CSV.',
  html: `If it holds a table, open it in Excel and save it as "CSV UTF-8 (Comma delimited)"; if it is a page to sign in or an error message, sign in to the site first and download again.`,
  zip: unpack,
  arsip: unpack,
};

const saveXlsx = 'Open it in Excel or LibreOffice and save it as .xlsx.';
const unpackXlsx = 'Unpack it first and use the .xlsx file in it.';

/** How a file of another kind becomes a workbook, where there is a way. */
const xlsxWay: Partial<Record<FormatBerkas, string>> = {
  xls: saveXlsx,
  xlsb: saveXlsx,
  ods: saveXlsx,
  html: saveXlsx,
  xml: saveXlsx,
  csv: saveXlsx,
  numbers: 'Export it from Numbers as Excel (.xlsx).',
  zip: unpackXlsx,
  arsip: unpackXlsx,
};

const jsonReason = {
  rusak: 'cut off or not written as JSON is. Download it again to its end, or download it as CSV.',
  kosong: 'without a single row of data. Check year and institution when downloading, and download it again.',
  'bukan-tabel':
    'without a list of rows that can be told (perhaps an error message of its site). Download it again, or download it as CSV.',
  rencana:
    'a performance plan, not procurement data. Import it by the command impor-rencana or the page Plan.',
};

const limitName: Readonly<Record<string, string>> = {
  'ukuran-berkas': 'the size of the file',
  'ukuran-bagian': 'the size of one sheet',
  'ukuran-isi': 'the size of all its content',
  'jumlah-bagian': 'the number of parts in the file',
  'jumlah-lembar': 'the number of sheets',
  'jumlah-baris': 'the number of rows',
  'jumlah-kolom': 'the number of columns',
  'jumlah-sel': 'the number of filled cells',
  'teks-bersama': 'the size of all texts',
  'jumlah-teks': 'the number of texts',
  'sel-gabungan': 'the number of merged cells',
  relasi: 'the number of links between its parts',
  'muatan-sekaligus': 'what all files read at once may hold',
  memori: 'the use of memory',
};

const MB = 1024 * 1024;

const unstorable: Readonly<Record<string, string>> = {
  'number-not-finite': 'the number is too large',
  'text-too-long': 'the text has more than 32,767 characters',
  'text-has-control-characters': 'the text has characters that a workbook cannot hold',
  'error-not-writable': 'the error value is not one of Excel',
  'row-id-empty-or-padded': 'the row ID is blank or has blanks around it',
};

function whyNoWorkbook(sebab: string): string {
  const format = /^wrong-format: (.+)$/.exec(sebab)?.[1];
  if (format !== undefined) return `it is ${menurut(formatName, format) ?? format}`;
  return menurut(noWorkbook, sebab) ?? `its content is damaged (technical detail: ${sebab})`;
}

const noWorkbook = {
  empty: 'it is empty',
  encrypted: 'it is locked with a password',
  'timed-out': 'it takes too long to read',
};

/** Who holds a lock, as far as it says. */
const lockHolder = (
  { pid, komputer, sejak }: Pick<Extract<Gagal, { kode: 'file-locked' }>, 'pid' | 'komputer' | 'sejak'>,
  tulis: Penulis,
): string =>
  [
    `${pid === null ? 'an unknown process' : `process ${pid}`}${komputer === null ? '' : ` on computer ${komputer}`}`,
    `since ${dayOf(sejak, tulis)}, ${sejak.slice(11)}`,
  ].join(', ');

/** A file system can give a file any date. */
function dayOf(saat: string, tulis: Penulis): string {
  const hari = tanggalDariIso(saat.slice(0, 10));
  return hari === undefined ? saat.slice(0, 10) : tulis.tanggal(hari);
}

/** What happened and what to do, for a failure of any kind. */
export const pesanGagal: typeof sumber.pesanGagal = {
  'file-not-found': ({ berkas }) => `There is no file ${berkas}. Check its name and folder.`,
  'file-exists': ({ berkas }) =>
    `File ${berkas} exists and is not overwritten. Choose another name, or move that file.`,
  'file-not-writable': ({ berkas, sebab }) =>
    `File ${berkas} cannot be written: ${menurut(sebabSistem.menulis, sebab)?.(sebab) ?? sebabSistem.menulisLain(sebab)}`,
  'files-not-placed': ({ berkas, sebab, belum }, tulis) =>
    `The templates are recorded in the register, but ${tulis.angka(belum)} of their files could not be put in place; the first is ${berkas}: ${sebab === 'EEXIST' ? 'another file of that name is there and is not overwritten. Move that file.' : (menurut(sebabSistem.menulis, sebab)?.(sebab) ?? sebabSistem.menulisLain(sebab))} Then run the same command again: the files are put in place as recorded, without a new issue.`,
  'file-locked': ({ berkas, kunci, ...pemegang }, tulis) =>
    `File ${berkas} is being written by another command (${lockHolder(pemegang, tulis)}). Wait until it is done and try again. If that command no longer runs, delete ${kunci} and try again.`,
  interrupted: ({ berkas }) => `Stopped before ${berkas} was written; the file is unchanged.`,
  'file-open-elsewhere': ({ berkas }) =>
    `File ${berkas} is open in another program. Close it there and try again.`,
  'not-a-workbook': ({ berkas, sebab }) =>
    `File ${berkas} cannot be read as an Excel workbook: ${whyNoWorkbook(sebab)}. Use an intact .xlsx file.`,
  'sheet-not-readable': ({ berkas, lembar }) =>
    `The sheet "${lembar}" of file ${berkas} is damaged and cannot be read, so nothing was opened or written. Open the file in Excel, let Excel repair it and save it; or use an earlier copy.`,
  'too-large': ({ berkas, batas }) =>
    `File ${berkas} is too large: ${limitName[batas] ?? batas} is over the limit. Remove what is not needed, or split it.`,
  'write-too-large': ({ tempat, batas, jumlah, maksimum }, tulis) => {
    const [akan, paling] = isUkuranByte(batas)
      ? [`${tulis.angka(Math.ceil(jumlah / MB))} MB`, `${tulis.angka(Math.floor(maksimum / MB))} MB`]
      : [tulis.angka(jumlah), tulis.angka(maksimum)];
    return `Nothing was written: ${limitName[batas] ?? batas} of ${tempat} would be ${akan}, and at most ${paling} can be read again. ${isLembarData(tempat) ? 'Put the data of locked periods into an archive file (command arsipkan), ' : 'Make it less (for example, delete rows that no longer count), '}or spread the units over several workbooks, then run it again. What was saved before is unchanged.`;
  },
  'table-not-found': ({ tabelId }) =>
    `Sheet "${sebutLembar(tabelId)}" is not in the workbook. Take it back from an earlier copy.`,
  'duplicate-table': ({ tabelId, lembar }) =>
    `The table of sheet "${sebutLembar(tabelId)}" is on more than one sheet (${lembar.join(', ')}). Delete the copied sheet.`,
  'table-blocked': ({ lembar, baris }) =>
    `The table on sheet "${lembar}" cannot grow or be reordered because something of yours is in row ${baris}. Move that away from the table, then try again.`,
  'column-not-found': ({ tabelId, kolom }) =>
    `Column "${sebutKolom(tabelId, kolom)}" of sheet "${sebutLembar(tabelId)}" is missing. Take it back from an earlier copy.`,
  'columns-shifted': ({ lembar, sel, kepala, kolom }) =>
    `The columns of the table on sheet "${lembar}" have moved: the header in ${sel} ${kepala === '' ? 'is blank' : `is "${kepala}"`}, where column "${kolom}" belongs. Undo the deletion or insertion (Ctrl+Z), take the sheet back from an earlier copy, or type the header "${kolom}" again if only that was changed.`,
  'duplicate-column': ({ lembar, kolom, huruf }) =>
    `Column "${kolom}" of sheet "${lembar}" stands in ${huruf.length} places (columns ${huruf.join(' and ')}), so which one counts cannot be told. Delete the copied column, or delete the hidden id above its header if the column holds notes of your own.`,
  'table-marker-lost': ({ tabelId, lembar }) =>
    `Sheet "${lembar}" holds the table "${sebutLembar(tabelId)}", but the hidden row of codes above its headers was cleared, so its content cannot be recognised and nothing was written. Undo that (Ctrl+Z), or take the sheet back from an earlier copy.`,
  'duplicate-row-id': ({ tabelId, id }) =>
    `Sheet "${sebutLembar(tabelId)}" has two rows with ID ${id}. Delete the copied row.`,
  'value-not-storable': ({ tabelId, kolom, baris, sebab }) =>
    `A value for column "${sebutKolom(tabelId, kolom)}"${baris === undefined ? '' : ` in the row with ID "${baris}"`} of sheet "${sebutLembar(tabelId)}" cannot be stored: ${unstorable[sebab] ?? sebab}. Change it, then try again.`,
  'sheet-not-makeable': ({ lembar, sel, sebab }) =>
    `Sheet "${lembar}" cannot be made because what is meant for cell ${sel} cannot stand there (technical detail: ${sebab}). Report this to the maintainers; the sheet was not changed.`,
  conflict: () => 'The workbook changed since it was read, so nothing was written. Run the command again.',
  'written-over': () =>
    'Somebody else wrote to this workbook in the same moment, so that your changes and theirs may be mixed. Look at the last two lines of Riwayat Perubahan, check the result together, and repeat what is missing.',
  'cell-edit-mode': () => 'A cell is being typed in. Press Enter or Esc in Excel and try again.',
  'read-only': () =>
    'The workbook is open for reading only. Save a copy or ask for editing rights, then try again.',
  protected: () =>
    'Excel refuses the change because a sheet is protected with a password. Unprotect it (Review > Unprotect Sheet) and try again.',
  'structure-protected': () =>
    "The workbook's structure is protected. Lift it (Review > Protect Workbook) and try again.",
  'request-too-large': () =>
    'What is sent to Excel is too large. Shorten very long texts, or work part by part.',
  'api-too-old': () =>
    'This Excel is too old. Update to Excel 2019 or Microsoft 365, or use Excel on the web.',
  'connection-lost': () =>
    'Excel does not answer. Check the connection and try again; a change that did not end is undone first.',
  'host-refused': ({ sebab }) =>
    `Excel refuses the request (code ${kodeHost(sebab)}). The workbook is unchanged. Save, open it again and retry.`,
  empty: ({ berkas }) => `File ${berkas} is empty. Ask for an intact file.`,
  encrypted: ({ berkas }) =>
    `File ${berkas} has a password. Remove it in Excel (File > Info > Protect Workbook), save, and send it again.`,
  'wrong-format': ({ berkas, format, diminta }) =>
    diminta === 'csv'
      ? `File ${berkas} is ${formatName[format]}, not CSV. ${csvWay[format] ?? downloadAgain}`
      : `File ${berkas} is ${formatName[format]}. ${xlsxWay[format] ?? 'Ask for the .xlsx file itself.'}`,
  'json-not-table': ({ berkas, sebab }) => `File ${berkas} is JSON, ${jsonReason[sebab]}`,
  damaged: ({ berkas, sebab }) =>
    `File ${berkas} is damaged (technical detail: ${sebab}). Open and save it in Excel, or ask for it again.`,
  'timed-out': ({ berkas, detik }, tulis) =>
    `Reading file ${berkas} was ended after ${tulis.angka(detik)} seconds. Remove what is not needed and save it again.`,
  unreadable: ({ berkas, sebab }) =>
    `File ${berkas} cannot be read: ${menurut(sebabSistem.membaca, sebab)?.(sebab) ?? sebabSistem.membacaLain(sebab)}`,
  'not-a-workspace': () =>
    'This workbook is not a performance workbook. Choose the right one, or make a new one.',
  'is-a-template': ({ opd, periode }, tulis) =>
    `This workbook is the data template of ${opd} for ${tulis.periode(periode)}, not a performance workbook. Choose the performance workbook of UKPBJ.`,
  'schema-unreadable': ({ nilai }) =>
    `The version number of this performance workbook cannot be read (the hidden sheet _kinerja says "${nilai}"), so its content cannot be trusted. Use the last copy that was not changed.`,
  'newer-workspace': ({ skema, didukung }) =>
    `This performance workbook was made by a newer program (version ${skema}; this one knows up to ${didukung}). Update the program.`,
  cancelled: () => 'Cancelled. The workbook is unchanged.',
  'out-of-memory': () => gagalProgram['out-of-memory'],
  'storage-full': () => gagalProgram['storage-full'],
  'part-not-loaded': () => gagalProgram['part-not-loaded'],
  'not-transferable': () => gagalProgram['not-transferable'],
  'thread-not-started': () => gagalProgram['thread-not-started'],
  'thread-lost': () => gagalProgram['thread-lost'],
  'program-fault': () => gagalProgram['program-fault'],
};

export const pesanBerkas: typeof sumber.pesanBerkas = {
  'kunci-diambil-alih': (pemegang, tulis) =>
    `Its write lock (${lockHolder(pemegang, tulis)}) was left there for longer than a write takes, so it was taken over. If that computer was still writing, check the last two rows of Riwayat Perubahan together.`,
  'kunci-tertinggal': ({ sisa, sebab }) =>
    `The file was written, but its lock could not be deleted (${sebab}). The next command takes that lock over; if it cannot, delete ${sisa}.`,
  'tautan-keras-terputus': () =>
    'The file has another name (a hard link). The new content is under this name only; the other one still has the content before. If both are to be the same, use a symbolic link.',
  'berkas-tidak-terbaca': ({ gagal }, tulis) => {
    const pesan = pesanGagal[gagal.kode] as (gagal: object, tulis: Penulis) => string;
    return pesan({ ...gagal, berkas: 'this' }, tulis);
  },
};
