import type * as sumber from '../id/angka';
import { bersatuan as samaDenganIndonesia } from '../id/angka';

const writers = new Map<number, Intl.NumberFormat>();

export function angka(nilai: number, desimal = 6): string {
  const known = writers.get(desimal) ?? new Intl.NumberFormat('en-GB', { maximumFractionDigits: desimal });
  writers.set(desimal, known);
  return known.format(nilai);
}

const shortWriter = new Intl.NumberFormat('en-GB', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 1,
});

export const ringkas: typeof sumber.ringkas = (nilai) => shortWriter.format(nilai);

/** Units are the plan's own words, and rupiah stand before the amount in English too. */
export const bersatuan: typeof sumber.bersatuan = samaDenganIndonesia;

const short = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 2 });

export const angkaSingkat: typeof sumber.angkaSingkat = (nilai) => short.format(nilai);
