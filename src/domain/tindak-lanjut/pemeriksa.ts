import { samaTeks } from '../umum/teks';

/** Who owns a recommendation, or who checked its follow-up, as people wrote it down. */
export interface Orang {
  readonly nama: string;
  readonly nip: string | null;
}

/** The digits of a NIP, however it is spaced; empty where there is none. */
export const angkaNip = (nip: string | null): string => (nip ?? '').replaceAll(/\D/g, '');

/** Titles and marks before and after a name change; the name does not. */
export const namaTanpaGelar = (nama: string): string =>
  (nama.split(',')[0] ?? '').replaceAll(/(?<![\p{L}])(?:dr|drs|dra|ir|h|hj|prof)\.?\s+/giu, '').trim();

/**
 * Whether two are the same person, as far as can be told: by NIP where both have one, else by name without titles. It is no
 * proof of identity.
 */
export function isOrangSama(a: Orang, b: Orang): boolean {
  const [nipA, nipB] = [angkaNip(a.nip), angkaNip(b.nip)];
  return nipA !== '' && nipB !== ''
    ? nipA === nipB
    : samaTeks(namaTanpaGelar(a.nama), namaTanpaGelar(b.nama));
}
