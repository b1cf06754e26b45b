import { distance } from 'fastest-levenshtein';
import { bentukBanding } from './teks';

/** The known name that a person most likely meant, or `undefined` where none is near (more than a third of it differs). */
export function namaTerdekat(nama: string, dikenal: Iterable<string>): string | undefined {
  const asked = bentukBanding(nama.slice(0, 100));
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(asked.length / 3)) + 1;
  for (const candidate of dikenal) {
    const far = distance(asked, bentukBanding(candidate));
    if (far < bestDistance) {
      best = candidate;
      bestDistance = far;
    }
  }
  return best;
}
