/** The text of a key that comes from outside the program; `undefined` where there is none. */
export const menurut = <T extends object>(daftar: T, kunci: string): T[keyof T] | undefined =>
  Object.hasOwn(daftar, kunci) ? daftar[kunci as keyof T] : undefined;
