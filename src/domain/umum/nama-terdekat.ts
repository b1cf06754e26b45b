import { distance } from 'fastest-levenshtein';
import { bentukBanding } from './teks';

/** Two neighbouring letters in the wrong order are one slip of the fingers, not two. */
const jarak = (a: string, b: string): number => {
  let beda = 0;
  while (beda < a.length && a.charAt(beda) === b.charAt(beda)) beda += 1;
  const tertukar = a.slice(0, beda) + a.charAt(beda + 1) + a.charAt(beda) + a.slice(beda + 2);
  return tertukar === b ? Math.min(1, distance(a, b)) : distance(a, b);
};

/** Letters of a name that is looked for; what is longer is no name. */
const PANJANG_NAMA = 100;

/** The one of them most near, `undefined` where more than a third differs. `banding` is its form for comparing. */
export function calonTerdekat<C>(
  nama: string,
  calon: Iterable<C>,
  banding: (satu: C) => string,
): C | undefined {
  const dicari = bentukBanding(nama.slice(0, PANJANG_NAMA));
  let terbaik: C | undefined;
  let paling = Math.max(1, Math.floor(dicari.length / 3)) + 1;
  for (const satu of calon) {
    const bentuk = banding(satu);
    // No fewer letters differ than one is longer by.
    if (Math.abs(bentuk.length - dicari.length) >= paling) continue;
    const jauh = jarak(dicari, bentuk);
    if (jauh < paling) {
      terbaik = satu;
      paling = jauh;
    }
  }
  return terbaik;
}

/** The known name that a person most likely meant, or `undefined` where none is near (more than a third of it differs). */
export const namaTerdekat = (nama: string, dikenal: Iterable<string>): string | undefined =>
  calonTerdekat(nama, dikenal, bentukBanding);

/** Different names for which a neighbour is looked for in one check: who has more of them wrong needs no proposals. */
const DICARI_TERBANYAK = 1000;

/** Answers each name once, and after very many of them none: looking for a neighbour costs as many steps as there are names. */
export function ingatPencarian(
  cari: (nama: string) => string | undefined,
): (nama: string) => string | undefined {
  const tahu = new Map<string, string | undefined>();
  return (nama) => {
    if (tahu.has(nama) || tahu.size >= DICARI_TERBANYAK) return tahu.get(nama);
    const hasil = cari(nama);
    tahu.set(nama, hasil);
    return hasil;
  };
}

/** Codes that a check asks for again and again, in the form in which they are compared. */
export class KodeDikenal {
  readonly #calon: readonly { readonly kode: string; readonly banding: string }[];
  readonly #banding: ReadonlySet<string>;
  readonly #terdekat: (kode: string) => string | undefined;

  constructor(dikenal: Iterable<string>) {
    this.#calon = [...dikenal].map((kode) => ({ kode, banding: bentukBanding(kode) }));
    this.#banding = new Set(this.#calon.map(({ banding }) => banding));
    this.#terdekat = ingatPencarian(
      (kode) => calonTerdekat(kode, this.#calon, ({ banding }) => banding)?.kode,
    );
  }

  ada(kode: string): boolean {
    return this.#banding.has(bentukBanding(kode));
  }

  /** The nearest one, as a parameter of a finding: absent where none is near. */
  saran(kode: string): { readonly saran?: string } {
    const saran = this.#terdekat(kode);
    return saran === undefined ? {} : { saran };
  }
}
