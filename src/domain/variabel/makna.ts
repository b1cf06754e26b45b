import { sidikRingkas } from '../umum/sidik-ringkas';
import type { Variabel } from './tipe';

/** Characters that tell one choice of a list from another. */
const PANJANG_PILIHAN = 4;
const PEMISAH = '.';

const sidikPilihan = (pilihan: string): string => sidikRingkas(pilihan).slice(-PANJANG_PILIHAN);

/**
 * What values of a column mean, as a short text: type, unit and level, and of a list each choice. Label and help are words
 * about it. Whether a value is required, and where it does not apply, is left out: returns are always read by the rules of now,
 * cell by cell. Stored in templates: it must never be made otherwise.
 */
export const sidikMakna = ({ tipe, satuan, tingkat, pilihan = [] }: Variabel): string =>
  [sidikRingkas([tipe, satuan, tingkat].join('|')), ...pilihan.map(sidikPilihan)].join(PEMISAH);

/**
 * Whether values that were given under a meaning mean the same now. A list that only grew still has every choice that could
 * be made.
 */
export function isMaknaTetap(dahulu: string, variabel: Variabel): boolean {
  const [jenis, ...pilihan] = dahulu.split(PEMISAH);
  const [jenisKini, ...pilihanKini] = sidikMakna(variabel).split(PEMISAH);
  return jenis === jenisKini && pilihan.every((satu) => pilihanKini.includes(satu));
}
