import type { IsianBaris } from './isian-baris';
import { bagikanSifat, dengan, IsianBersama, LAIN, nilaiKe, type NilaiVariabel } from './isian-bersama';
import { isianDi, type SumberKolom } from './kolom-sumber';

const SUMBER = Symbol('sumber');
const KE = Symbol('ke');

/** The values of a row that stand in columns: a place in them. */
abstract class IsianKolom extends IsianBersama {
  readonly [SUMBER]: SumberKolom;
  readonly [KE]: number;

  constructor(sumber: SumberKolom, ke: number, lain: IsianBaris | undefined) {
    super(lain);
    this[SUMBER] = sumber;
    this[KE] = ke;
  }
}

/** Makes the values of rows of one sheet, by their places in its columns. An object a value is made each time it is asked for. */
export function pembuatIsian(sumber: SumberKolom, variabel: readonly string[]): (ke: number) => IsianBaris {
  class IsianTabel extends IsianKolom {
    [nilaiKe](letak: number): NilaiVariabel {
      const id = variabel[letak];
      const kolom = id === undefined ? id : sumber.kolom(id);
      return kolom && isianDi(kolom, this[KE]);
    }

    [dengan](lain: IsianBaris): IsianBaris {
      return new IsianTabel(this[SUMBER], this[KE], lain);
    }
  }
  bagikanSifat(IsianTabel, variabel);
  return (ke) => new IsianTabel(sumber, ke, undefined);
}

/** The columns that a row's values stand in; `undefined` where they do not, or something was put over them. */
export const sumberIsian = (isian: IsianBaris): SumberKolom | undefined =>
  isian instanceof IsianKolom && isian[LAIN] === undefined ? isian[SUMBER] : undefined;

/** Its place in them. */
export const tempatIsian = (isian: IsianBaris): number => (isian instanceof IsianKolom ? isian[KE] : -1);
