import { terbesar } from '../../umum/banyak';
import { kepalaAda, kumpulanKepala } from './bentuk-kepala';
import { daftarEksporLain, type EksporLain } from './ekspor-lain';

/** The exports without a layout that a header speaks for, and by which of its names. */
export interface EksporTerkenali {
  /** Several where the header fits them equally well. */
  readonly ekspor: readonly [EksporLain, ...EksporLain[]];
  readonly ciri: readonly string[];
}

/** Looks for exports that are known and not read. */
export function kenaliEkspor(kepala: readonly string[]): EksporTerkenali | undefined {
  const ada = kumpulanKepala(kepala);
  const calon = daftarEksporLain
    .map((ekspor) => {
      const ciri = kepalaAda(ekspor.ciri, ada);
      return { ekspor, ciri, cocok: ciri.length + kepalaAda(ekspor.pendukung ?? [], ada).length };
    })
    .filter(({ ciri }) => ciri.length > 0);
  const terbanyak = terbesar(
    calon.map(({ cocok }) => cocok),
    0,
  );
  const [pertama, ...lain] = calon.filter(({ cocok }) => cocok === terbanyak);
  return pertama === undefined
    ? undefined
    : { ekspor: [pertama.ekspor, ...lain.map(({ ekspor }) => ekspor)], ciri: pertama.ciri };
}
