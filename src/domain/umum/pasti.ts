/**
 * What is there because our own code has put it there. Where it is not, that is a fault of ours and no finding: it is thrown
 * at once and by name, not carried on as `undefined`.
 */

/** The entry of a key that was put into the map. */
export function dariPeta<K, V>(peta: { get(kunci: K): V | undefined }, kunci: K): V {
  const isi = peta.get(kunci);
  if (isi === undefined) throw new Error(`Nothing under the key ${String(kunci)}`);
  return isi;
}

/** The element at a place within the list, from 0. */
export function unsurKe<T>(daftar: readonly (T | undefined)[], ke: number): T {
  const isi = daftar[ke];
  if (isi === undefined) throw new Error(`No element ${ke} of ${daftar.length}`);
  return isi;
}

/** Where a pattern stands in a text that has it. */
export function cocokPada(pola: RegExp, teks: string): RegExpExecArray {
  const cocok = pola.exec(teks);
  if (cocok === null) throw new Error(`No ${pola.source} in the text`);
  return cocok;
}

/** What stands at the same place of two lists, where the second was made from the first. */
export function pasangkan<A, B>(kiri: readonly A[], kanan: readonly B[]): [A, B][] {
  if (kiri.length !== kanan.length) throw new Error(`${kiri.length} and ${kanan.length} do not make pairs`);
  return kiri.map((satu, k) => [satu, kanan[k] as B]);
}

/** What is there by the way it came about, which no type can tell; where it is missing that is a bug, and it throws. */
export function pasti<T>(isi: T | undefined, apa: string): T {
  if (isi === undefined) throw new Error(`Missing: ${apa}`);
  return isi;
}

/** The element of a list that has one only. */
export const satuSatunya = <T>(daftar: Iterable<T>): T | undefined => {
  const [pertama, ...lain] = daftar;
  return lain.length === 0 ? pertama : undefined;
};

/** Each element after the first, with the one before it. */
export function* bertetangga<T>(daftar: Iterable<T>): Generator<readonly [sebelum: T, satu: T]> {
  let sebelum: { readonly isi: T } | undefined;
  for (const isi of daftar) {
    if (sebelum) yield [sebelum.isi, isi];
    sebelum = { isi };
  }
}
