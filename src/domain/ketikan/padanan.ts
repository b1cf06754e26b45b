import { bentukBanding } from '../umum/teks';

/** Spellings found in data → the value used, for one kind of value; keys are in `bentukBanding`. */
export type Padanan = ReadonlyMap<string, string>;

/** Builds the spelling table of one kind of value, e.g. `SELESAI` → `Selesai`. Where a spelling comes twice the last counts. */
export const susunPadanan = (pasangan: Iterable<readonly [ejaan: string, nilai: string]>): Padanan =>
  new Map([...pasangan].map(([ejaan, nilai]) => [bentukBanding(ejaan), nilai]));
