/** Column letters of a column number from 1: 1 → `A`, 28 → `AB`. */
export function hurufKolom(nomor: number): string {
  let huruf = '';
  for (let sisa = nomor; sisa > 0; sisa = Math.floor((sisa - 1) / 26)) {
    huruf = String.fromCharCode(65 + ((sisa - 1) % 26)) + huruf;
  }
  return huruf;
}

/** Column number from 1 of column letters: `AB` → 28. */
export function nomorKolom(huruf: string): number {
  let nomor = 0;
  for (let k = 0; k < huruf.length; k++) nomor = nomor * 26 + (huruf.charCodeAt(k) & 31);
  return nomor;
}

/** Last row and column of a worksheet (Excel 2007 and later). */
export const batasBaris = 1_048_576;
export const batasKolom = 16_384;
