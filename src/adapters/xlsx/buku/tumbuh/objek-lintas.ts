import type { SisipanKolom } from '../../../../lembar/rumus-geser';
import { NamaTerpakai } from '../../../../lembar/nama-bebas';
import type { ObjekTabelXlsx } from '../tabel/bagian-tabel';
import { dekode } from '../../xml-entitas';

/** Headers that whole columns get in a table of the user's that they run through, and where they stand. */
export interface KepalaLintas {
  /** Row of the headers; `undefined` in a table that shows none. */
  readonly baris: number | undefined;
  readonly kepala: readonly string[];
}

const KOLOM = /<(?:[\w.-]+:)?tableColumn\s[^>]*?\bname\s*=\s*["']([^"']*)["']/g;

/** As Excel does: a table above or below ours that the columns run through gets as many, under names that are free. */
export function kepalaLintas(
  xml: string,
  { rentang }: ObjekTabelXlsx,
  { kolom, jumlah }: SisipanKolom,
): KepalaLintas | undefined {
  if (kolom <= rentang.kiri || kolom > rentang.kanan) return undefined;
  const nama = new NamaTerpakai([...xml.matchAll(KOLOM)].map(([, satu = '']) => dekode(satu)));
  return {
    baris: /\sheaderRowCount\s*=\s*["']0["']/.test(xml) ? undefined : rentang.atas,
    kepala: Array.from({ length: jumlah }, () => nama.tabel('Kolom')),
  };
}
