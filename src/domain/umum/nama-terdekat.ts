import { distance } from 'fastest-levenshtein';
import { bentukBanding } from './teks';

/** Two neighbouring letters in the wrong order are one slip of the fingers, not two. */
const jarak = (a: string, b: string): number => {
  let beda = 0;
  while (beda < a.length && a.charAt(beda) === b.charAt(beda)) beda += 1;
  const tertukar = a.slice(0, beda) + a.charAt(beda + 1) + a.charAt(beda) + a.slice(beda + 2);
  return tertukar === b ? Math.min(1, distance(a, b)) : distance(a, b);
};

/** The known name that a person most likely meant, or `undefined` where none is near (more than a third of it differs). */
export function namaTerdekat(nama: string, dikenal: Iterable<string>): string | undefined {
  const asked = bentukBanding(nama.slice(0, 100));
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(asked.length / 3)) + 1;
  for (const candidate of dikenal) {
    const far = jarak(asked, bentukBanding(candidate));
    if (far < bestDistance) {
      best = candidate;
      bestDistance = far;
    }
  }
  return best;
}
