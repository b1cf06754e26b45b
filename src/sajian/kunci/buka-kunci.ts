import type { HasilBukaKunci } from '../../application/kunci/buka-kunci';
import type { Bahasa } from '../../teks/bahasa';
import { sebutVersi } from './kunci-capaian';

/** A lock that was taken back. */
export interface BukaKunciSajian {
  readonly judul: string;
  /** That the figures need calculating; `null` where they are still those of data and plan. */
  readonly usang: string | null;
}

export const sajikanBukaKunci = (
  { periode, versi, rusak, usang }: HasilBukaKunci,
  bahasa: Bahasa,
): BukaKunciSajian => {
  const kata = bahasa.teks.sajian.kunci;
  return {
    judul: rusak
      ? kata.dibukaRusak(bahasa.tulis.periode(periode))
      : kata.dibuka(bahasa.tulis.periode(periode), sebutVersi(versi, bahasa)),
    usang: usang ? kata.dibukaUsang : null,
  };
};

export const barisBukaKunci = ({ judul, usang }: BukaKunciSajian): readonly string[] => [
  judul,
  ...(usang === null ? [] : [usang]),
];
