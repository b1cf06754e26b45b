import type { Operator } from './token';

/** Signs of the grammar, longest first. */
export const operatorSah: readonly Operator[] = ['==', '!=', '<=', '>=', '<', '>', '+', '-', '*', '/', '^'];

/** What people write instead of a sign of the grammar, longest first; the finding says what to write. */
export const operatorKeliru: readonly (readonly [tertulis: string, tulis: Operator])[] = [
  ['===', '=='],
  ['!==', '!='],
  ['<>', '!='],
  ['=<', '<='],
  ['=>', '>='],
  ['**', '^'],
  ['&&', 'dan'],
  ['||', 'atau'],
  ['=', '=='],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '!='],
  ['×', '*'],
  ['÷', '/'],
  [':', '/'],
  ['−', '-'],
  ['–', '-'],
  ['&', 'dan'],
  ['|', 'atau'],
  ['!', 'bukan'],
];

/** The words that are operators. */
export const kataOperator: ReadonlyMap<string, Operator> = new Map([
  ['dan', 'dan'],
  ['atau', 'atau'],
  ['bukan', 'bukan'],
]);

/** mathjs's own words for them: one grammar means one word. */
export const kataKeliru: ReadonlyMap<string, Operator> = new Map([
  ['and', 'dan'],
  ['or', 'atau'],
  ['not', 'bukan'],
]);

/** Signs that mathjs would give a meaning outside the grammar; the message of each says what to do instead. */
export type SimbolDitolak =
  'kurung-siku' | 'kurung-kurawal' | 'tanya' | 'pagar' | 'persen' | 'kutip-tunggal' | 'baris-baru' | 'titik';

export const simbolDitolak: ReadonlyMap<string, SimbolDitolak> = new Map([
  ['[', 'kurung-siku'],
  [']', 'kurung-siku'],
  ['{', 'kurung-kurawal'],
  ['}', 'kurung-kurawal'],
  ['?', 'tanya'],
  ['#', 'pagar'],
  ['%', 'persen'],
  ["'", 'kutip-tunggal'],
  ['.', 'titik'],
]);
