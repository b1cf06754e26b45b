import type { Isian, NilaiIsian } from '../umum/isian';
import { timpa, type IsianBaris, type IsianTunda } from './isian-baris';
import { isianDi, type SumberKolom } from './kolom-sumber';

const SUMBER = Symbol('sumber');
const KE = Symbol('ke');
const LAIN = Symbol('lain');

/** The values of a row that stand in columns: a place in them, and what was put over them. */
abstract class IsianKolom {
  /** Decoded by the properties that `pembuatIsian` defines. */
  readonly [id: string]: Isian<NilaiIsian> | undefined;
  readonly [SUMBER]: SumberKolom;
  readonly [KE]: number;
  readonly [LAIN]: IsianBaris | undefined;

  constructor(sumber: SumberKolom, ke: number, lain: IsianBaris | undefined) {
    this[SUMBER] = sumber;
    this[KE] = ke;
    this[LAIN] = lain;
  }
}

/** Makes the values of rows of one sheet, by their places in its columns. An object a value is made each time it is asked for. */
export function pembuatIsian(sumber: SumberKolom, variabel: readonly string[]): (ke: number) => IsianBaris {
  class IsianTabel extends IsianKolom implements IsianTunda {
    [timpa](lain: IsianBaris): IsianBaris {
      const milik = { ...this[LAIN], ...lain };
      for (const id in lain) if (!(id in IsianTabel.prototype)) return { ...utuh(this), ...milik };
      return new IsianTabel(this[SUMBER], this[KE], milik);
    }
  }
  const utuh = (isian: IsianTabel): IsianBaris =>
    Object.fromEntries(
      variabel.flatMap((id) => {
        const satu = isian[id];
        return satu === undefined ? [] : [[id, satu]];
      }),
    );
  for (const id of variabel)
    Object.defineProperty(IsianTabel.prototype, id, {
      enumerable: true,
      get(this: IsianTabel): Isian<NilaiIsian> | undefined {
        const lain = this[LAIN]?.[id];
        if (lain !== undefined) return lain;
        const kolom = sumber.kolom(id);
        return kolom && isianDi(kolom, this[KE]);
      },
    });
  return (ke) => new IsianTabel(sumber, ke, undefined);
}

/** The columns that a row's values stand in; `undefined` where they do not, or something was put over them. */
export const sumberIsian = (isian: IsianBaris): SumberKolom | undefined =>
  isian instanceof IsianKolom && isian[LAIN] === undefined ? isian[SUMBER] : undefined;

/** Its place in them. */
export const tempatIsian = (isian: IsianBaris): number => (isian instanceof IsianKolom ? isian[KE] : -1);
