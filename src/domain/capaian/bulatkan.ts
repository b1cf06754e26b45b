/** Digits that a spreadsheet keeps of a number; beyond them a double shows only its binary noise. */
const DIGIT_TEPERCAYA = 15;

/** From here on a number of 15 digits has no decimals left to round. */
const TANPA_DESIMAL = 1e15;

/**
 * Rounds half away from zero as a person does it on the written number: 89.995 becomes 90.00 although the nearest double
 * lies below. `desimal` is a whole number from 0 to 10.
 */
export function bulatkan(nilai: number, desimal: number): number {
  if (!Number.isFinite(nilai) || Math.abs(nilai) >= TANPA_DESIMAL) return nilai;
  // Nothing to round; zero has no sign.
  if (Number.isInteger(nilai)) return nilai + 0;
  const tertulis = Math.abs(nilai).toExponential(DIGIT_TEPERCAYA - 1);
  const letakE = tertulis.indexOf('e');
  const pangkat = Number(tertulis.slice(letakE + 1)) + desimal;
  const digeser = Math.round(Number(`${tertulis.slice(0, letakE)}e${pangkat}`));
  const hasil = Number(`${digeser}e-${desimal}`);
  return nilai < 0 && hasil !== 0 ? -hasil : hasil;
}
