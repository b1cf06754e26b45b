import type { ParamsCatatanTempel } from '../../../domain/impor/unit/catatan-tempel';
import type { PesanDari } from '../../../domain/umum/catatan';

export const pesanTempel: PesanDari<ParamsCatatanTempel> = {
  'opd-kode-bentrok': ({ kode, nama, baris, namaLain, barisLain }) =>
    `Two units have the code "${kode}": "${namaLain}" (line ${barisLain}) and "${nama}" (line ${baris}). Correct one of the codes in the list, or remove the line that is wrong.`,
  'opd-terlalu-panjang': ({ apa, panjang, batas }, tulis) =>
    `The ${apa === 'kode' ? 'code' : 'name'} of the unit in this line is too long: ${tulis.angka(panjang)} characters, at most ${tulis.angka(batas)}. Shorten it, or look at how the columns are parted.`,
  'opd-aksara-dibuang': ({ aksara }) =>
    `This line has characters that a workbook cannot hold (${aksara.join(', ')}). "\ufffd" is read in their place. Type the line again.`,
  'opd-kode-rusak': ({ kode, nama }) =>
    `The code "${kode}" of "${nama}" was changed by a spreadsheet program and cannot be told any more. Make its column Text there, write the real code, then copy again.`,
  'opd-berulang': ({ kode, nama, barisLain }) =>
    `"${nama}" stands in line ${barisLain} already${kode === '' ? '' : ` with the code ${kode}`}, so this line is left out. If it is another unit, give it another name and a code.`,
  'opd-nama-ganda': ({ nama, kode, kodeLain, barisLain }) =>
    `"${nama}" stands twice with different codes: ${kodeLain} (line ${barisLain}) and ${kode}. Both are used; remove one if they are one unit.`,
  'opd-tanpa-nama': ({ teks }) =>
    `"${teks}" has no name of a unit, so it is left out. Write the name beside its code.`,
  'opd-kolom-ragu': ({ kode, nama }) =>
    `It is not certain which is the code and which the name: "${kode}" is read as the code, "${nama}" as the name. Swap them if they are the wrong way round.`,
  'opd-kolom-tidak-dipakai': ({ kolom }) =>
    `Columns that are not used: ${kolom.join(', ')}. What they say can be written on the sheet OPD later.`,
  'opd-kosong': () =>
    'No name of a unit could be read from this list. Write one unit a line: code and name, or the name alone.',
};
