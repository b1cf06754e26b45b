import type { Acak } from '../acak';

const HURUF = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code of SPSE: eleven digits, the last three zero. */
export const kodeSpse = (acak: Acak): string => `${acak.bulat(10_100_000, 10_999_999)}000`;

/** A code of the catalogue: 26 letters and digits (ULID), those of early 2026 first. */
export const kodeKatalog = (acak: Acak): string =>
  `01K${acak.pilih(['E', 'F', 'G', 'H', 'J', 'K', 'M'])}${Array.from({ length: 22 }, () => HURUF.charAt(acak.bulat(0, 31))).join('')}`;
