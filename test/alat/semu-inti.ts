import { inti as id } from '../../src/teks/id';
import { samarkan } from './semu';

const { teks, tulis, ...lain } = id;

/** Stands in for the texts of a language outside the pane. Numbers are written as they are. */
export const inti: typeof id = {
  // What the core tells as data comes with codes to choose words by: only texts of surfaces are looked into.
  ...samarkan(lain, false),
  teks: samarkan(teks, true),
  tulis: {
    ...samarkan(tulis, false),
    angka: tulis.angka,
    bersatuan: tulis.bersatuan,
    persen: tulis.persen,
    rupiah: tulis.rupiah,
  },
};
