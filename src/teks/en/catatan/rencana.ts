import type * as sumber from '../../id/catatan/rencana';
import type { TingkatData } from '../../../domain/variabel/tipe';

const perhaps = (saran: string | undefined): string =>
  saran === undefined ? '' : ` Perhaps "${saran}" is meant.`;

const baris: Readonly<Record<TingkatData, string>> = {
  rup: 'packages',
  transaksi: 'transactions',
  opd: 'data of offices',
  aksi: 'actions',
};

export const pesanRencana: typeof sumber.pesanRencana = {
  'kode-ganda': ({ kode, bagian }) =>
    `Code "${kode}" is used more than once in ${bagian}. Give each row its own code.`,
  'kode-bukan-nama': ({ kode }) =>
    `Code "${kode}" cannot be used in a formula. Use letters, digits and underscores, starting with a letter, such as IK01.`,
  'kode-bentrok-variabel': ({ kode, saran }) =>
    `Code "${kode}" is also the name of a data variable. Use another, such as ${saran}.`,
  'kode-tercadang': ({ kode, arti, saran }) =>
    arti === 'tata-bahasa'
      ? `Code "${kode}" is a word of the language of formulas, so no other formula could refer to the indicator. Use another, such as ${saran}.`
      : `Code "${kode}" means something else to who reads a formula: a constant, the symbol of a unit or a function of other programs. Use another, such as ${saran}.`,
  'rujukan-tidak-ada': ({ bagian, kode, saran }) =>
    `There is no code "${kode}" in ${bagian}.${perhaps(saran)} Correct the code or add the row.`,
  'tujuan-kosong': () => 'There is no goal yet. Fill the sheet Tujuan (step 2).',
  'area-kosong': () => 'There is no strategic area yet. Fill the sheet Area Strategis (step 2).',
  'indikator-kosong': () => 'There is no indicator yet. Fill the sheet Indikator (step 3).',
  'area-tanpa-indikator': ({ area }) => `Area ${area} has no indicator. Add one for it, or delete the area.`,
  'area-pengukuran-kurang': ({ daftar }) =>
    `The plan does not cover the measurement areas ${daftar.join(', ')}. LKPP guidance asks for all four; add indicators if there are any.`,
  'kolom-tanggal-wajib': ({ indikator }) =>
    `Indicator ${indikator} is "Periodik" and needs a date that puts a row into a period. Fill the column Tanggal penentu periode, e.g. tgl_penetapan.`,
  'kolom-tanggal-tidak-dikenal': ({ nama, saran }) =>
    `"${nama}" is not a date variable.${perhaps(saran)} Write the name of one, e.g. tgl_penetapan.`,
  'kolom-tanggal-lain-tingkat': ({ indikator, nama, tingkat, dibaca }) =>
    `${nama} is a date of ${baris[tingkat]}, while the formula of ${indikator} reads ${dibaca.map((satu) => baris[satu]).join(' and ')}. Choose a date of the rows that the formula reads, or leave the column Tanggal penentu periode blank.`,
  'tanpa-batas-tanggal': ({ indikator, pilihan }) =>
    `No date bounds the rows of ${indikator}, so rows after the data date count too. Fill in the column Tanggal penentu periode with one of ${pilihan.join(', ')}.`,
  'kolom-tanggal-disarankan': ({ daftar }) =>
    `These indicators name no date yet; rows after the data date are left out by the date of their values. Better fill in the column Tanggal penentu periode: ${daftar.join('; ')}. A cumulative indicator that names the date of contract or handover counts from 1 January.`,
  'nol-tanpa-penyebut': ({ indikator }) =>
    `"Dihitung nol" means nothing for ${indikator}: only a ratio of sums or counts, higher is better, whose denominator is known by import, falls where a unit does not report. Choose "Tidak dihitung" or "Posisi terakhir yang diterima" in the column Bila unit tidak melapor.`,
  'target-unit-tidak-berjumlah': ({ indikator, periode, jumlah, target }, tulis) =>
    `The targets of the offices for ${indikator} in ${tulis.periode(periode)} add up to ${tulis.angka(jumlah)}, while the target of all offices is ${tulis.angka(target)}. Check both on the sheet Target.`,
  'nilai-tahunan-rasio': ({ indikator }) =>
    `Percentages of ${indikator} cannot be added up over periods. Choose "Hitung ulang dari data".`,
  'perkiraan-bukan-besaran': ({ indikator }) =>
    `${indikator} does not grow day by day, so a straight line says nothing of the end of the year. Empty the column Perkiraan akhir tahun.`,
  'baseline-tidak-ada': ({ indikator }) =>
    `Indicator ${indikator} has no baseline. Add its row to the sheet Baseline (step 4).`,
  'baseline-tanpa-isi': ({ indikator }) =>
    `The baseline of ${indikator} is empty. Give its value, or the reason why it is not available.`,
  'target-tidak-ada': ({ indikator, periode }, tulis) =>
    `Indicator ${indikator} has no target for ${tulis.periode(periode)}. Add its row to the sheet Target (step 4).`,
  'target-ganda': ({ indikator, periode }, tulis) =>
    `The target of ${indikator} for ${tulis.periode(periode)} is there more than once. Keep one row.`,
  'target-tanpa-nilai': ({ indikator, periode }, tulis) =>
    `The target of ${indikator} for ${tulis.periode(periode)} is empty. Fill Target, or Batas bawah and Batas atas.`,
  'target-periode-salah': ({ periode, tahun }) =>
    `"${periode}" is no period of ${tahun}. Write e.g. ${tahun}-TW1, ${tahun}-S1, ${tahun}-B01 or ${tahun}.`,
  'target-di-luar-frekuensi': ({ indikator, periode, frekuensi }, tulis) =>
    `Indicator ${indikator} has the frequency "${frekuensi}" and does not use a target for ${tulis.periode(periode)}. Delete this row or change the frequency.`,
  'persen-mirip-pecahan': ({ indikator, bagian, nilai, usul }, tulis) =>
    `The ${bagian} of ${indikator} is written as ${tulis.angka(nilai)} and its unit is percent, so it means ${tulis.angka(nilai)} %. If ${tulis.angka(usul)} % is meant, write ${tulis.angka(usul)}; check the other numbers of this indicator too.`,
  'aksi-tidak-ada': ({ indikator }) =>
    `Indicator ${indikator} has no action. Add at least one to Rencana Aksi (step 5).`,
  'aksi-tanggal-terbalik': ({ aksi }) => `Action ${aksi} ends before it starts. Correct one of the dates.`,
  'bobot-negatif': ({ indikator }) => `The weight of ${indikator} is negative. Give 0 or more.`,
  'pita-salah': ({ teks }) =>
    `"${teks}" is no band. Write start:points separated by semicolons, e.g. 0:0; 50:1; 90:5.`,
  'lingkup-salah': ({ teks, pilihan }) =>
    `"${teks}" is no scope of evaluation. Write: ${pilihan.join('; ')}.`,
};
