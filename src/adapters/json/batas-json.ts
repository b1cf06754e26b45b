/** Limits of JSON documents from outside, whatever they hold (docs/batas.md). */

/** Brackets within brackets; a plan has four. */
export const dalamTerbanyak = 1000;

/** Doubled keys that are told of one document. */
export const gandaTerbanyak = 100;

/** Characters of a name that are told. */
export const hurufNama = 60;
