import type * as sumber from '../../id/catatan/ruang-kerja';
import { baris, isiBaris, kutip, satuKalimat } from './sebab';

const perhaps = (saran: string | undefined): string =>
  saran === undefined ? '' : ` Perhaps "${saran}" is meant.`;

export const pesanRuangKerja: typeof sumber.pesanRuangKerja = {
  'lembar-hilang': ({ lembar }) =>
    `The sheet "${lembar}" is missing. Take it back from an earlier copy of the file; a sheet may be renamed or moved, not deleted.`,
  'padanan-kelompok-tidak-dikenal': ({ kelompok, pilihan }) =>
    `This row has no effect, as there is no kind "${kelompok}". Type one of: ${pilihan.join('; ')}.`,
  'padanan-nilai-tidak-dikenal': ({ nilai, kelompok, pilihan }) =>
    `This row has no effect, as "${nilai}" is no standard value of the kind ${kelompok}. Type one of: ${pilihan.join('; ')}.`,
  'padanan-ganda': ({ ejaan, dipakai, diabaikan }) =>
    `The spelling "${ejaan}" has two standard values; "${dipakai}" is used, "${diabaikan}" is not. Delete one of the rows.`,
  'pengaturan-salah': ({ nama }) =>
    `The setting "${nama}" cannot be used, so its default holds. Correct it on the sheet Pengaturan.`,
  'rencana-belum-disetujui': () =>
    'The plan has not been approved. Ask the head of UKPBJ for approval (step 7), then record it.',
  'rencana-berubah': ({ versi, tanggal, lembar }, tulis) =>
    `The plan is no longer version ${versi} as approved on ${tulis.tanggal(tanggal)}${lembar === undefined ? '' : `; what differs: sheet ${lembar.join(', ')}`}. Ask for approval again, or restore it.`,
  'distribusi-ditahan': ({ oleh, tanggal, alasan, ke }, tulis) =>
    `Distribution is on hold: the plan was sent back for mending on ${tulis.tanggal(tanggal)}${oleh === '' ? '' : ` by ${oleh}`}${ke === null ? '' : `, from step ${ke}`}${alasan === null ? '' : `. The reason: ${alasan}`}. Mend the plan, then record the new approval; templates that circulate already are still taken.`,
  'periode-salah': ({ periode, tahun }) =>
    `"${periode}" is no period of ${tahun}. Write e.g. ${tahun}-TW1, ${tahun}-S1, ${tahun}-B01 or ${tahun}.`,
  'periode-tanpa-indikator': ({ periode }, tulis) =>
    `No indicator is reported in ${tulis.periode(periode)}. Choose a period that fits the indicators' frequency.`,
  'periode-belum-dikompilasi': ({ periode, contoh }, tulis) =>
    periode === undefined
      ? 'No period has been compiled yet. Compile the returns first.'
      : contoh !== undefined
        ? `Nothing inside ${tulis.periode(periode)} has been compiled. Compile the returns of one of its periods first, e.g. ${tulis.periode(contoh)}, or choose another period.`
        : `${tulis.periode(periode)} has not been compiled. Compile the returns first, or choose another period.`,
  'periode-disusun': ({ periode, dalam }, tulis) =>
    `The figures of ${tulis.periode(periode)} are made of the periods inside whenever they are shown, so they are not calculated again, locked or archived by themselves. Choose the period: ${dalam.map((satu) => tulis.periode(satu)).join(', ')}.`,
  'indikator-belum-dikumpulkan': ({ indikator, periode }, tulis) =>
    `Nothing was compiled of ${indikator.join(', ')} inside ${tulis.periode(periode)}, so that they are not shown. Compile the returns of a period of their frequency.`,
  'dasbor-tertinggal': () =>
    'The figures were written, but the sheet Dasbor was not renewed and still shows the state before. Make the dashboard again.',
  'data-impor-kosong': () =>
    'The sheets Paket and Transaksi are still empty. Import procurement data first (page Data), or choose a compiled period.',
  'paket-belum-dipetakan': ({ terpetakan, paket, area, indikator, dari }, tulis) =>
    paket === 0
      ? `${tulis.angka(indikator.length)} of ${tulis.angka(dari)} indicators read packages mapped to areas (${area.join(', ')}), but there is no package: ${indikator.join(', ')} will have no value. Import RUP packages on the page Data, then fill the column Kode area strategis on the sheet Paket (SOP step 11).`
      : `No package is mapped to area ${area.join(', ')} yet (${tulis.angka(terpetakan)} of ${tulis.angka(paket)} packages are mapped), but ${tulis.angka(indikator.length)} of ${tulis.angka(dari)} indicators read them: ${indikator.join(', ')} will have no value. Fill the column Kode area strategis on the sheet Paket (SOP step 11).`,
  'tingkat-tanpa-baris': ({ periode, tingkat, indikator }, tulis) =>
    `No template of ${tulis.periode(periode)} has a ${baris[tingkat]} row, which ${indikator.join(', ')} cannot be calculated without. ${isiBaris[tingkat]}.`,
  'kolom-tim-kosong': ({ tingkat, baris: n, kolom, indikator }, tulis) =>
    `None of the ${tulis.angka(n)} ${baris[tingkat]} rows has a value in ${kutip(kolom)}, which ${indikator.join(', ')} uses. If UKPBJ has the data, import them on the page Data and make the templates again; if not, make sure that units fill it in: the column is open in the template.`,
  'angka-tanpa-nilai': ({ periode, indikator, sebab }, tulis) =>
    `${indikator.join(', ')} cannot be calculated for ${tulis.periode(periode)}. ${satuKalimat(sebab, tulis)}`,
  'kolom-unit-kosong': ({ periode, kolom, indikator, unit, lain }, tulis) =>
    `${unit.join(', ')}${lain > 0 ? `, and ${tulis.angka(lain)} more units,` : ''} left ${kutip(kolom)} blank in every row, so ${indikator.join(', ')} cannot be calculated for them for ${tulis.periode(periode)}. Ask them to fill it in the template, then compile again.`,
  'unit-tidak-dikenal': ({ kode, saran }) =>
    `There is no unit with code "${kode}".${perhaps(saran)} See the sheet OPD.`,
  'unit-tidak-ada-pada-periode': ({ kode, periode }, tulis) =>
    `There is no unit ${kode} in ${tulis.periode(periode)}. See Berlaku mulai and Berlaku sampai on the sheet OPD.`,
  'unit-baris-tidak-dikenal': ({ kode, jumlah, saran }, tulis) =>
    `${tulis.angka(jumlah)} rows have the unit code "${kode}", which the sheet OPD does not have, so that they are in no unit's template and do not count.${perhaps(saran)} Correct the code in these rows, import the file again, or add the unit to the sheet OPD.`,
  'tidak-ada-unit': () =>
    'There are no units yet. Fill the sheet OPD, or import procurement data that names them.',
  'template-belum-dibuat': ({ periode, unit }, tulis) =>
    `${unit.length === 0 ? `There is no template of ${tulis.periode(periode)} yet` : `The template of ${tulis.periode(periode)} has not been made for ${unit.join(', ')}`}, so none was sent. Make it first (Distribute templates).`,
  'distribusi-dilanjutkan': ({ berkas }, tulis) =>
    `The distribution before was cut off after it had been recorded. ${tulis.angka(berkas)} of its files are put in place now, exactly as recorded; their units get no new issue.`,
  'dikirim-di-depan': ({ tanggal, hariIni }, tulis) =>
    `${tulis.tanggal(tanggal)} is still to come; today is ${tulis.tanggal(hariIni)}. Give the day the template was really sent.`,
  'dikirim-sebelum-dibuat': ({ tanggal, dibuat, unit, lain }, tulis) =>
    `Templates were made on ${tulis.tanggal(dibuat)}, after ${tulis.tanggal(tanggal)}: ${unit.join('; ')}${lain === 0 ? '' : `, and ${tulis.angka(lain)} other units`}. Give the day they were sent, or choose the units one by one.`,
  'template-belum-menanyakan': ({ periode, kolom, unit }, tulis) =>
    `The template of ${tulis.periode(periode)} that ${unit.join(', ')} has does not ask for ${kolom.join(', ')} yet. Make a new issue for these units; a file that is filled in already is taken all the same, without these columns.`,
  'template-belum-memuat-aksi': ({ periode, aksi, unit }, tulis) =>
    `The template of ${tulis.periode(periode)} that ${unit.join(', ')} has does not have the actions ${aksi.join(', ')} yet. Make a new issue for these units; a file that is filled in already is taken all the same, without these actions.`,
  'template-versi-tidak-tersimpan': ({ periode, versi, unit }, tulis) =>
    `The template of ${tulis.periode(periode)} that ${unit.join(', ')} has was made from plan version ${versi}, which is not kept. If what comes back lacks a column that is asked for now, make a new issue.`,
  'lembar-isian-sudah-ada': ({ opd, periode }, tulis) =>
    `The entry sheets of ${opd} for ${tulis.periode(periode)} are in this workbook already, so they were not made again. To issue new ones, delete those sheets first; what was filled in there is deleted with them.`,
  'lembar-isian-tidak-ada': ({ periode }, tulis) =>
    `There are no entry sheets for ${tulis.periode(periode)} in this workbook. Make them first by distributing templates as sheets, or choose the files that units returned.`,
  'indikator-tidak-dikenal': ({ kode, saran }) =>
    `There is no indicator with code "${kode}".${perhaps(saran)} See the sheet Indikator.`,
  'tahun-rencana-berbeda': ({ ruangKerja, rencana }) =>
    `This plan is for ${rencana}, the performance workbook for ${ruangKerja}. Put it into the workbook for ${rencana}; or, if it is to be the plan of ${ruangKerja}, take it in with the choice to move its year: periods of targets and dates of actions are shifted.`,
  'rencana-dialihkan': ({ dari, ke }) =>
    `The plan of ${dari} came in as the plan of ${ke}: periods of targets and dates of actions are shifted, baselines stay in their year. Check targets and dates before approval is asked for.`,
  'pustaka-tidak-dikenal': ({ id, saran }) =>
    `There is no indicator "${id}" in the library.${perhaps(saran)} Correct the name, or give all attributes without "pustaka".`,
  'atribut-kurang': ({ daftar }) =>
    `Attributes are missing: ${daftar.join(', ')}. Give them, or take the indicator from the library.`,
  'rujukan-pustaka-kurang': ({ daftar }) =>
    `This composite needs ${daftar.join(', ')} from the library. Add those indicators to the plan.`,
  'indikator-rujukan-tidak-ada': ({ kode, saran }) =>
    `There is no indicator with code "${kode}" in this plan.${perhaps(saran)} Correct the code.`,
  'kontrak-tak-terbagi': ({ jumlah, kodePaket, paket, selebihnya }, tulis) =>
    `${tulis.angka(jumlah)} contracts serve several packages (the first is ${kodePaket}), but the budget of ${paket.join(', ')}${selebihnya > 0 ? ` and ${tulis.angka(selebihnya)} more` : ''} is not known, so their value cannot be shared out. These packages are left out of sums of contract values. Import the missing packages from SiRUP, or correct their RUP codes.`,
  'rencana-disetujui-diubah': ({ versi }) =>
    `Plan version ${versi} has been approved. This change holds once approved again, and old templates can no longer be used.`,
};
