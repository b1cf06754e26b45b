import type { TingkatData, Variabel } from './tipe';

/** A variable as the lists below write it: the id is the name, the level that of the list. */
export type BarisVariabel = Omit<Variabel, 'id' | 'tingkat'>;

export const susunVariabel = (tingkat: TingkatData, baris: readonly BarisVariabel[]): readonly Variabel[] =>
  baris.map((satu) => ({ ...satu, id: satu.nama, tingkat }));
