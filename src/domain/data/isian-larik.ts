import type { IsianBaris } from './isian-baris';
import { bagikanSifat, dengan, IsianBersama, nilaiKe, type NilaiVariabel } from './isian-bersama';

const NILAI = Symbol('nilai');

/**
 * Makes the values of rows that all have the same variables: a list a row, in the order of `variabel`.
 * @param dikenal ids that may be put over them (`denganIsian`) at the same cost.
 */
export function pembuatIsian(
  variabel: readonly string[],
  dikenal: readonly string[] = [],
): (nilai: readonly NilaiVariabel[]) => IsianBaris {
  class IsianLarik extends IsianBersama {
    readonly [NILAI]: readonly NilaiVariabel[];

    constructor(nilai: readonly NilaiVariabel[], lain?: IsianBaris) {
      super(lain);
      this[NILAI] = nilai;
    }

    [nilaiKe](ke: number): NilaiVariabel {
      return this[NILAI][ke];
    }

    [dengan](lain: IsianBaris): IsianBaris {
      return new IsianLarik(this[NILAI], lain);
    }
  }
  bagikanSifat(IsianLarik, [...variabel, ...dikenal.filter((id) => !variabel.includes(id))]);
  return (nilai) => new IsianLarik(nilai);
}
