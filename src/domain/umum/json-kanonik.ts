/**
 * What would not come back from a cell as it was, and is written as `\uXXXX`: characters that XML has no notation for
 * (control characters and halves of pairs are so in any JSON), the underscore of `_x0041_`, which some programs read as a
 * character and some do not, and white space so long that a part of the text could be nothing else.
 */
const TAK_UTUH_DI_SEL = /[\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)|\s{1000,}/gu;

const denganNomor = (bagian: string): string =>
  Array.from(bagian, (huruf) => `\\u${huruf.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/**
 * A JSON value as one text, always the same: keys in order of their UTF-16 units, no white space, numbers as the shortest
 * text that reads back (as RFC 8785; so -0 is 0, and what is no number is null). Members that are `undefined` are left out.
 */
export const jsonKanonik = (nilai: unknown): string =>
  // All of this stands in strings only, where an escape means the same.
  tulis(nilai).replace(TAK_UTUH_DI_SEL, denganNomor);

function tulis(nilai: unknown): string {
  if (typeof nilai !== 'object' || nilai === null) return JSON.stringify(nilai ?? null);
  if (Array.isArray(nilai))
    // A row of cells, of which there are tens of thousands, the engine writes at once and alike.
    return nilai.every(isTunggal) ? JSON.stringify(nilai) : `[${nilai.map(tulis).join(',')}]`;
  const isi = nilai as Readonly<Record<string, unknown>>;
  let anggota = '';
  for (const kunci of Object.keys(isi).sort()) {
    if (isi[kunci] === undefined) continue;
    anggota += `${anggota === '' ? '' : ','}${JSON.stringify(kunci)}:${tulis(isi[kunci])}`;
  }
  return `{${anggota}}`;
}

/** What JSON writes in one way only. */
const isTunggal = (nilai: unknown): boolean =>
  nilai === null || typeof nilai === 'string' || typeof nilai === 'number' || typeof nilai === 'boolean';
