import type { Isian, NilaiIsian } from '../umum/isian';

/**
 * The data values of a row, by variable id; a variable that is not there is empty. Rows of a workspace are hundreds of
 * thousands and decode a value when it is asked for (`pembacaIsian`): their ids are told by `variabelTerisi`, and
 * `denganIsian` puts others over them.
 */
export type IsianBaris = Readonly<Partial<Record<string, Isian<NilaiIsian>>>>;

/** How values that are decoded when asked for take others over them. */
export const timpa: unique symbol = Symbol('timpa');

export interface IsianTunda {
  readonly [timpa]: (lain: IsianBaris) => IsianBaris;
}

/** The values with those of `lain` in their place. */
export const denganIsian = (isian: IsianBaris | (IsianBaris & IsianTunda), lain: IsianBaris): IsianBaris =>
  timpa in isian ? isian[timpa](lain) : { ...isian, ...lain };

/** The variables that are not empty. */
export function variabelTerisi(isian: IsianBaris): readonly string[] {
  const hasil: string[] = [];
  // Also what is decoded when asked for, which is no property of the row's own.
  for (const id in isian) if (isian[id] !== undefined) hasil.push(id);
  return hasil;
}

/** Whether any variable is not empty. */
export function isBerisi(isian: IsianBaris): boolean {
  for (const id in isian) if (isian[id] !== undefined) return true;
  return false;
}
