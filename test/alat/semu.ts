/**
 * The pseudo-language: the Indonesian texts, each within ⟦…⟧, and what is put into them within ⟪…⟫. What a surface shows
 * outside ⟦…⟧, or puts into a text, does not come from the texts of a language: it is data of the workbook, or was forgotten.
 */
const teks = ['⟦', '⟧'] as const;
const isian = ['⟪', '⟫'] as const;

const kurung = ([buka, tutup]: readonly [string, string], isi: string): string =>
  isi === '' ? isi : `${buka}${isi}${tutup}`;

/** The same form, every text in brackets, whatever is asked of it; numbers and what is no text stay. */
export function samarkan<T>(isi: T, tandaiIsian: boolean): T {
  if (typeof isi === 'string') return kurung(teks, isi) as T;
  if (typeof isi === 'function') {
    const asli = isi as unknown as (...argumen: readonly unknown[]) => unknown;
    const masuk = (satu: unknown): unknown =>
      tandaiIsian && typeof satu === 'string' ? kurung(isian, satu) : satu;
    return ((...argumen: readonly unknown[]) => samarkan(asli(...argumen.map(masuk)), tandaiIsian)) as T;
  }
  if (Array.isArray(isi)) return isi.map((satu: unknown) => samarkan(satu, tandaiIsian)) as T;
  if (typeof isi !== 'object' || isi === null) return isi;
  return Object.fromEntries(
    Object.entries(isi).map(([kunci, satu]) => [kunci, samarkan(satu, tandaiIsian)]),
  ) as T;
}

/** What is in no text of a language; a gap (U+0001) stands for each text. Unmatched brackets are a text that was cut. */
export function diLuarTeks(tampil: string): string {
  const tumpukan: string[] = [];
  let luar = '';
  for (const huruf of tampil) {
    if (huruf === teks[0] || huruf === isian[0]) {
      tumpukan.push(huruf);
      luar += '\u0001';
    } else if (huruf === teks[1] || huruf === isian[1]) {
      if (tumpukan.pop() !== (huruf === teks[1] ? teks[0] : isian[0]))
        throw new Error(`Kurung tidak berpasangan: ${tampil}`);
      luar += '\u0001';
    } else if (tumpukan.at(-1) !== teks[0]) luar += huruf;
  }
  if (tumpukan.length > 0) throw new Error(`Kurung tidak berpasangan: ${tampil}`);
  return luar;
}

/** Text that was cut to fit ends so. */
const TERPOTONG = '…';
const PALING_PENDEK = 12;

/** Takes out a datum that was cut to fit a column: its beginning and the sign of the cut. */
function tanpaTerpotong(luar: string, data: readonly string[]): string {
  for (let letak = luar.indexOf(TERPOTONG); letak >= 0; letak = luar.indexOf(TERPOTONG, letak + 1)) {
    const depan = luar.slice(0, letak);
    const panjang = data
      .flatMap((satu) => {
        for (let n = satu.length - 1; n >= PALING_PENDEK; n--)
          if (depan.endsWith(satu.slice(0, n))) return [n];
        return [];
      })
      .reduce((a, b) => Math.max(a, b), 0);
    luar = `${depan.slice(0, depan.length - panjang)}\u0001${luar.slice(letak + 1)}`;
  }
  return luar;
}

/** What may stand outside the texts. */
export interface Dikenal {
  /** Data, word for word. */
  readonly data: readonly string[];
  /** Forms of codes, names of files and the like. */
  readonly pola: readonly RegExp[];
  /** Data that are a word alone: only where nothing else stands beside them. */
  readonly persis?: ReadonlySet<string>;
}

/** Words that stand outside the texts and are no data: each of them was forgotten. */
export function kataTerlupa(tampil: string, { data, pola, persis }: Dikenal): readonly string[] {
  const panjangDahulu = data.toSorted((a, b) => b.length - a.length);
  let luar = tanpaTerpotong(diLuarTeks(tampil), panjangDahulu);
  for (const satu of panjangDahulu) luar = luar.replaceAll(satu, '\u0001');
  for (const satu of pola) luar = luar.replaceAll(satu, '\u0001');
  const sisa = luar.match(/[^\n\u0001]*\p{L}[^\n\u0001]*/gu) ?? [];
  return sisa.map((satu) => satu.trim()).filter((satu) => persis?.has(satu) !== true);
}
