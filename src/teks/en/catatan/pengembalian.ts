import { sebagian } from '../../../domain/umum/batas-catatan';
import type { Penulis } from '../../../domain/umum/catatan';
import type {
  BanyakBertentangan,
  ButirKosong,
  KolomPembaca,
  ParamsCatatanPengembalian,
  TempatTabel,
} from '../../../domain/pengembalian/catatan';
import type { IdentitasTemplate } from '../../../domain/pengembalian/identitas';
import type * as sumber from '../../id/catatan/pengembalian';

const tempatTabel = ({ lembar, sel, tersembunyi }: TempatTabel): string =>
  `"${lembar}"${sel === undefined ? '' : ` cell ${sel}`}${tersembunyi ? ' (hidden)' : ''}`;

const bagianIdentitas: Record<keyof IdentitasTemplate, string> = {
  ruangKerja: 'performance workbook of origin',
  opd: 'unit code',
  namaOpd: 'unit name',
  periode: 'period',
  versiRencana: 'plan version',
  hashRencana: 'plan content',
  serial: 'issue',
  skema: 'layout version',
  revisi: 'workbook revision',
  rantai: 'workbook state',
};

const tulisButir = ({ butir, sel }: ButirKosong): string => (sel === null ? butir : `${butir} (cell ${sel})`);

const daftarBaris = ({ baris, selebihnya }: BanyakBertentangan): string =>
  `${baris.join(', ')}${selebihnya > 0 ? ', and others' : ''}`;

const contohBertentangan = ({ contoh: { nomor, tampak, seharusnya } }: BanyakBertentangan): string =>
  `row ${nomor} shows "${tampak}" where its hidden id stands for "${seharusnya}"`;

/** `G9:G12, G15, and 3 other cells` */
const sebutSel = (sel: readonly string[], selebihnya: number, tulis: Pick<Penulis, 'angka'>): string =>
  sel.join(', ') + (selebihnya > 0 ? `, and ${tulis.angka(selebihnya)} other cells` : '');

const dariSalinan = (revisi: number | undefined): string =>
  `it was made from another copy of this workbook${revisi === undefined ? '' : ` (revision ${revisi})`}, perhaps before a backup was restored`;

const bolehAmbilAlih =
  'Unit, period and plan fit: if it is an issue of yours, the return can be taken over; if not, compile it in the workbook that made it.';

const tulisKolom = ({ kolom, indikator }: KolomPembaca): string =>
  `${kolom}${indikator.length === 0 ? '' : ` (read by ${indikator.join(', ')})`}`;

const sebabRencanaLama: Record<
  ParamsCatatanPengembalian['rencana-lama']['sebab'],
  (kolom: readonly string[]) => string
> = {
  'tidak-disetujui': () =>
    'A version with that content was never approved in this workbook: another copy of it may have made it, or it may be older than a backup that was restored.',
  'bukan-kiriman': () => 'The register says that this issue was made from another version.',
  'tidak-tersimpan': (kolom) =>
    `What that version asked is not kept, so it cannot be told whether these columns were deleted or not asked for yet: ${kolom.join(', ')}.`,
};

