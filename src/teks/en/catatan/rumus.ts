import { tulisLingkaran } from '../../lingkaran';
import type * as sumber from '../../id/catatan/rumus';
import type { ParamsCatatanRumus, TipeNilai } from '../../../domain/rumus';
import type { TingkatData } from '../../../domain/variabel/tipe';
import { fungsi } from '../fungsi';

const namaTipe: Readonly<Record<TipeNilai, string>> = {
  angka: 'a number',
  tanggal: 'a date',
  teks: 'text',
  kondisi: 'a condition (yes/no)',
};

const tandaDitolak: Readonly<Record<ParamsCatatanRumus['tanda-ditolak']['simbol'], string>> = {
  'kurung-siku': 'Square brackets [ ] are not used. Use round brackets ( ).',
  'kurung-kurawal': 'Braces { } are not used. Use round brackets ( ).',
  tanya: 'The question mark is not used. Write jika(condition, value_if_yes, value_if_no).',
  pagar: 'The sign # is not used; a formula has no comments. Remove everything from it on.',
  persen: 'The sign % is not used. Multiply the result by 100 for a percentage.',
  'kutip-tunggal': 'Text stands in double quotes, such as "Tender".',
  'baris-baru': 'A formula is one line. Remove the line break.',
  titik: 'This dot cannot be read. A dot is for decimals only, such as 1.5.',
};

/** The rows of each level. */
const namaTingkat: Readonly<Record<TingkatData, string>> = {
  rup: 'RUP package',
  transaksi: 'transaction',
  opd: 'unit',
  aksi: 'action',
};

const mungkin = (nama: string | undefined): string => (nama === undefined ? '' : ` Did you mean ${nama}?`);

const atau = (daftar: readonly string[]): string => daftar.join(' or ');

