import type { Lokasi } from '../umum/catatan';
import { ada, kosong, tidakBerlaku, tidakSah } from '../umum/isian';
import type { CatatanKetikan } from './catatan';
import type { HasilBaca, Ketikan } from './tipe';

const PANJANG_KUTIPAN = 200;

/** The start of a text, for a message. */
export const kutip = (teks: string): string =>
  teks.length > PANJANG_KUTIPAN ? `${teks.slice(0, PANJANG_KUTIPAN)}…` : teks;

/** What was typed, as text for a message. */
export const teksKetikan = (ketikan: Ketikan): string => {
  if (ketikan === null || ketikan === undefined) return '';
  return kutip(typeof ketikan === 'object' ? String(ketikan.serial) : String(ketikan));
};

/** Of nearly all cells. */
const TANPA_CATATAN: readonly CatatanKetikan[] = [];

export const terbaca = <T>(nilai: T, catatan: readonly CatatanKetikan[] = TANPA_CATATAN): HasilBaca<T> => ({
  isian: ada(nilai),
  catatan,
});
export const terbacaKosong: HasilBaca<never> = { isian: kosong, catatan: TANPA_CATATAN };
export const terbacaTb: HasilBaca<never> = { isian: tidakBerlaku, catatan: TANPA_CATATAN };
export const tidakTerbaca = (teks: string, catatan: CatatanKetikan): HasilBaca<never> => ({
  isian: tidakSah(kutip(teks)),
  catatan: [catatan],
});

/** The findings of a value, each with the place that only the caller knows. */
export const diTempat = <C extends { readonly lokasi: Lokasi }>(
  catatan: readonly C[],
  lokasi: Lokasi,
): readonly C[] =>
  catatan.length === 0
    ? catatan
    : catatan.map((satu) => ({ ...satu, lokasi: { ...lokasi, ...satu.lokasi } }));
