/** A decimal number as its digits, so that `3,8` times a million stays exactly 3800000. */
export interface Desimal {
  readonly bulat: string;
  readonly pecahan: string;
}

/** How digits with separators may be read: one way, two ways, or none. */
export type BacaanDigit =
  | { readonly jenis: 'jelas'; readonly nilai: Desimal }
  | { readonly jenis: 'ambigu'; readonly ribuan: Desimal; readonly desimal: Desimal }
  | { readonly jenis: 'tak-terbaca' };

const takTerbaca: BacaanDigit = { jenis: 'tak-terbaca' };
const jelas = (bulat: string, pecahan = ''): BacaanDigit => ({ jenis: 'jelas', nilai: { bulat, pecahan } });

const isKelompok = (kelompok: readonly string[]): boolean =>
  kelompok.every((angka, i) => (i === 0 ? angka.length >= 1 && angka.length <= 3 : angka.length === 3));

/** One kind of separator, once: `1,5` and `1.5` are decimals, `1.234` may be either, `1 234` is grouped. */
function satuPemisah(pemisah: string, [depan = '', belakang = '']: readonly string[]): BacaanDigit {
  if (pemisah === ' ') return isKelompok([depan, belakang]) ? jelas(depan + belakang) : takTerbaca;
  if (belakang === '') return takTerbaca;
  const mungkinRibuan = belakang.length === 3 && isKelompok([depan, belakang]) && !/^0+$/.test(depan);
  if (!mungkinRibuan) return jelas(depan === '' ? '0' : depan, belakang);
  return {
    jenis: 'ambigu',
    ribuan: { bulat: depan + belakang, pecahan: '' },
    desimal: { bulat: depan, pecahan: belakang },
  };
}

/**
 * Reads digits with `.`, `,` or spaces between them. Two different separators settle each other, and so do groups that
 * cannot be thousands; the Indonesian and the English way of writing are both understood.
 */
export function uraiDigit(teks: string): BacaanDigit {
  const pemisah = teks.match(/[., ]/g) ?? [];
  const bagian = teks.split(/[., ]/);
  const terakhir = pemisah.at(-1);
  if (terakhir === undefined) return jelas(teks);
  if (pemisah.length === 1) return satuPemisah(terakhir, bagian);
  if (pemisah.every((satu) => satu === terakhir))
    return isKelompok(bagian) ? jelas(bagian.join('')) : takTerbaca;
  const ribuan = pemisah.slice(0, -1);
  const kelompok = bagian.slice(0, -1);
  const pecahan = bagian.at(-1) ?? '';
  const sejenis = ribuan.every((satu) => satu === ribuan[0]);
  if (!sejenis || terakhir === ' ' || pecahan === '' || !isKelompok(kelompok)) return takTerbaca;
  return jelas(kelompok.join(''), pecahan);
}

/** The number itself, times ten to the power `pangkat`; rounded once, by the language's own reading of decimals. */
export const nilaiDesimal = ({ bulat, pecahan }: Desimal, negatif: boolean, pangkat: number): number => {
  const besar = Number(`${bulat}.${pecahan === '' ? '0' : pecahan}e${pangkat}`);
  return negatif && besar !== 0 ? -besar : besar;
};