export const pesanPengembalian: typeof sumber.pesanPengembalian = {
  'bukan-template': () =>
    'This file is not a performance data template. Send back the template received from UKPBJ.',
  'ini-ruang-kerja': () =>
    'This file is the UKPBJ performance workbook, not a filled template. Choose the file a unit returned.',
  'identitas-rusak': () =>
    'The identity of this template is missing or damaged, so where it belongs cannot be told. Ask the unit to fill the original template.',
  'identitas-bertentangan': ({ beda }) =>
    `The hidden identity sheet and the document properties of this file differ (${beda.map(({ bagian, lembar, properti }) => `${bagianIdentitas[bagian]}: "${lembar}" and "${properti}"`).join('; ')}), so which template was filled in cannot be told. Ask the unit to fill the original template.`,
  'ruang-kerja-lain': () =>
    'This template comes from another performance workbook. Compile it there, or ask the unit to fill the template of this one.',
  'unit-tidak-terdaftar': ({ opd, namaOpd }) =>
    `Unit ${namaOpd} (${opd}) is not on the sheet OPD. Add the unit or check its code.`,
  'unit-kembali-tidak-ada': ({ opd, namaOpd, periode, penerus }, tulis) =>
    `There is no unit ${namaOpd} (${opd}) in ${tulis.periode(periode)}${penerus.length === 0 ? '' : `; its successor is ${penerus.join(', ')}`}. ${penerus.length === 0 ? 'Check Berlaku mulai and Berlaku sampai on the sheet OPD.' : 'Its data are asked of the successor: distribute that template.'}`,
  'periode-lain': ({ berkas, diminta }, tulis) =>
    `This template is for ${tulis.periode(berkas)}, but ${tulis.periode(diminta)} is being compiled. Compile it separately.`,
  'rencana-lama': ({ versi, sekarang, sebab, kolom = [] }) =>
    `This template was made from plan version ${versi}; version ${sekarang} is in force. ${sebabRencanaLama[sebab](kolom)} Distribute new templates and ask the unit to fill it.`,
  'template-versi-dahulu': ({ versi, sekarang }) =>
    `This template was made from plan version ${versi}; version ${sekarang} is in force. The file is taken all the same.`,
  'skema-template-lain': ({ skema, didukung }) =>
    `This template has layout version ${skema}, newer than this program reads (version ${didukung}). Use the version of the program that made it, or distribute a new template.`,
  'belum-pernah-dikirim': ({ opd, revisi }) =>
    `The register knows of no template for unit ${opd} in this period: ${dariSalinan(revisi)}. ${bolehAmbilAlih}`,
  'terbitan-tidak-dikenal': ({ serial, terakhir, revisi }) =>
    `This template is issue ${serial}, but the register knows only up to ${terakhir}: ${dariSalinan(revisi)}. ${bolehAmbilAlih}`,
  'terbitan-salinan-lain': ({ serial, revisi }) =>
    `This issue ${serial} is not the one that this workbook made, though the number is the same: ${dariSalinan(revisi)}. ${bolehAmbilAlih}`,
  'terbitan-diambil-alih': ({ serial, revisi }) =>
    `Issue ${serial} is taken over from another copy of this workbook${revisi === undefined ? '' : ` (revision ${revisi})`}.`,
  'terbitan-tak-wajar': ({ serial, terakhir }) =>
    `This template is issue ${serial}, far beyond what the register knows (${terakhir}), so where it comes from cannot be told. Ask the unit to fill the original template.`,
  'terbitan-lama': ({ serial, diterima }) =>
    `This template is issue ${serial}, but issue ${diterima} has already been taken. Ignore this file, or ask the unit to fill the last issue.`,
  'terbitan-bukan-terakhir': ({ serial, terakhir }) =>
    `This template is issue ${serial}; the last one is ${terakhir}. It is taken; make sure that the unit did not mean to use the last one.`,
  'terbitan-digantikan': ({ serial, oleh, berkasLain }) =>
    `Issue ${serial} is replaced by issue ${oleh} in the file "${berkasLain}".`,
  'dua-pengembalian': ({ berkasLain }) =>
    `This file differs from "${berkasLain.join('", "')}" although unit and issue are the same. Neither is used; ask the unit which is right and compile that one alone.`,
  'berkas-kembar': ({ berkasLain }) => `The same as "${berkasLain}", so it is read once.`,
  'salinan-unit-lain': ({ opd, jumlah, dari }, tulis) =>
    `The contents belong to unit ${opd}: ${tulis.angka(jumlah)} of ${tulis.angka(dari)} rows are from there. Ask the unit to fill its own template.`,
  'lembar-template-hilang': ({ lembar }) =>
    `The sheet "${lembar}" is missing in this file. Ask the unit to fill the whole template.`,
  'lembar-template-rusak': ({ lembar }) =>
    `The sheet "${lembar}" of this file is damaged and cannot be read. Ask the unit to open the file in Excel, let Excel repair it, save it and send it again; if that fails, to fill a new template.`,
  'lembar-lain-rusak': ({ lembar }) =>
    `The sheet "${lembar}" of this file is damaged and was not read. It is no part of the template, all of which was read.`,
  'kolom-template-hilang': ({ daftar }) =>
    `Columns are missing from the template: ${daftar.join(', ')}. Ask the unit to fill the whole template.`,
  'kolom-belum-ditanyakan': ({ kolom }) =>
    `This template was made before these columns were asked for: ${kolom.map(tulisKolom).join('; ')}. All else is taken; of this unit these columns are blank until a new template comes back. Distribute a new template to this unit after this compilation: what it returned is in it then.`,
  'kolom-berganti-makna': ({ kolom }) =>
    `This template asks for these columns with another type, unit or list of choices: ${kolom.map(tulisKolom).join('; ')}. Their values are not taken, so as not to be read with the meaning of now; all else is. Distribute a new template to this unit for these columns.`,
  'kolom-dari-ukpbj': ({ daftar }) =>
    `This template does not have ${daftar.join(', ')} yet. These columns are UKPBJ's and are taken from the imported data; the unit need not fill in anything again.`,
  'aksi-belum-ditanyakan': ({ kode }) =>
    `Actions ${kode.join(', ')} were added after this template was made, so they were not asked for; their progress is blank. Distribute a new template to this unit.`,
  'aksi-tidak-lagi-diminta': ({ kode }) =>
    `The plan in force has no action ${kode.join(', ')} for this unit any more; their rows are passed over.`,
  'kolom-bergeser': ({ kepala, kolom }) =>
    `Column "${kolom}" belongs here, but the header ${kepala === '' ? 'is blank' : `is "${kepala}"`}: a table column was deleted or inserted, so values are no longer under their columns and nothing is compiled. Ask the unit to restore the column and its header, or to fill a new template.`,
  'tabel-ganda': ({ tempat, selebihnya = 0 }, tulis) =>
    `The same table stands in ${tulis.angka(tempat.length + selebihnya)} places: sheet ${tempat.map(tempatTabel).join(' and ')}${selebihnya === 0 ? '' : ` and ${tulis.angka(selebihnya)} more`}. Which is right cannot be told, so nothing of this file is taken. Ask the unit to keep one, delete the copy and send the file again.`,
  'lembar-mirip': ({ asli }) =>
    `This sheet looks like a copy of the sheet "${asli}" without its hidden ids. Which of them was filled in cannot be told, so nothing of this file is taken. Ask the unit to move its entries to the sheet "${asli}", delete this sheet and send the file again.`,
  'kolom-ganda': ({ kolom, huruf }) =>
    `Column "${kolom}" stands in ${huruf.length} places: columns ${sebagian(huruf).join(' and ')}. Which is right cannot be told, so nothing of this file is taken. Ask the unit to keep one, delete the copy and send the file again.`,
  'baris-hilang': ({ jumlah, contoh }, tulis) =>
    `${tulis.angka(jumlah)} rows of the template are not in this file (e.g. ${contoh.join(', ')}). Their data count as missing; ask the unit why they were deleted.`,
  'baris-asing': ({ id }) =>
    `Row ${id} does not belong to this unit and is not compiled. Check where it comes from.`,
  'baris-ganda-template': ({ id, barisLain }) =>
    `Row ${id} is already in row ${barisLain} with the same values and is read once. Delete one of them.`,
  'baris-ganda-beda': ({ id, barisLain }) =>
    `Row ${id} is also in row ${barisLain} with other values, so neither is compiled. Ask the unit to delete the wrong one and send the file again.`,
  'kode-bertentangan': ({ tampak, seharusnya }) =>
    `This row shows "${tampak}", but its hidden id stands for "${seharusnya}": values may have been pasted or sorted without the hidden column. The row is not compiled. Ask the unit to put its entries in the right row and restore the code; a code that is really wrong is corrected by UKPBJ with an import.`,
  'kode-bertentangan-banyak': (params, tulis) =>
    `${tulis.angka(params.jumlah)} rows (${daftarBaris(params)}) show other codes than their hidden ids stand for, e.g. ${contohBertentangan(params)}. Values may have been pasted or sorted without the hidden column, so these rows are not compiled. Ask the unit to put its entries in the right rows and send the file again.`,
  'lembar-teracak': (params, tulis) =>
    `Most of this sheet, ${tulis.angka(params.jumlah)} rows (${daftarBaris(params)}), shows other codes than the hidden ids stand for, e.g. ${contohBertentangan(params)}. It may have been sorted or pasted without the hidden column, so nothing of this file is taken. Ask the unit to fill the original template again, row by row.`,
  'baris-tanpa-id': ({ kode, barisLain }) =>
    `Row "${kode}" has no hidden id although its code is in the list${barisLain === undefined ? '' : ` (row ${barisLain})`}; it may have been pasted without the hidden column. The row is not compiled. Ask the unit to move its entries to the prepared row.`,
  'sel-digabung': ({ rentang }) =>
    `Cells ${rentang} are merged, so which row or column the entry belongs to cannot be told; it counts as invalid. Unmerge the cells, fill in each of them and send the file again.`,
  'baris-baru': ({ kode }) =>
    `The unit added row "${kode}" itself, so it is not compiled yet. Import its package or transaction into the performance workbook first, then distribute new templates.`,
  'rumus-tanpa-nilai': () =>
    'This cell holds a formula that was not calculated. Open the file in Excel, save it and send it again; or type the value.',
  'nama-lembar-dibersihkan': ({ aksara, panjang }, tulis) =>
    `The name of this sheet ${[
      ...(aksara.length === 0 ? [] : [`has characters that cannot be kept (${aksara.join(', ')})`]),
      ...(panjang === undefined ? [] : [`is too long (${tulis.angka(panjang)} characters)`]),
    ].join(' and ')}; it is written here without them. Rename the sheet.`,
  'isi-sel-rusak': ({ teks }) =>
    `The cell content "${teks}" is damaged inside the file. Type the value again.`,
  'tanggal-berkas-dilewati': ({ tanggal, sumber, sebab }, tulis) =>
    `${sumber === 'dokumen' ? 'This document was last saved on' : 'This file is dated'} ${tulis.tanggal(tanggal)}, ${sebab === 'sesudah-hari-ini' ? 'after today' : 'before its template was sent'}, so that is not the day it came in and is not used.`,
  'tanggal-diterima-tidak-diketahui': ({ hariIni }, tulis) =>
    `The deadline is over and nothing in this file says when it came in, so it counts as received today, ${tulis.tanggal(hariIni)}, which is late. If it came in earlier, set the day and compile again.`,
  'wajib-kosong': ({ jumlah, sel, selebihnya, olehUkpbj }, tulis) => {
    const tempat = `${tulis.angka(jumlah)} required cells are still empty: ${sebutSel(sel, selebihnya, tulis)}.`;
    return olehUkpbj
      ? `${tempat} UKPBJ fills this column: complete its imported data, then distribute a new template. Until then their rows are left out of calculations that use it.`
      : `${tempat} Fill them, or type TB where they do not apply. Until they are filled, their rows are left out of calculations that use them.`;
  },
  'nilai-pada-batal': ({ jumlah, sel, selebihnya }, tulis) =>
    `${tulis.angka(jumlah)} failed or cancelled transactions still have a value in this column: ${sebutSel(sel, selebihnya, tulis)}. It is not part of the contract value of their packages. Check the status; if they did fail or were called off, clear the cells.`,
  'lembar-belum-selesai': () =>
    'The unit has not said that it is done, so its sheets were not taken yet. Once done, the unit puts its name in the row "Diisi oleh" of its sheet Pernyataan.',
  'pernyataan-kosong': ({ daftar }) =>
    `The sheet Pernyataan is not filled in, so nobody answers for these data yet. Blank: ${daftar.map(tulisButir).join('; ')}. The data are taken; ask the unit for its statement.`,
  'pernyataan-kurang': ({ daftar }) =>
    `Still blank on the sheet Pernyataan: ${daftar.map(tulisButir).join('; ')}. Ask the unit to complete it.`,
  'pernyataan-tidak-dikenal': ({ teks }) =>
    `The statement "${teks}" is not known and counts as blank. Choose "Ada data" or "Nihil".`,
  'ada-data-kosong': () =>
    'The unit chose "Ada data", but no data cell is filled in. Ask the unit: are the data still to come, or should it be "Nihil"?',
  'pernyataan-nihil': () => 'The unit declares Nihil: no data in this period.',
  'nihil-berisi-data': ({ jumlah }, tulis) =>
    `The unit declares Nihil, but ${tulis.angka(jumlah)} rows hold data. The data are used; ask the unit which is right.`,
};
