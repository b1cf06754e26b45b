import { terbesar } from '../domain/umum/banyak';

/** Lines of a table with aligned columns; `kanan` are the columns (from 0) whose cells end flush right. */
export function tabelTeks(
  kepala: readonly string[],
  baris: readonly (readonly string[])[],
  kanan: ReadonlySet<number>,
): readonly string[] {
  const lebar = kepala.map((judul, i) =>
    terbesar(
      baris.map((sel) => sel[i]?.length ?? 0),
      judul.length,
    ),
  );
  const tulis = (sel: readonly string[]): string =>
    sel
      .map((isi, i) => (kanan.has(i) ? isi.padStart(lebar[i] ?? 0) : isi.padEnd(lebar[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [tulis(kepala), lebar.map((n) => '─'.repeat(n)).join('  '), ...baris.map(tulis)];
}
