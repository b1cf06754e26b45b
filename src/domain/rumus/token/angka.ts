import { catatanRumus, type CatatanRumus } from '../catatan';
import type { Posisi } from './token';

/** Dotted or comma'd groups of three: `1.234`, `200.000.000`, `1.234,50`. A leading zero is no group: `0.125`. */
const ribuanBertitik = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const ribuanBerkoma = /^[1-9]\d{0,2}(?:,\d{3}){2,}$/;
const biasa = /^\d*(?:[.,]\d+)?(?:[eE][+-]?\d+)?$/;

export interface AngkaTerbaca {
  /** 0 where a finding says that the number cannot be read. */
  readonly nilai: number;
  readonly catatan?: CatatanRumus;
}

const grouped = (raw: string, separator: '.' | ','): { tulis: string; pecahan: string | undefined } => ({
  tulis: raw.split(separator).join(''),
  // One group may also have been meant as a fraction; a trailing zero makes that unmistakable.
  pecahan: /^\d+\.\d{3}$/.test(raw) ? `${raw}0` : undefined,
});

/** Reads a number as typed. A comma is a decimal comma here: the scanner lets it in only where `;` separates arguments. */
export function bacaAngka(tertulis: string, posisi: Posisi): AngkaTerbaca {
  const lokasi = { posisi };
  if (ribuanBertitik.test(tertulis)) {
    return {
      nilai: 0,
      catatan: catatanRumus('ribuan-berpemisah', { tertulis, ...grouped(tertulis, '.') }, lokasi),
    };
  }
  if (ribuanBerkoma.test(tertulis)) {
    return {
      nilai: 0,
      catatan: catatanRumus('ribuan-berpemisah', { tertulis, ...grouped(tertulis, ',') }, lokasi),
    };
  }
  if (!biasa.test(tertulis)) {
    return { nilai: 0, catatan: catatanRumus('angka-rumus-tidak-terbaca', { tertulis }, lokasi) };
  }
  const nilai = Number(tertulis.replace(',', '.'));
  return Number.isFinite(nilai)
    ? { nilai }
    : { nilai: 0, catatan: catatanRumus('angka-terlalu-besar', { tertulis }, lokasi) };
}
