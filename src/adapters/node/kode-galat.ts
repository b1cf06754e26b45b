/** The system's name of an error, such as `ENOENT`; not by class, which differs between realms. */
export const kodeGalat = (galat: unknown): string =>
  typeof galat === 'object' && galat !== null && 'code' in galat ? String(galat.code) : String(galat);
