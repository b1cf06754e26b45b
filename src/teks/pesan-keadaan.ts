import type { Penulis } from '../domain/umum/catatan';

/** The words of each kind of state: its label, and a sentence that says what it means. A missing kind does not compile. */
export type PesanKeadaan<P> = {
  readonly [J in keyof P & string]: {
    readonly label: (params: P[J], tulis: Penulis) => string;
    readonly arti: (params: P[J], tulis: Penulis) => string;
  };
};
