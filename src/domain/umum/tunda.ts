/** What is worked out when it is first asked for, and once. */
export function tunda<T>(buat: () => T): () => T {
  let isi: { readonly nilai: T } | undefined;
  return () => (isi ??= { nilai: buat() }).nilai;
}
