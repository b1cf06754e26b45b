/** What is there by the way it came about, which no type can tell; where it is missing that is a bug, and it throws. */
export function pasti<T>(isi: T | undefined, apa: string): T {
  if (isi === undefined) throw new Error(`Missing: ${apa}`);
  return isi;
}

/** The element at an index that is known to be within the list. */
export const unsurKe = <T>(daftar: readonly T[], i: number): T => pasti(daftar[i], `element ${i}`);

/** The value of a key that is known to be in the map. */
export const milikKunci = <K, V>(peta: ReadonlyMap<K, V>, kunci: K): V =>
  pasti(peta.get(kunci), `key ${String(kunci)}`);

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
