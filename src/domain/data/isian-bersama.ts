import type { Isian, NilaiIsian } from '../umum/isian';
import { timpa, type IsianBaris, type IsianTunda } from './isian-baris';

export type NilaiVariabel = Isian<NilaiIsian> | undefined;

/** What was put over the values of a row. */
export const LAIN = Symbol('lain');
/** The row's own value of the variable at a place in the list that `bagikanSifat` was given. */
export const nilaiKe: unique symbol = Symbol('nilai ke');
/** The same row with others over it. */
export const dengan: unique symbol = Symbol('dengan');

/**
 * The values of a row behind properties that many rows share, asked for when they are read: an object with a property a value
 * is large, and whoever reads rows with other variables filled finds another shape in each. Each kind of row is a class of its
 * own, with the properties that `bagikanSifat` defines.
 */
export abstract class IsianBersama implements IsianTunda {
  readonly [id: string]: NilaiVariabel;
  readonly [LAIN]: IsianBaris | undefined;

  constructor(lain: IsianBaris | undefined) {
    this[LAIN] = lain;
  }

  abstract [nilaiKe](ke: number): NilaiVariabel;
  abstract [dengan](lain: IsianBaris): IsianBaris;

  [timpa](lain: IsianBaris): IsianBaris {
    const milik = { ...this[LAIN], ...lain };
    for (const id in lain) if (!(id in this)) return { ...utuh(this), ...milik };
    return this[dengan](milik);
  }
}

/** A plain object of what is not empty. */
function utuh(isian: IsianBersama): IsianBaris {
  const hasil: Record<string, Isian<NilaiIsian>> = {};
  for (const id in isian) {
    const nilai = isian[id];
    if (nilai !== undefined) hasil[id] = nilai;
  }
  return hasil;
}

/** Gives a class the properties of these variables. */
export function bagikanSifat({ prototype }: { prototype: IsianBersama }, variabel: readonly string[]): void {
  for (const [ke, id] of variabel.entries())
    Object.defineProperty(prototype, id, {
      enumerable: true,
      get(this: IsianBersama): NilaiVariabel {
        return this[LAIN]?.[id] ?? this[nilaiKe](ke);
      },
    });
}
