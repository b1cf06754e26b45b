import type { SebabCapaian } from '../../domain/perhitungan/sebab';
import type { Bahasa } from '../../teks/bahasa';

/** Why there is no value, and what somebody does next so that there is one. */
export interface SebabSajian {
  readonly mengapa: string;
  readonly langkah: string;
}

/** Every reason apart, the one to begin with first. */
export const sajikanSemuaSebab = (daftar: readonly SebabCapaian[], bahasa: Bahasa): readonly SebabSajian[] =>
  daftar.map((satu) => bahasa.sebabCapaian(satu));

/** The reason to begin with, as it stands beside a figure, and how many more Rincian Perhitungan tells. */
export function sajikanSebab(daftar: readonly SebabCapaian[], bahasa: Bahasa): string {
  const [utama] = sajikanSemuaSebab(daftar, bahasa);
  if (utama === undefined) return '';
  const { mengapa, langkah } = utama;
  const lain = daftar.length - 1;
  return [
    mengapa,
    langkah,
    ...(lain > 0 ? [bahasa.teks.sajian.capaian.sebabLain(bahasa.tulis.angka(lain))] : []),
  ].join(' ');
}
