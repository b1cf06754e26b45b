import type { OperatorBanding } from '../../token/token';

/** Numbers from `dari` to `sampai`, both among them; NaN is in none. */
export interface Selang {
  readonly dari: number;
  readonly sampai: number;
}

export const seluruhBilangan: Selang = { dari: -Infinity, sampai: Infinity };

const bita = new DataView(new ArrayBuffer(8));

/** The least number that is greater than a finite one: seen as whole numbers, those of one sign stand in their order. */
export function bilanganSesudah(x: number): number {
  if (x === 0) return Number.MIN_VALUE;
  bita.setFloat64(0, x);
  bita.setBigInt64(0, bita.getBigInt64(0) + (x > 0 ? 1n : -1n));
  return bita.getFloat64(0);
}

const bilanganSebelum = (x: number): number => -bilanganSesudah(-x);

/** Of which numbers a comparison with one number is true; `!=` is none of one stretch. */
export const selangBanding: Readonly<Record<OperatorBanding, ((y: number) => Selang) | undefined>> = {
  '==': (y) => ({ dari: y, sampai: y }),
  '<': (y) => ({ dari: -Infinity, sampai: bilanganSebelum(y) }),
  '<=': (y) => ({ dari: -Infinity, sampai: y }),
  '>': (y) => ({ dari: bilanganSesudah(y), sampai: Infinity }),
  '>=': (y) => ({ dari: y, sampai: Infinity }),
  '!=': undefined,
};

/** Empty (its end before its beginning) where no number is in both. */
export const irisanSelang = (a: Selang, b: Selang): Selang => ({
  dari: Math.max(a.dari, b.dari),
  sampai: Math.min(a.sampai, b.sampai),
});

/** 1 of a number that is not between the two, 0 also of NaN. */
export const lewat = (x: number, dari: number, sampai: number): number => Number(x < dari || x > sampai);
