/** What Excel takes of a formula in a cell (since 2007). */
export const HURUF_TERBANYAK = 8192;
const TINGKAT_TERDALAM = 64;
export const ARGUMEN_TERBANYAK = 255;

/** Why a formula cannot stand in a cell. */
export type LewatBatasExcel =
  | { readonly jenis: 'panjang'; readonly ada: number; readonly paling: number }
  | { readonly jenis: 'kedalaman'; readonly ada: number; readonly paling: number };

/** `undefined` where Excel takes the formula. */
export function lewatBatasExcel(rumus: string): LewatBatasExcel | undefined {
  if (rumus.length > HURUF_TERBANYAK) return { jenis: 'panjang', ada: rumus.length, paling: HURUF_TERBANYAK };
  const ada = kedalaman(rumus);
  return ada > TINGKAT_TERDALAM ? { jenis: 'kedalaman', ada, paling: TINGKAT_TERDALAM } : undefined;
}

/** How deep functions stand in functions; parentheses alone are no level. Texts in quotes are passed over. */
function kedalaman(rumus: string): number {
  const terbuka: boolean[] = [];
  let kini = 0;
  let paling = 0;
  for (const [bagian] of rumus.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z]?\(|\)/g)) {
    if (bagian === ')') kini -= terbuka.pop() === true ? 1 : 0;
    else if (bagian.endsWith('(') && !bagian.startsWith('"') && !bagian.startsWith("'")) {
      const isFungsi = bagian.length > 1;
      terbuka.push(isFungsi);
      kini += isFungsi ? 1 : 0;
      paling = Math.max(paling, kini);
    }
  }
  return paling;
}
