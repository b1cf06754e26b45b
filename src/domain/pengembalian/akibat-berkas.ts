import type { Akibat } from '../umum/catatan';
import type { StatusPengembalian } from './status';

/**
 * What becomes of a returned file that a finding keeps from being taken; the first that applies decides. What is still with
 * the unit was not returned, whatever else is wrong with it.
 */
const statusMenurutAkibat: readonly (readonly [Akibat, StatusPengembalian])[] = [
  ['menunggu-unit', 'terkirim'],
  ['mengesampingkan-berkas', 'digantikan'],
  ['mengembalikan-berkas', 'dikembalikan'],
];

type DenganAkibat = Readonly<{ akibat: Akibat }>;

/** Status of a file that is not taken because of its findings; `undefined` where none of them is in its way. */
export const statusTertolak = (catatan: readonly DenganAkibat[]): StatusPengembalian | undefined =>
  statusMenurutAkibat.find(([akibat]) => catatan.some((satu) => satu.akibat === akibat))?.[1];
