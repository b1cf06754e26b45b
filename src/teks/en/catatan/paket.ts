import type * as sumber from '../../id/catatan/paket';

const mungkin = (saran: string | undefined): string =>
  saran === undefined ? '' : ` Perhaps "${saran}" was meant.`;

export const pesanPaket: typeof sumber.pesanPaket = {
  'perubahan-paket-kode': ({ kode, saran }) =>
    `The sheet Paket has no package with the RUP code "${kode}", so this line changes nothing.${mungkin(saran)} Correct the code, or import the package.`,
  'perubahan-paket-unit': ({ unit, saran }) =>
    `There is no unit with the code "${unit}", so the package has not moved yet.${mungkin(saran)} Write the unit's code as the sheet OPD has it.`,
  'perubahan-paket-unit-belum-ada': ({ kode, unit, tanggal, mulai, sampai }, tulis) =>
    `Unit ${unit} does not exist on ${tulis.tanggal(tanggal)}${mulai === undefined ? '' : ` (it begins on ${tulis.tanggal(mulai)})`}${sampai === undefined ? '' : ` (it ended on ${tulis.tanggal(sampai)})`}, so package ${kode} has not moved yet. Write a date on which the unit exists, or a unit that exists on that date.`,
  'perubahan-paket-pengganti': ({ pengganti, saran }) =>
    `The successor "${pengganti}" is not on the sheet Paket, so the old package still counts.${mungkin(saran)} Import the successor, or correct its code.`,
  'perubahan-paket-pengganti-ditarik': ({ kode, pengganti, tanggal }, tulis) =>
    `The successor ${pengganti} was withdrawn from ${tulis.tanggal(tanggal)} on, so this replacement of package ${kode} does not hold. Write the RUP code of a successor that is there, or record first that ${pengganti} is back.`,
  'perubahan-paket-pagu': ({ teks }) =>
    `"${teks}" is not a budget ceiling, so this change does not hold yet. Write whole rupiah, such as 1.500.000.000.`,
  'perubahan-paket-berputar': ({ jalur }) =>
    `Packages replace each other in a circle: ${jalur.join(' → ')}. None of these lines holds until one of them is corrected or deleted.`,
  'perubahan-paket-ganda': ({ kode, pengganti }) =>
    `Package ${kode} was replaced by ${pengganti} already, so this replacement does not hold. If ${pengganti} was replaced in turn, write that code in the column Kode RUP.`,
  'perubahan-paket-tidak-bersambung': ({ kode, lama, sebelum, tanggal }, tulis) =>
    `This line has package ${kode} at ${lama} before, while the change of ${tulis.tanggal(tanggal)} made it ${sebelum}. Check dates and order; figures between the two use what is written here.`,
  'perubahan-paket-beda-lembar': ({ kode, jurnal, lembar }) =>
    `The last change made package ${kode} ${jurnal}, while the sheet Paket has ${lembar === '' ? 'a blank' : lembar}. The sheet Paket counts from the day of that change; record the change, or put the sheet right.`,
  'perubahan-paket-tanpa-semula': ({ kode }) =>
    `The column Semula of package ${kode} is blank, so periods before this date use its present state. Fill in the unit's code before the change.`,
  'perubahan-paket-tanpa-nama': () =>
    'There is a date of confirmation without a name, so this line is still a proposal. Fill in Dikonfirmasi oleh.',
  'perubahan-paket-tanggal': ({ nilai, tahun }) =>
    `"${nilai}" is no date of the year ${tahun}. Write the first day of the change, such as "${tahun}-05-01".`,
  'perubahan-paket-luar-tahun': ({ tanggal, tahun, sebelum }, tulis) =>
    `${tulis.tanggal(tanggal)} is outside the year ${tahun}, so this change ${sebelum ? 'holds for all periods' : 'holds for no period yet'}. Correct the year if it is a slip.`,
  'perubahan-paket-mendahului': ({ kode, tanggal, mulai }, tulis) =>
    `A change of the same kind of package ${kode} is recorded from ${tulis.tanggal(tanggal)} on, after ${tulis.tanggal(mulai)}. Use a date that does not come before it, or put the sheet Perubahan Paket right first.`,
  'perubahan-paket-permintaan': () =>
    'Name exactly one change: withdrawn, replaced, moved to another unit, ceiling, put back, or a proposal to confirm.',
  'perubahan-paket-tanpa-oleh': () =>
    'A change of a package needs the name of who decided it. Give the name.',
  'perubahan-paket-tanpa-usulan': ({ kode }) =>
    `There is no proposal about package "${kode}" that could be confirmed. See the sheet Perubahan Paket.`,
  'perubahan-paket-terhapus': ({ jumlah, nomor }, tulis) =>
    `${tulis.angka(jumlah)} lines that the program wrote are no longer on this sheet (numbers ${nomor.join(', ')}${jumlah > nomor.length ? ', …' : ''}), so that earlier periods are read as if those changes had never been. Restore them from a backup, or write the changes again.`,
  'perubahan-paket-usulan': ({ jumlah, kode, ditarik, diganti }, tulis) =>
    `${tulis.angka(jumlah)} changes of packages are still proposals (${tulis.angka(ditarik)} withdrawn, ${tulis.angka(diganti)} replaced): ${kode.join(', ')}${jumlah > kode.length ? ', …' : ''}. The packages count as before until somebody confirms: on the page Data, or by filling in Dikonfirmasi oleh on the sheet Perubahan Paket.`,
  'pengganti-tanpa-area': ({ kode, pengganti, area, kontrak, nilai, dikonfirmasi }, tulis) =>
    `Package ${pengganti}, which replaces ${kode}, was not given area ${area.join(', ')}: ${tulis.angka(kontrak)} contracts worth ${tulis.rupiah(nilai)} ${dikonfirmasi ? 'leave' : 'leave or will leave'} the selected packages of that area. ${dikonfirmasi ? 'Fill in Kode area strategis of the successor on the sheet Paket; if it really is no package of that area, write - in the column Area diteruskan.' : 'Confirm the replacement, so that its area is passed on.'}`,
  'paket-ditarik-berkontrak': ({ kode, kontrak, nilai }, tulis) =>
    `Package ${kode} was withdrawn without a successor, but has ${tulis.angka(kontrak)} contracts worth ${tulis.rupiah(nilai)}. The contracts still count in the areas of that package. If it was replaced, record the RUP code of its successor.`,
  'paket-pindah-tanpa-tanggal': ({ jumlah, kode, dari, ke }, tulis) =>
    `${tulis.angka(jumlah)} packages on the sheet Paket no longer belong to the unit that returned them last (for instance ${kode}: ${dari}, now ${ke}), and no date says since when. Record the date (Package changes on the page Data, or the sheet Perubahan Paket), so that earlier periods stay with the old unit.`,
  'baris-belum-diminta': ({ jumlah, id, unit, dari, periode, berkas, lembar, baris }, tulis) =>
    `${tulis.angka(jumlah)} rows moved between units from one return to the next, so that nobody returned them: for instance ${id}, now of ${unit}, last from ${dari} (${tulis.periode(periode)}, ${berkas} sheet ${lembar} row ${tulis.angka(baris)}). Their last position counts. Make a new template for ${unit}, and ask for them.`,
};
