import type * as sumber from '../../id/catatan/json';

export const pesanJson: typeof sumber.pesanJson = {
  'json-rusak': ({ sebab }) => `This file is not correct JSON (${sebab}). Check brackets, commas and quotes.`,
  'json-kunci-tidak-dikenal': ({ kunci, saran }) =>
    `"${kunci}" is not known.${saran === undefined ? '' : ` Perhaps "${saran}" is meant.`} See docs/skema/rencana.schema.json.`,
  'json-wajib': () => 'This part is required. Add its value.',
  'json-bukan-pilihan': ({ pilihan }) =>
    `This value is not one of the choices. Write one of: ${pilihan.join(', ')}.`,
  'json-jenis-salah': ({ diharapkan }) => `This value must be of type ${diharapkan}.`,
  'json-format-salah': ({ contoh }) => `This value has the wrong form. Write e.g. ${contoh}.`,
  'json-di-luar-batas': ({ batas }) => `The value or its length is out of bounds (${batas}).`,
  'json-tanggal-salah': ({ nilai }) => `The calendar has no date "${nilai}". Write e.g. 2026-03-31.`,
};
