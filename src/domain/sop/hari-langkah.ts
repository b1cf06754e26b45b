import { daftarLangkah } from './daftar-langkah';
import type { LangkahSop } from './tipe';

/** Days that steps may take in this office, by step number. */
export type HariLangkah = ReadonlyMap<number, number>;

const HARI_TERBANYAK = 250;

/** Step 13 is due when the templates are: that is a setting of its own. */
const DIATUR_LAIN = 13;

/** The SOP's own, of the steps whose days an office may set. */
export const hariLangkahSop: HariLangkah = new Map(
  daftarLangkah.flatMap(({ nomor, waktu }) =>
    waktu.jenis === 'hari' && nomor !== DIATUR_LAIN ? [[nomor, waktu.hari] as const] : [],
  ),
);

/** `2=5; 3=2`: as it stands in the workbook. */
export const tulisHariLangkah = (hari: HariLangkah): string =>
  [...hari].map(([nomor, banyak]) => `${nomor}=${banyak}`).join('; ');

/**
 * Reads what `tulisHariLangkah` writes; a step that is not named keeps the SOP's days. `undefined` where a part is no step with
 * days, no number of days, or stands twice.
 */
export function bacaHariLangkah(teks: string): HariLangkah | undefined {
  const hasil = new Map(hariLangkahSop);
  const disebut = new Set<number>();
  const bagian = teks
    .split(/[;\n]/)
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '');
  for (const satu of bagian) {
    const [, nomor, hari] = /^(\d{1,2})\s*=\s*(\d{1,3})$/.exec(satu)?.map(Number) ?? [];
    const salah =
      nomor === undefined ||
      hari === undefined ||
      !hariLangkahSop.has(nomor) ||
      disebut.has(nomor) ||
      hari < 1 ||
      hari > HARI_TERBANYAK;
    if (salah) return undefined;
    disebut.add(nomor);
    hasil.set(nomor, hari);
  }
  return bagian.length === 0 ? undefined : hasil;
}

/** The time that a step may take in this office. */
export const waktuLangkah = ({ nomor, waktu }: LangkahSop, hari: HariLangkah): LangkahSop['waktu'] => {
  const banyak = hari.get(nomor);
  return waktu.jenis === 'hari' && banyak !== undefined ? { jenis: 'hari', hari: banyak } : waktu;
};
