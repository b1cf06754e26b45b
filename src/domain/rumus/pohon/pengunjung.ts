import type { Simpul, SimpulJenis } from './simpul';

type Jenis = Simpul['jenis'];

/**
 * What to do with a node, by its kind: every reading of a checked tree (calculating, writing, translating) is one of these.
 * A kind that is added to the tree is a compile error in each that does not say what to do with it.
 */
export type Pengunjung<Hasil, J extends Jenis = Jenis> = {
  readonly [K in J]: (simpul: SimpulJenis<K>) => Hasil;
};

/** Gives a node to the visitor's method for its kind. The visitor goes on to the node's parts itself, where it wants to. */
export function kunjungi<Hasil, J extends Jenis>(
  simpul: SimpulJenis<J>,
  pengunjung: Pengunjung<Hasil, J>,
): Hasil {
  const milik = pengunjung[simpul.jenis];
  return milik.call(pengunjung, simpul);
}
