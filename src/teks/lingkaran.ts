/** Codes that are written of a circle: a plan can have one through a thousand indicators. */
const DISEBUT = 12;

/** `IK01 → IK03 → IK01`; of a long one the beginning and the end. */
export const tulisLingkaran = (jalur: readonly string[]): string =>
  (jalur.length <= DISEBUT ? jalur : [...jalur.slice(0, DISEBUT - 2), '…', ...jalur.slice(-1)]).join(' → ');
