/** Versions of ExcelApi asked for; those after 1.15 are not used. */
const TERTINGGI = 15;

/** The highest version of ExcelApi that is there, e.g. `1.14`; `1.0` where there is none. */
export function apiTertinggi(ada: (versi: string) => boolean): string {
  for (let minor = TERTINGGI; minor > 0; minor--) if (ada(`1.${minor}`)) return `1.${minor}`;
  return '1.0';
}
