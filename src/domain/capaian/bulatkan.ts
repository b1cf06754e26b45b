/** Digits that a spreadsheet keeps of a number; beyond them a double shows only its binary noise. */
const DIGIT_TEPERCAYA = 15;

/** From here on a number of 15 digits has no decimals left to round. */
const TANPA_DESIMAL = 1e15;

/** Powers of ten by the decimals asked for, each exact. */
const sepuluhPangkat = [1, 10, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10];

/** Below this, and farther from a half than that, neither binary noise nor the digits kept can decide which way it goes. */
const TERHITUNG = 1e8;
const JAUH_DARI_TENGAH = 1e-5;

/**
 * Rounds half away from zero as a person does it on the written number: 89.995 becomes 90.00 although the nearest double
 * lies below. `desimal` is a whole number from 0 to 10.
 */
export function bulatkan(nilai: number, desimal: number): number {
  if (!Number.isFinite(nilai) || Math.abs(nilai) >= TANPA_DESIMAL) return nilai;
  // Nothing to round; zero has no sign.
  if (Number.isInteger(nilai)) return nilai + 0;
  return (nilai < 0 ? -1 : 1) * bulatkanPositif(Math.abs(nilai), desimal) + 0;
}

function bulatkanPositif(nilai: number, desimal: number): number {
  const skala = sepuluhPangkat[desimal];
  if (skala !== undefined && nilai * skala < TERHITUNG) {
    const digeser = nilai * skala;
    const bulat = Math.floor(digeser);
    // Of whole numbers the quotient is what the decimal number would be read as.
    if (Math.abs(digeser - bulat - 0.5) > JAUH_DARI_TENGAH) return Math.round(digeser) / skala;
  }
  const tertulis = nilai.toExponential(DIGIT_TEPERCAYA - 1);
  const letakE = tertulis.indexOf('e');
  const pangkat = Number(tertulis.slice(letakE + 1)) + desimal;
  const digeser = Math.round(Number(`${tertulis.slice(0, letakE)}e${pangkat}`));
  return Number(`${digeser}e-${desimal}`);
}
