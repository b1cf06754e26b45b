/**
 * Names that mean something else to who reads a formula, and to mathjs: constants, words of its grammar, symbols of units.
 * The engine would take an indicator of such a name for what it is; a reader would not, so a plan may not have one.
 */
const daftarNamaMatematika = [
  // constants
  ...['e', 'i', 'pi', 'tau', 'phi', 'nan', 'infinity', 'true', 'false', 'null', 'undefined', 'version'],
  // words and functions
  ...['mod', 'to', 'in', 'xor', 'end', 'unit', 'mode', 'std', 'variance', 'abs', 'round', 'floor', 'ceil'],
  ...['sqrt', 'log', 'exp', 'sin', 'cos', 'tan', 'prod', 'random'],
  // units
  ...['a', 'b', 'c', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 's', 't', 'v', 'w'],
  ...[
    'pa',
    'kpa',
    'mpa',
    'hz',
    'kg',
    'mg',
    'km',
    'cm',
    'mm',
    'ml',
    'kw',
    'mw',
    'kb',
    'mb',
    'gb',
    'ha',
    'bar',
  ],
] as const;

const namaMatematika: ReadonlySet<string> = new Set(daftarNamaMatematika);

/** @param kunci the name in lower case. */
export const isNamaMatematika = (kunci: string): boolean => namaMatematika.has(kunci);
