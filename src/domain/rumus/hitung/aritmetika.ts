import {
  addDependencies,
  create,
  divideDependencies,
  multiplyDependencies,
  powDependencies,
  subtractDependencies,
} from 'mathjs/number';
import type { OperatorHitung } from '../token/token';

const math = create(
  {
    ...addDependencies,
    ...subtractDependencies,
    ...multiplyDependencies,
    ...divideDependencies,
    ...powDependencies,
  },
  {},
);

/**
 * mathjs's arithmetic for numbers: what stands outside the aggregates is calculated with it, one operation at a time, so
 * that a reason ("penyebut nol") can travel in the place of a number and `jika` leaves the other branch alone.
 */
export const aritmetika: Readonly<Record<OperatorHitung, (a: number, b: number) => number>> = {
  '+': (a, b) => math.add(a, b),
  '-': (a, b) => math.subtract(a, b),
  '*': (a, b) => math.multiply(a, b),
  '/': (a, b) => math.divide(a, b),
  '^': (a, b) => Number(math.pow(a, b)),
};
