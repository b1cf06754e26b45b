import type { KeadaanIsian } from './isian';

/**
 * Codes of what a cell says, in columns; 0 is present. What does not apply by the state of the row is apart from what a unit
 * calls so: the row is not in scope, while a unit's word leaves a row out that is.
 */
export const kodeKeadaan = {
  ada: 0,
  kosong: 1,
  'tidak-berlaku': 2,
  'tidak-sah': 3,
  'tidak-berlaku-menurut-aturan': 4,
} as const satisfies Record<KeadaanIsian | 'tidak-berlaku-menurut-aturan', number>;
export type KodeKeadaan = (typeof kodeKeadaan)[keyof typeof kodeKeadaan];
