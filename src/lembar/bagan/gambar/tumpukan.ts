import type { BahanGambar } from './tipe';

/** One bar: what of the axis it covers, and its place among bars that stand side by side. */
export interface Batang {
  readonly deret: number;
  readonly nilai: number;
  readonly dari: number;
  readonly ke: number;
  readonly jalur: number;
}

/** Bars of a category that are seen; negative ones stand on the other side of zero. What is missing has none. */
export function batangKategori({ deret, bertumpuk }: BahanGambar, ke: number): readonly Batang[] {
  const hasil: Batang[] = [];
  let naik = 0;
  let turun = 0;
  let jalur = -1;
  deret.forEach(({ nilai, rupa }, urutan) => {
    if (rupa === 'garis') return;
    if (!bertumpuk) jalur++;
    const satu = nilai[ke] ?? null;
    if (satu === null) return;
    const dari = bertumpuk ? (satu < 0 ? turun : naik) : 0;
    const sampai = dari + satu;
    if (satu < 0) turun = sampai;
    else naik = sampai;
    if (rupa === 'batang')
      hasil.push({ deret: urutan, nilai: satu, dari, ke: sampai, jalur: Math.max(0, jalur) });
  });
  return hasil;
}

/** How many bars of a category stand side by side. */
export const banyakJalur = ({ deret, bertumpuk }: BahanGambar): number =>
  bertumpuk ? 1 : Math.max(1, deret.filter(({ rupa }) => rupa !== 'garis').length);
