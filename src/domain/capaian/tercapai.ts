import type { Polarisasi } from '../rencana/atribut-indikator';
import type { AturanCapaian, NilaiTarget } from '../rencana/aturan-capaian';
import { bulatkan } from './bulatkan';
import { poinPita, poinTertinggi } from './pita';

/**
 * Whether the target is met; apart from the score and its colour. Both sides are compared as they are shown, rounded to
 * `desimal`, so that a shown 90 meets a target of 90. `undefined` where realisation or target is missing,
 * or where a range is given to an indicator that needs one value.
 *
 * Under a table of bands an indicator "dalam rentang" without a range target is met in a band of the highest points.
 */
export function isTercapai(
  { polarisasi, aturanCapaian }: { readonly polarisasi: Polarisasi; readonly aturanCapaian: AturanCapaian },
  realisasi: number | undefined,
  target: NilaiTarget | undefined,
  desimal: number,
): boolean | undefined {
  if (realisasi === undefined) return undefined;
  const tampil = bulatkan(realisasi, desimal);
  if (target?.jenis === 'rentang') {
    if (polarisasi !== 'dalam-rentang') return undefined;
    return tampil >= bulatkan(target.bawah, desimal) && tampil <= bulatkan(target.atas, desimal);
  }
  if (aturanCapaian.jenis === 'tabel-pita' && polarisasi === 'dalam-rentang') {
    return poinPita(aturanCapaian.pita, tampil) === poinTertinggi(aturanCapaian.pita);
  }
  if (target === undefined) return undefined;
  return dicapai[polarisasi](tampil, bulatkan(target.nilai, desimal));
}

const dicapai: Readonly<Record<Polarisasi, (realisasi: number, target: number) => boolean>> = {
  'makin-tinggi': (realisasi, target) => realisasi >= target,
  'makin-rendah': (realisasi, target) => realisasi <= target,
  'dalam-rentang': (realisasi, target) => realisasi === target,
};
