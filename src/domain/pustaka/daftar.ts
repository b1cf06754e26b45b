import { pustakaGabungan } from './gabungan';
import { pustakaKetepatanWaktu } from './ketepatan-waktu';
import { pustakaKualitasBelanja } from './kualitas-belanja';
import { pustakaKualitasPemilihan } from './kualitas-pemilihan';
import { pustakaLayananUkpbj } from './layanan-ukpbj';
import { pustakaPemanfaatanSistem } from './pemanfaatan-sistem';
import { pustakaPenghematanBiaya } from './penghematan-biaya';
import type { EntriPustaka } from './tipe';

/** Raised whenever an entry changes; stored with a plan and its results, so that a figure can be calculated again. */
export const versiPustaka = 2;

/** The indicators a plan can take over with one click, by measurement area, composites last. */
export const daftarPustaka: readonly EntriPustaka[] = [
  ...pustakaPenghematanBiaya,
  ...pustakaKetepatanWaktu,
  ...pustakaKualitasPemilihan,
  ...pustakaKualitasBelanja,
  ...pustakaPemanfaatanSistem,
  ...pustakaLayananUkpbj,
  ...pustakaGabungan,
];
