/** A version of locked figures in the workbook itself, which is Indonesian. */
export const sebutanVersi = (versi: number): string =>
  versi === 0 ? 'Angka tetap' : `Perbaikan ke-${versi}`;
