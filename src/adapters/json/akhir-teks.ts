const MIRING = 92;

/** The closing quote of the JSON text that begins at `buka`, or the end of all where there is none. */
export function akhirTeks(teks: string, buka: number): number {
  for (let i = teks.indexOf('"', buka + 1); i !== -1; i = teks.indexOf('"', i + 1)) {
    let miring = 0;
    while (teks.charCodeAt(i - 1 - miring) === MIRING) miring += 1;
    if (miring % 2 === 0) return i;
  }
  return teks.length;
}
