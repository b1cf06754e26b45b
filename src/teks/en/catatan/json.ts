import type { JenisSalah, SalahJson } from '../../../application/catatan-json';
import type * as sumber from '../../id/catatan/json';
import { menurut } from '../../menurut';

const kindName = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list between [ and ]',
  object: 'an object between { and }',
  boolean: 'true or false',
};

function howToWrite({ diharapkan, kosong, usul, satuan }: JenisSalah): string {
  if (kosong === true) return ' Write its value, or remove this part where there is none yet.';
  const isText = diharapkan === 'string';
  if (usul !== undefined)
    return ` Write ${usul.join(' or ')}${isText ? '' : ' without quotes'}${satuan === undefined ? '' : `, if the unit is ${satuan}`}.`;
  if (diharapkan === 'number')
    return ' Write the number alone without quotes, with a dot for decimals, e.g. 12.5.';
  if (diharapkan === 'int') return ' Write a number without a fraction and without quotes.';
  return isText ? ' Write the text in quotes.' : '';
}

const reason: Readonly<Record<SalahJson, (tertulis: string) => string>> = {
  'terlalu-besar': () => 'it is larger than 20 MB. Split the plan into several files.',
  'bukan-utf8': () => 'its characters cannot be read. Save the file again in UTF-8.',
  kosong: () => 'the file is empty. Use one that holds a plan.',
  terputus: () => 'it breaks off here. Add the closing brackets and quotes, or get the whole file again.',
  'terlalu-dalam': () => 'its brackets are nested too deeply. Check the opening and closing brackets.',
  nilai: (tertulis) =>
    `${tertulis} is not a value. Write a text in quotes ("…"), a number such as 12.5, true, false, null, {…} or […].`,
  kunci: (tertulis) => `the name of a part must be in quotes, but here is ${tertulis}. Write e.g. "kode": …`,
  'titik-dua-kurang': (tertulis) => `a colon must follow the name of a part, but here is ${tertulis}.`,
  'koma-kurang': (tertulis) => `a comma or a closing bracket is missing before ${tertulis}. Add it here.`,
  'koma-lebih': () => 'the comma here is one too many, because a closing bracket follows. Remove it.',
  kutip: (tertulis) => `the quote ${tertulis} does not count. Use straight double quotes (").`,
  komentar: () => 'JSON has no comments. Remove the comment.',
  'teks-terbuka': (tertulis) =>
    `the text ${tertulis} … is not closed on its line. Add the closing quote (").`,
  kendali: (tertulis) => `there is a control character ${tertulis}, such as a tab, inside a text. Remove it.`,
  'garis-miring': () => 'a backslash inside a text must be written twice (\\\\).',
  sisa: (tertulis) =>
    `after its end there is still ${tertulis}. Remove what is too much, or check the brackets.`,
};

export const pesanJson: typeof sumber.pesanJson = {
  'json-rusak': ({ salah, tertulis }) => `This file is not correct JSON: ${reason[salah](tertulis)}`,
  'json-kunci-tidak-dikenal': ({ kunci, saran }) =>
    `"${kunci}" is not known.${saran === undefined ? '' : ` Perhaps "${saran}" is meant.`} See docs/skema/rencana.schema.json.`,
  'json-wajib': () => 'This part is required. Add its value.',
  'json-bukan-pilihan': ({ pilihan }) =>
    `This value is not one of the choices. Write one of: ${pilihan.join(', ')}.`,
  'json-jenis-salah': (params) => {
    const { diharapkan, tertulis } = params;
    const but = tertulis === undefined ? '' : `, but here is ${tertulis}`;
    return `This value must be ${menurut(kindName, diharapkan) ?? 'of another kind'}${but}.${howToWrite(params)}`;
  },
  'json-format-salah': ({ contoh }) =>
    `This value has the wrong form. ${contoh === '' ? 'See docs/skema/rencana.schema.json' : `Write e.g. ${contoh}`}.`,
  'json-aksara': ({ aksara }) =>
    `This text has characters that a workbook cannot hold: ${aksara.join(', ')}. Delete them.`,
  'json-di-luar-batas': ({ batas }) => `The value or its length is out of bounds (${batas}).`,
  'json-tanggal-jauh': ({ tanggal }, tulis) =>
    `The date ${tulis.tanggal(tanggal)} is not plausible. Correct its year.`,
  'json-tanggal-salah': ({ nilai }) => `The calendar has no date "${nilai}". Write e.g. 2026-03-31.`,
};
