import { muatKolom } from '../../lebar-kolom';

/** Characters that a column (from 0) shows on a line; `undefined` where it is hidden. */
export type MuatKolom = (kolom: number) => number | undefined;

const DEFAULT_WIDTH = 9.14; // 8.43 characters and their padding
const COL = /<(?:[\w.-]+:)?col\s[^>]*>/g;

const atribut = (tag: string, nama: string): string | undefined =>
  new RegExp(`\\s${nama}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];

/** Reads the widths of a sheet from the part before its rows (ECMA-376 part 1, 18.3.1.13 and 18.3.1.81). */
export function bacaMuatKolom(sebelum: string): MuatKolom {
  const format = /<(?:[\w.-]+:)?sheetFormatPr\s[^>]*>/.exec(sebelum)?.[0] ?? '';
  const bawaan = Number(atribut(format, 'defaultColWidth')) || DEFAULT_WIDTH;
  const kolom = (sebelum.match(COL) ?? []).map((tag) => {
    const lebar = Number(atribut(tag, 'width') ?? bawaan);
    return {
      dari: Number(atribut(tag, 'min')),
      sampai: Number(atribut(tag, 'max')),
      muat:
        lebar > 0 && !/^(?:1|true)$/.test(atribut(tag, 'hidden') ?? '')
          ? Math.max(1, muatKolom(lebar))
          : undefined,
    };
  });
  const ketemu = new Map<number, number | undefined>();
  return (indeks) => {
    if (!ketemu.has(indeks)) {
      const satu = kolom.find(({ dari, sampai }) => indeks + 1 >= dari && indeks + 1 <= sampai);
      ketemu.set(indeks, satu === undefined ? muatKolom(bawaan) : satu.muat);
    }
    return ketemu.get(indeks);
  };
}
