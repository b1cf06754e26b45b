/** Month names as Indonesian offices and English programs write them, with the old spellings. */
const namaBulan: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'pebruari', 'feb', 'peb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agt', 'agu', 'ags', 'agus', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];

const bulanKe: ReadonlyMap<string, number> = new Map(
  namaBulan.flatMap((ejaan, i) => ejaan.map((nama) => [nama, i + 1] as const)),
);

/** 1–12, or `undefined` for a word that is no month; a full stop after an abbreviation does no harm. */
export const bulanDari = (nama: string): number | undefined =>
  bulanKe.get(nama.replace(/\.$/, '').toLowerCase());
