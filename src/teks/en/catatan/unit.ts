import type { PesanDari } from '../../../domain/umum/catatan';
import type { ParamsCatatanUnit } from '../../../domain/unit/catatan';

const perhaps = (saran: string | undefined): string =>
  saran === undefined ? '' : ` Did you mean "${saran}"?`;

export const pesanUnit: PesanDari<ParamsCatatanUnit> = {
  'unit-masa-terbalik': ({ kode, mulai, sampai }, tulis) =>
    `Unit ${kode} ends (${tulis.tanggal(sampai)}) before it begins (${tulis.tanggal(mulai)}). Correct Berlaku mulai or Berlaku sampai.`,
  'unit-penerus-tidak-ada': ({ kode, penerus, saran }) =>
    `The successor "${penerus}" of ${kode} is not on the sheet OPD.${perhaps(saran)} Write the code of a unit that is there, or add the unit.`,
  'unit-penerus-berputar': ({ jalur }) =>
    `Successors go in a circle: ${jalur.join(' → ')}. Delete one of them; a unit that ended cannot succeed its own successor.`,
  'unit-penerus-tanpa-akhir': ({ kode, penerus }) =>
    `Unit ${kode} has a successor (${penerus.join(', ')}) and does not end. Fill Berlaku sampai, or name no successor.`,
  'unit-masa-bertumpuk': ({ kode, sampai, penerus, mulai }, tulis) =>
    `Unit ${kode} lasts until ${tulis.tanggal(sampai)}, though its successor ${penerus} begins on ${tulis.tanggal(mulai)}: between them both count as units. Make the dates meet if that is not so.`,
  'unit-masa-terputus': ({ kode, sampai, penerus, mulai }, tulis) =>
    `Unit ${kode} lasts until ${tulis.tanggal(sampai)}, and its successor ${penerus} begins only on ${tulis.tanggal(mulai)}: between them no unit has its data. Make the dates meet if that is not so.`,
  'unit-di-luar-tahun': ({ kode, tahun, mulai, sampai }, tulis) =>
    `Unit ${kode} ${mulai === undefined ? '' : `begins on ${tulis.tanggal(mulai)}`}${sampai === undefined ? '' : `ended on ${tulis.tanggal(sampai)}`}, so it does not exist in ${tahun}: it is not asked for data and does not count. Correct the year if it is a slip.`,
  'riwayat-opd-unit-tidak-ada': ({ kode, menjadi }) =>
    `The former code "${kode}" leads to no unit, so this line does not hold.${menjadi === '' ? '' : ` There is no unit with the code "${menjadi}".`} Write in the column Menjadi the unit's code as the sheet OPD has it, or delete the line.`,
  'riwayat-opd-tidak-bersambung': ({ kode, menjadi, berikut }) =>
    `By this line the code ${kode} became ${menjadi}, while after its date the unit has the code ${berikut}. Check date and order; the date is what counts.`,
  'riwayat-opd-luar-tahun': ({ kode, sampai, tahun }, tulis) =>
    `The code ${kode} lasts until ${tulis.tanggal(sampai)}, after ${tahun}, so the unit is still called ${kode} all year. Correct the year if it is a slip.`,
  'unit-kode-pernah-dipakai': ({ kode, nama }) =>
    `The code "${kode}" is, or was, another unit's (${nama}). A former code is never given again, because data of past periods have it. Use another code; if the line on the sheet Riwayat OPD is wrong, correct it there.`,
  'unit-kode-diketik': ({ lama, baru }) =>
    `The unit code ${lama} was typed over with ${baru}. Its data are still found, but not since when the code holds. Record it with Change a unit code: from ${lama} to ${baru}, from the day on which it holds; without a day if the old code was wrong or provisional.`,
  'unit-kode-yatim': ({ kode, data, register, capaian, saran }, tulis) =>
    `No unit has or had the code "${kode}": ${tulis.angka(data)} data rows, ${tulis.angka(register)} rows of the register and ${tulis.angka(capaian)} figures do not count.${perhaps(saran)} If the unit's code changed, record it with Change a unit code: from "${kode}" to its new one; if the unit was deleted, add it to the sheet OPD again.`,
  'unit-berakhir-berpaket': ({ kode, sampai, jumlah }, tulis) =>
    `Unit ${kode} ended on ${tulis.tanggal(sampai)} without one successor, and ${tulis.angka(jumlah)} imported rows still have the code ${kode}: after that they do not count. Record where each of its packages goes from the day after (Package changes on the page Data), or name its successor on the sheet OPD.`,
  'unit-tetap-ada': ({ kode }) =>
    `Not named by this document, but kept on the sheet OPD because their time, successor or code is recorded: ${kode.join(', ')}. Delete the row on the sheet OPD if it is not needed.`,
  'ganti-kode-tanggal-salah': ({ nilai, contoh }, tulis) =>
    `"${nilai}" is no date of the plan's year. Write the first day of the new code, such as ${tulis.tanggal(contoh)}.`,
  'ganti-kode-unit-tidak-ada': ({ kode, mulai, sampai }, tulis) =>
    `Unit ${kode} ${mulai === undefined ? '' : `begins on ${tulis.tanggal(mulai)}; its new code can only begin after that. If the code ${kode} was wrong from the beginning, leave the date blank`}${sampai === undefined ? '' : `ended on ${tulis.tanggal(sampai)}, so its code cannot change after that`}.`,
  'ganti-kode-terlalu-dini': ({ kode, sampai }, tulis) =>
    `This unit is recorded as having had the code ${kode} until ${tulis.tanggal(sampai)}. A new code can only begin after that last change; see the sheet Riwayat OPD.`,
  'ganti-kode-bentuk-salah': ({ kode, batas }, tulis) =>
    `"${kode}" cannot be a unit's code: at most ${tulis.angka(batas)} letters, not blank, without ";" and "|".`,
  'ganti-kode-sudah': ({ lama, baru }) =>
    lama === baru
      ? `This unit has the code ${baru} as it is. Nothing was changed.`
      : `The code ${lama} has been changed to ${baru} already. Nothing was changed.`,
};