export const pesanRumus: typeof sumber.pesanRumus = {
  'rumus-kosong': () => 'The formula is empty. Write one, such as jumlah(hps).',
  'rumus-terlalu-panjang': ({ panjang, batas }, tulis) =>
    `The formula has ${tulis.angka(panjang)} characters, more than ${tulis.angka(batas)}. Split it into several indicators and combine them by their codes.`,
  'rumus-terlalu-banyak-unsur': ({ batas }, tulis) =>
    `The formula has more than ${tulis.angka(batas)} parts. Split it into several indicators and combine them by their codes.`,
  'kurung-terlalu-dalam': ({ batas }, tulis) =>
    `Brackets are nested more than ${tulis.angka(batas)} deep. Simplify the formula from this bracket on.`,
  'karakter-tidak-dikenal': ({ karakter }) =>
    `The character ${tampak(karakter)} is not known in formulas. Remove it.`,
  'tanda-ditolak': ({ simbol: tanda }) => tandaDitolak[tanda],
  'sama-dengan-di-awal': () => 'An indicator formula does not begin with =. Remove it.',
  'operator-keliru': ({ tertulis, tulis }) => `${tertulis} is not used in formulas. Write ${tulis}.`,
  'akses-anggota': ({ tertulis }) =>
    `${tertulis} cannot be read. Names have no dot; write * for multiplication.`,
  'teks-tidak-ditutup': () => 'This text is not closed. Add a quote (") at its end.',
  'ribuan-berpemisah': ({ tertulis, tulis, pecahan }) =>
    `${tertulis} reads as thousands. Write ${tulis} without separators${pecahan === undefined ? '' : `, or ${pecahan} if a fraction is meant`}.`,
  'koma-desimal': ({ tertulis, tulis }) =>
    `The comma in ${tertulis} reads as a separator. Write ${tulis}, or separate by semicolons (;) in the whole formula.`,
  'desimal-bercampur': ({ tertulis, tulis }) =>
    `This formula uses a decimal comma, but ${tertulis} has a dot. Write ${tulis}.`,
  'angka-rumus-tidak-terbaca': ({ tertulis }) =>
    `${tertulis} is not a number that can be read. Write it without thousands separators, such as 1500 or 1.5.`,
  'angka-terlalu-besar': ({ tertulis }) =>
    `The number ${tertulis} is too large to calculate with. Check its exponent.`,
  'pemisah-bercampur': () =>
    'This formula separates parts by semicolons (;), but here by a comma. Use one separator only.',
  'pemisah-di-luar-fungsi': ({ tanda }) =>
    `The sign ${tanda} is used only inside the brackets of a function, such as jumlah(hps, status == "Selesai"). Remove it; one formula gives one number.`,
  'kurung-tidak-ditutup': () => 'This bracket is not closed. Add ) at the right place.',
  'kurung-berlebih': () => 'This closing bracket has no partner. Remove it, or add ( before it.',
  'operator-hilang': ({ kiri, kanan }) =>
    `There is no operator between ${kiri} and ${kanan}. Write ${kiri} * ${kanan}, or dan/atau for conditions.`,
  'operan-hilang': ({ sesudah, sebelum }) =>
    sebelum === undefined
      ? `The formula breaks off after ${sesudah ?? ''}. Complete it.`
      : `Something is missing before ${sebelum}${sesudah === undefined ? '' : ` (after ${sesudah})`}. Complete it, or remove ${sebelum}.`,
  'nama-tidak-dikenal': ({ nama, terdekat }) =>
    `${nama} is no variable, indicator code or date that is known.${mungkin(terdekat)} Text stands in double quotes.`,
  'nama-rangkap': ({ nama }) =>
    `${nama} is the name of more than one variable or indicator. Change one of them.`,
  'fungsi-tidak-dikenal': ({ nama, terdekat }) =>
    `${nama} is not a formula function.${mungkin(terdekat)} The functions are ${Object.keys(fungsi).join(', ')}.`,
  'fungsi-tanpa-kurung': ({ nama }) => `${nama} is a function. Write it with brackets: ${nama}(…).`,
  'bukan-fungsi': ({ nama }) =>
    `${nama} is not a function, so no bracket follows it. Write ${nama} * (…) for multiplication.`,
  'jumlah-argumen': ({ fungsi: nama, ada }, tulis) =>
    `${nama} has ${tulis.angka(ada)} parts. Write ${fungsi[nama].pakai}.`,
  'tipe-argumen': ({ fungsi, diminta, ada }) =>
    `${fungsi} needs ${atau(diminta.map((t) => namaTipe[t]))}, but this part is ${namaTipe[ada]}.${ada === 'kondisi' && !diminta.includes('kondisi') ? ' To count the rows that meet a condition, write cacah(condition).' : ''}`,
  'tipe-operan': ({ operator, diminta, ada }) =>
    `The operator ${operator} needs ${namaTipe[diminta]}, but this part is ${namaTipe[ada]}. ${diminta === 'kondisi' ? 'Write a comparison, such as value > 0.' : 'Use a number or a calculation.'}`,
  'beda-tipe': ({ operator, kiri, kanan }) =>
    operator === 'jika'
      ? `Both results of jika must be of one kind, but the first is ${namaTipe[kiri]} and the second ${namaTipe[kanan]}. Make them alike.`
      : `The sign ${operator} stands between ${namaTipe[kiri]} and ${namaTipe[kanan]}. Compare numbers with numbers, dates with dates, text with text.`,
  'operator-teks': ({ operator }) => `Text cannot be compared by ${operator}. Write == or !=.`,
  'kondisi-dibandingkan': ({ operator }) =>
    `A yes/no condition is not compared by ${operator}. Write its name only, such as tahun_jamak, or bukan tahun_jamak.`,
  'hitung-tanggal': ({ operator }) =>
    `Dates are not calculated with ${operator}. For a difference in days write hari(first_date, last_date) or harikerja(first_date, last_date).`,
  'bukan-perlu-kurung': () =>
    'The word bukan negates only what follows directly. Put the condition in brackets, such as bukan (status == "Selesai").',
  'perbandingan-berantai': () =>
    'Comparisons cannot be chained. Write two conditions, such as value > 0 dan value < 100.',
  'pangkat-bertingkat': ({ dibaca }) => `This part is read as ${dibaca}. Add brackets to make it plain.`,
  'agregat-bersarang': ({ dalam, luar }) =>
    `${dalam}(…) cannot stand inside ${luar}(…). Calculate ${dalam} outside, or make it an indicator of its own.`,
  'agregat-di-basis': ({ fungsi }) =>
    `A condition on rows looks at one row at a time, so ${fungsi}(…) cannot be used. Write a condition on variables, such as hps > 0.`,
  'variabel-di-luar-agregat': ({ nama, tulis }) =>
    `${nama} has a value in every row. Write how to sum it up, such as ${tulis}.`,
  'teks-di-luar-agregat': () =>
    'Text is used only in a condition inside a function, such as cacah(status == "Selesai").',
  'indikator-di-dalam-agregat': ({ kode }) =>
    `${kode} is one number, not a value per row. Use it outside jumlah, cacah, rata and the like.`,
  'perlu-variabel': ({ fungsi }) =>
    `${fungsi}(…) asks about one variable. Write its name, such as ${fungsi}(tgl_bast).`,
  'perlu-indikator': ({ fungsi }) => `${fungsi}(…) needs an indicator code. Write ${fungsi}(IK01).`,
  'tingkat-bercampur': ({ variabel }) =>
    `One function runs over the rows of one level, but here are ${variabel.map((v) => `${v.nama} (${namaTingkat[v.tingkat]})`).join(' and ')}. Split it into two functions, such as jumlah(…) / jumlah(…).`,
  'tingkat-tidak-jelas': ({ fungsi }) =>
    `This ${fungsi}(…) names no variable, so it is not clear which rows it runs over. Add a condition, such as cacah(terisi(hps)).`,
  'hasil-bukan-angka': ({ tipe }) =>
    `A formula must give a number, but this is ${namaTipe[tipe]}.${tipe === 'kondisi' ? ' Write jika(condition, 1, 0).' : ''}${tipe === 'tanggal' ? ' Write hari(awal_periode, …).' : ''}`,
  'basis-bukan-kondisi': ({ tipe }) =>
    `A condition on rows must be a condition, but this is ${namaTipe[tipe]}. Write hps > 0, for example.`,
  'basis-tanpa-variabel': () => 'The condition on rows names no variable. Write hps > 0, for example.',
  'teks-bukan-pilihan': ({ nilai, variabel, terdekat }) =>
    `"${nilai}" is none of the choices of ${variabel}, so no row matches.${mungkin(terdekat && `"${terdekat}"`)}`,
  'rumus-tetap': () =>
    'This formula always gives the same number because it reads no data. Add a variable or an indicator code.',
  'bentuk-tidak-didukung': () =>
    'The structure of this formula cannot be read. Write it again with + - * / ^, comparisons and the known functions.',
  siklus: ({ jalur }) =>
    `Formulas refer to each other in a circle: ${tulisLingkaran(jalur)}. Change one of them so that it does not come back to itself.`,
};

