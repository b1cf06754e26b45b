/** A text that looks like the notation `_x0041_` for a character must not be read as one (ECMA-376 part 1, 22.9.2.19). */
export const lindungiTeks = (teks: string): string => teks.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** True for texts that a writer would take for an error value. */
export const sepertiGalat = (teks: string): boolean => teks.startsWith('#') && /[!?A]$/.test(teks);
