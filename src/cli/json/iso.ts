import type { Tanggal } from '../../domain/umum/tanggal';

/** A value as machines read it: the same, with every date as ISO text. A date that was left as it is does not compile. */
export type DenganIso<T> = T extends Tanggal
  ? string
  : T extends readonly (infer U)[]
    ? readonly DenganIso<U>[]
    : T extends object
      ? { readonly [K in keyof T]: DenganIso<T[K]> }
      : T;
