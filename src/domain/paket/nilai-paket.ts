/** What a change goes from or to: a unit's code, a RUP code, or Rupiah; `null` where it is blank. */
export type NilaiPaket = string | number | null;

export const tulisNilaiPaket = (nilai: NilaiPaket): string => (nilai === null ? '' : String(nilai));
