/** Relative luminance of a colour (WCAG 2.2). */
function kecerahan(rgb: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((awal) => {
    const bagian = parseInt(rgb.slice(awal, awal + 2), 16) / 255;
    return bagian <= 0.04045 ? bagian / 12.92 : ((bagian + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const HITAM = '000000';
const PUTIH = 'FFFFFF';

/** Black or white, whichever is read more easily on that ground. */
export const hurufDiAtas = (dasar: string): string => {
  const cerah = kecerahan(dasar) + 0.05;
  return 1.05 / cerah >= cerah / 0.05 ? PUTIH : HITAM;
};
