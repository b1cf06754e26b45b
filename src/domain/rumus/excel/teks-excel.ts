import { bagianTanggal, type Tanggal } from '../../umum/tanggal';

/** Characters of a text within a formula. */
const TEKS_TERPANJANG = 255;

const kutip = (teks: string): string => `"${teks.replaceAll('"', '""')}"`;

/** A text as a formula has it; a long one is put together. */
export function teksExcel(teks: string): string {
  if (teks.length <= TEKS_TERPANJANG) return kutip(teks);
  const bagian: string[] = [];
  for (let dari = 0; dari < teks.length; dari += TEKS_TERPANJANG)
    bagian.push(kutip(teks.slice(dari, dari + TEKS_TERPANJANG)));
  return `(${bagian.join('&')})`;
}

/** A number as a formula has it, whatever the language of Excel; negative ones in parentheses. */
export const angkaExcel = (nilai: number): string => {
  const tertulis = String(nilai).replace('e', 'E');
  return nilai < 0 ? `(${tertulis})` : tertulis;
};

export function tanggalExcel(tanggal: Tanggal): string {
  const { tahun, bulan, hari } = bagianTanggal(tanggal);
  return `DATE(${tahun},${bulan},${hari})`;
}
