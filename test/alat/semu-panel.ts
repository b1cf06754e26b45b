import { panel as id } from '../../src/teks/id/panel';
import { samarkan } from './semu';

const { tulis, ...lain } = id;

/** Stands in for the texts of a language in the pane. Numbers are written as they are. */
export const panel: typeof id = {
  ...samarkan(lain, true),
  tulis: { ...samarkan(tulis, false), angka: tulis.angka, bersatuan: tulis.bersatuan },
};
