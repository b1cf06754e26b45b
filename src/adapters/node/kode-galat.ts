/**
 * The system's name of an error, such as `ENOENT`; not by class, which differs between realms. What has no such name is no
 * answer of the system but a bug, and goes on as one.
 */
export function kodeGalat(galat: unknown): string {
  if (typeof galat === 'object' && galat !== null && 'code' in galat) return String(galat.code);
  throw galat;
}