/** Shows a character that cannot be seen by its number. */
const tampak = (karakter: string): string =>
  /^[\p{Cf}\p{Cc}\p{Zs}\p{Cs}\p{M}]+$/u.test(karakter)
    ? `U+${(karakter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : karakter;

/** Why a figure cannot be calculated. */
export const pesanSebab: typeof sumber.pesanSebab = {
  'penyebut-nol': () => 'Cannot be calculated: the denominator is zero.',
  'tidak-ada-baris': ({ tingkat }) => `Cannot be calculated: there is no ${namaTingkat[tingkat]} row to use.`,
  'semua-data-kosong': ({ tingkat }) =>
    `Cannot be calculated: data are incomplete in every ${namaTingkat[tingkat]} row.`,
  'rujukan-tidak-dapat-dihitung': ({ apa }) =>
    `Cannot be calculated: the ${apa === 'nilai' ? 'value' : 'score'} of an indicator it refers to cannot be calculated.`,
  'melebihi-batas': () => 'Cannot be calculated: the result is outside the range of numbers.',
  'di-luar-kalender': () => 'Cannot be calculated: the working days between its dates are not known.',
  siklus: ({ jalur }) => `Cannot be calculated: formulas refer to each other (${tulisLingkaran(jalur)}).`,
};

/** Why a row was left out; `label` names its variable. */
export const pesanSebabBaris: typeof sumber.pesanSebabBaris = (sebab, label) => {
  switch (sebab.jenis) {
    case 'kosong':
      return `${label(sebab.variabel)} is empty`;
    case 'tidak-berlaku':
      return `${label(sebab.variabel)} is not applicable (TB)`;
    case 'tidak-sah':
      return `${label(sebab.variabel)} is invalid`;
    case 'penyebut-nol':
      return 'division by zero';
    case 'melebihi-batas':
      return 'result outside the range of numbers';
    case 'di-luar-kalender':
      return 'working days not known';
  }
};
