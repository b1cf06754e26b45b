/** API sets are compared as the requirement sets of the documentation: ExcelApi 1.9 < 1.10. */
const minor = (set: string): number | undefined => {
  const match = /^1\.(\d+)$/.exec(set);
  return match ? Number(match[1]) : undefined;
};

/**
 * Whether a member of API set `needed` exists in a host that advertises `advertised` ("1.8").
 * Members of other sets (ExcelApiOnline, previews, internal ones) exist in none.
 */
export const isSetAvailable = (needed: string | undefined, advertised: string): boolean => {
  if (needed === undefined) return true;
  const want = minor(needed);
  const have = minor(advertised);
  return want !== undefined && have !== undefined && want <= have;
};
