import { periodeDari, periodeSebelum } from './periode';

const isSesudah = (kode: string, sebelum: string | undefined): boolean => {
  const periode = periodeDari(kode);
  return periode !== undefined && periodeSebelum(periode).kode === sebelum;
};

/** Codes of periods in order of time, those that follow one another together. */
export function deretPeriode(kode: readonly string[]): readonly (readonly string[])[] {
  const hasil: string[][] = [];
  for (const satu of kode) {
    const terakhir = hasil.at(-1);
    if (terakhir !== undefined && isSesudah(satu, terakhir.at(-1))) terakhir.push(satu);
    else hasil.push([satu]);
  }
  return hasil;
}
