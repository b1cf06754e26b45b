/**
 * An amount as an Indonesian office writes it on a sheet of texts: `Rp 1.234.567`, which `bacaRupiah` reads back. Whole
 * amounts only: what is none stays a plain number, as it was typed by mistake and is to be seen so.
 */
export const tulisRupiah = (nilai: number): string =>
  Number.isSafeInteger(nilai) && nilai >= 0
    ? `Rp ${String(nilai).replace(/\B(?=(?:\d{3})+$)/g, '.')}`
    : String(nilai).replace('.', ',');
