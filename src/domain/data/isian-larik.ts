import type { Isian, NilaiIsian } from '../umum/isian';
import { timpa, type IsianBaris, type IsianTunda } from './isian-baris';

type Nilai = Isian<NilaiIsian> | undefined;

const NILAI = Symbol('nilai');
const LAIN = Symbol('lain');

/**
 * Makes the values of rows that all have the same variables: a list a row, in the order of `variabel`, behind properties that
 * all rows share. Tens of thousands of objects, each with other variables filled, would each grow on their own; and whoever
 * reads them would find another shape in every row.
 * @param dikenal ids that may be put over them (`denganIsian`) at the same cost.
 */
export function pembuatIsian(
  variabel: readonly string[],
  dikenal: readonly string[] = [],
): (nilai: readonly Nilai[]) => IsianBaris {
  class IsianLarik implements IsianTunda {
    /** By the properties defined below. */
    readonly [id: string]: Nilai;
    readonly [NILAI]: readonly Nilai[];
    readonly [LAIN]: IsianBaris | undefined;

    constructor(nilai: readonly Nilai[], lain?: IsianBaris) {
      this[NILAI] = nilai;
      this[LAIN] = lain;
    }

    [timpa](lain: IsianBaris): IsianBaris {
      const milik = { ...this[LAIN], ...lain };
      for (const id in lain) if (!(id in IsianLarik.prototype)) return { ...utuh(this), ...milik };
      return new IsianLarik(this[NILAI], milik);
    }
  }
  const utuh = (isian: IsianLarik): IsianBaris => {
    const hasil: Record<string, Isian<NilaiIsian>> = {};
    for (const id in isian) {
      const nilai = isian[id];
      if (nilai !== undefined) hasil[id] = nilai;
    }
    return hasil;
  };
  for (const id of new Set([...variabel, ...dikenal])) {
    const letak = variabel.indexOf(id);
    Object.defineProperty(IsianLarik.prototype, id, {
      enumerable: true,
      get(this: IsianLarik): Nilai {
        return this[LAIN]?.[id] ?? (letak < 0 ? undefined : this[NILAI][letak]);
      },
    });
  }
  return (nilai) => new IsianLarik(nilai);
}
