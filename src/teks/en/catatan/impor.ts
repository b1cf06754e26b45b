import type { GantiEkspor } from '../../../domain/impor/tata-letak/ekspor-lain';
import type * as sumber from '../../id/catatan/impor';

const usul = (terdekat: string | undefined): string =>
  terdekat === undefined ? '' : ` Did you mean "${terdekat}"?`;
const ganti: Readonly<Record<GantiEkspor, string>> = {
  'inaproc-realisasi': 'For its data download INAPROC Realisasi (data.inaproc.id) and import that file.',
  'inaproc-rencana':
    'For its data download INAPROC Rencana or the announced packages of SiRUP and import that file.',
  template: 'Its data are filled in by the units in the performance data template.',
  'data-opd': 'Its data are filled in by the units on the sheet Data OPD of the performance data template.',
  'lembar-paket':
    'The number of revisions can be typed on the sheet Paket, column "Banyaknya revisi RUP paket".',
};
const sebut = (daftar: readonly string[]): string => daftar.map((satu) => `"${satu}"`).join(', ');

const namaJenis = { rup: 'RUP', paket: 'package', unit: 'unit' };

export const pesanImpor: typeof sumber.pesanImpor = {
  'enkode-bukan-utf8': ({ enkode }) =>
    `The file is not UTF-8 and was read as ${enkode}. Check accented letters and quotes; if they are wrong, download it again or save it as "CSV UTF-8".`,
  'kutip-rusak': ({ teks }) =>
    `The quotes on this line do not match, so the line was read on its own: ${teks}. Check its contents, or mend the quotes and import again.`,
  'kutip-membelah': ({ teks }) =>
    `The quotes on this line do not match, so where its columns end is not certain: ${teks}. Write a quote inside a value twice (""), or remove it, and import again.`,
  'kutip-miring': ({ jumlah }, tulis) =>
    `Quotes inside values are written with a backslash (\\") on ${tulis.angka(jumlah)} rows and were read as quotes. Nothing is to be done.`,
  'kunci-ganda': ({ kunci }) =>
    `"${kunci}" is written twice in the same row, so which of them counts is not clear. Remove one from the JSON file, or download the export again.`,
  'json-dibaca': ({ baris, kolom }, tulis) =>
    `The JSON file was read as a table of ${tulis.angka(baris)} rows and ${tulis.angka(kolom)} columns. Row numbers in findings are the order of its data.`,
  'kolom-kurang': ({ ada, seharusnya }, tulis) =>
    `This row has only ${tulis.angka(ada)} columns of ${tulis.angka(seharusnya)}. Join the broken line or complete its separators, then import again.`,
  'kolom-berlebih': ({ ada, seharusnya }, tulis) =>
    `This row has ${tulis.angka(ada)} columns instead of ${tulis.angka(seharusnya)}. Put quotes around a value that holds the separator, then import again.`,
  'aksara-dibuang': ({ aksara }) =>
    `This text has characters that a workbook cannot hold (${aksara.join(', ')}). "\ufffd" is read in their place. Correct the text where the data come from, and import it again.`,
  'aksara-dibuang-lain': ({ jumlah }, tulis) =>
    `${tulis.angka(jumlah)} more cells have characters that cannot be kept.`,
  'sel-terlalu-panjang': ({ panjang, batas }, tulis) =>
    `A value has ${tulis.angka(panjang)} characters, more than ${tulis.angka(batas)}. Check the quotes on this line or shorten the value.`,
  'baris-sebelum-kepala': ({ jumlah }, tulis) =>
    `${tulis.angka(jumlah)} lines above the column headers were skipped. Make sure that they are not data.`,
  'kepala-berulang': ({ kepala }) =>
    `This line repeats the column headers ("${kepala}", …) and was skipped. Nothing to do if the file was joined from several.`,
  'kepala-kosong': ({ urutan }, tulis) =>
    `Column ${tulis.angka(urutan)} holds data but has no header, so it is not used. Give it a header if its data are needed.`,
  'kepala-ganda': ({ kepala }) =>
    `The header "${kepala}" stands more than once; only the first column is used. Remove or rename the others.`,
  'tabel-tanpa-baris': ({ kepala }, tulis) =>
    `The file has ${tulis.angka(kepala)} column headers and no data. Download it again from its source.`,
  'tata-letak-tidak-dikenal': ({ terdekat, judul, dapat, hilang, mirip }) =>
    terdekat === null
      ? `The columns are not a known layout: not one of their titles${judul.length === 0 ? '' : ` (${sebut(judul)}, …)`} is known. What can be read: ${dapat.join('; ')}. Download one of them, and keep the line of its column titles.`
      : `The columns are not a known layout; the nearest is ${terdekat}, without the columns ${sebut(hilang)}.${mirip.map(({ kepala, seharusnya }) => ` "${kepala}" may be ${seharusnya}.`).join('')} Change a column title only where that column is there under another name; do not give the title to a column that holds something else. If it is not there, download the file again from the right menu.`,
  'ekspor-belum-dibaca': ({ ekspor, ciri, ganti: cara }) =>
    `This file seems to be ${ekspor.join(' or ')} (by its columns ${sebut(ciri)}), which cannot be read yet. Do not rename its columns to make it fit: its values would be stored as other ones. ${ganti[cara]}`,
  'kolom-tidak-dipakai': ({ daftar }) =>
    `These columns are not used: ${sebut(daftar)}. Nothing is to be done if their data are not needed.`,
  'nilai-tersirat': ({ variabel, nilai, jumlah, tataLetak }, tulis) =>
    `${variabel} was set to "${nilai}" on ${tulis.angka(jumlah)} rows, because this file is ${tataLetak} and does not say it itself.`,
  'tersirat-berbeda': ({ variabel, nilai, jumlah, kode, tersimpan }, tulis) =>
    `By the layout of this file ${variabel} is "${nilai}", but ${tulis.angka(jumlah)} rows (${kode} among them) are stored with another value ("${tersimpan}"); what is stored stays. Change it on the data sheet if it is wrong.`,
  'tersirat-tidak-diketahui': ({ variabel, kepala }) =>
    `${variabel} is not set, because the columns of this file do not tell it. If it is needed, add a column "${kepala}" to the file and import again.`,
  'pemetaan-kepala-tidak-ada': ({ kepala, terdekat }) =>
    `The mapping names the column "${kepala}", which the file does not have.${usul(terdekat)} Choose a header that is there.`,
  'pemetaan-medan-tidak-dikenal': ({ kepala, medan, terdekat }) =>
    `The column "${kepala}" is mapped to "${medan}", which is no variable.${usul(terdekat)} Choose the name of a variable.`,
  'medan-ganda': ({ dipakai, diabaikan }) =>
    `The columns "${dipakai}" and "${diabaikan}" are mapped to the same thing; only "${dipakai}" is used. Choose one of them.`,
  'kode-kosong': ({ kolom }) =>
    `The code in column "${kolom}" is blank, so this row cannot be told from others. Fill in its package code or RUP code.`,
  'kode-paket-dari-rup': ({ kodeRup }) =>
    `The package code is blank; the RUP code ${kodeRup} is used in its place. Fill in the package code once there is one.`,
  'kode-rup-kosong': ({ kodePaket }) =>
    `Package ${kodePaket} has no RUP code and is not connected to the procurement plan. Fill in its RUP code if there is one.`,
  'kode-rup-lebih-dari-satu': ({ kodeRup }) =>
    `One row of the plan holds several RUP codes: ${kodeRup.join('; ')}. Make one row for each package.`,
  'kode-rup-ganda': ({ kodeRup, barisLain }) =>
    `RUP code ${kodeRup} already stands on line ${barisLain}. Remove one of the lines if they are the same, or mend the code.`,
  'kode-mirip': ({ jenis, kode, lain, diBukuKerja }) =>
    `The ${namaJenis[jenis]} code "${kode}" is probably the same as ${sebut(lain)} in ${diBukuKerja ? 'the workbook' : 'this file'}: zeros are often lost when a file is saved from Excel. They are kept apart and may count twice. If they are the same, correct the code in the file, import again, and delete the wrong row in the workbook.`,
  'baris-kembar': ({ kodePaket, barisLain }) =>
    `This line is exactly the same as line ${barisLain} (package ${kodePaket}). If the data were downloaded twice, remove one on the sheet Transaksi, and in the file before importing it again.`,
  'unit-kosong': ({ kolom }) =>
    `The unit in column "${kolom}" is blank, so this row has no owner. Fill in the name of the unit.`,
  'unit-sementara': ({ nama, kode, jumlah }, tulis) =>
    `"${nama}" has no code; ${tulis.angka(jumlah)} rows use the provisional code ${kode}. Once the real code is known, use “Change a unit code” on the page Data. Do not type it into the sheet OPD.`,
  'unit-digabung': ({ nama, kode, jumlah }, tulis) =>
    `${tulis.angka(jumlah)} rows of "${nama}" were joined to unit ${kode} of the same name. Make sure that it is the same unit.`,
  'unit-beda-ejaan': ({ kode, dipakai, lain }) =>
    `Unit ${kode} is spelled in several ways; "${dipakai}" is used, also found: ${sebut(lain)}. Change the name on the sheet OPD if needed.`,
  'unit-nama-ganda': ({ nama, kode }) =>
    `"${nama}" has no code, and several codes bear that name: ${kode.join(', ')}. In the file write the code behind the name ("${nama} - ${kode[0] ?? ''}") and import again.`,
  'unit-lebih-dari-satu': ({ dipakai, lain }) =>
    `This row names more than one unit; it is kept with "${dipakai}" and also names ${sebut(lain)}. If the owner is not the first, put its name first in the file and import again.`,
  'tahun-berbeda': ({ tahun, harapan, jumlah }, tulis) =>
    `${tulis.angka(jumlah)} rows are of fiscal year ${tahun}, while this workbook is for ${harapan}. Check that it is the right file.`,
  'pdn-melebihi-nilai': ({ pdn, nilai }, tulis) =>
    `The value of domestic products, ${tulis.rupiah(pdn)}, exceeds the contract value of ${tulis.rupiah(nilai)}. Check both at their source.`,
  'ejaan-tidak-dikenal': ({ teks, kolom, jumlah, kelompok, pilihan, terdekat }, tulis) =>
    `"${teks}" in column "${kolom}" (${tulis.angka(jumlah)} rows) is not known yet.${usul(terdekat)} ${
      kelompok === null
        ? `Put one of these in its place in the file: ${pilihan.join('; ')}; then import again.`
        : `Add a row to the sheet Padanan Ejaan: Kelompok "${kelompok}", Ejaan pada data "${teks}", Nilai baku one of ${pilihan.join('; ')} (or TB where none applies); then import again.`
    }`,
  'batal-bernilai': ({ jumlah, kodePaket }, tulis) =>
    `${tulis.angka(jumlah)} failed or cancelled transactions have a contract value or date; the first is ${kodePaket}. Their values are stored and are not part of the contract value of their packages. Correct the status of those that are in force.`,
  'zona-waktu-diabaikan': ({ teks, tanggal, jumlah, kolom }, tulis) =>
    `${tulis.angka(jumlah)} times in column ${sebut(kolom)} are marked with another time zone, such as "${teks}". Exports of procurement systems write local time although they mark it Z, so the date as written (${tulis.tanggal(tanggal)}) is used and not moved. Check it at its source if this file comes from another program.`,
  'kode-dipulihkan-berkas': ({ teks, kodeAsli, jumlah, kolom }, tulis) =>
    `${tulis.angka(jumlah)} codes in column ${sebut(kolom)} had been changed by Excel or a similar program and were mended, such as "${teks}" to ${kodeAsli}. Check the codes, and download the file again without saving it from Excel.`,
  'baris-cocok-urutan': ({ kodePaket, jumlah }, tulis) =>
    `${tulis.angka(jumlah)} rows of package ${kodePaket} could be matched with the stored data by their order only. Check their values one by one.`,
  'baris-berganti-unit-atau-rup': ({ kodePaket, id }) =>
    `Package ${kodePaket} changed its unit or RUP code and keeps the row id ${id}. Check it if this change was not expected.`,
  'baris-tidak-pasti': ({ kodePaket, lama, baru }, tulis) =>
    `Package ${kodePaket} has ${tulis.angka(lama)} stored and ${tulis.angka(baru)} new rows whose pairs are not certain. Check the rows of this package on the sheet Transaksi.`,
  'baris-dikenali-rup': ({ kodeRup, lama, baru }) =>
    `The row of RUP code ${kodeRup} is taken for the same transaction: its package code is ${lama} in the stored data and ${baru} in this file, because one of the two gives no package code. Check it if this package has more than one transaction.`,
  'baris-rup-tidak-pasti': ({ kodeRup, lama, baru }, tulis) =>
    `${tulis.angka(baru)} new rows of RUP code ${kodeRup} were added beside ${tulis.angka(lama)} stored ones; as some have no package code, it is not certain that they are other transactions. Make sure that none counts twice: delete the double row on the sheet Transaksi, or import a file that has package codes.`,
};
