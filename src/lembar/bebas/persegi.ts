import type { Rentang } from '../rentang';

/** A cell by worksheet row (from 1) and column (from 0). */
export interface TempatSel {
  readonly baris: number;
  readonly kolom: number;
}

export const kunciSel = (baris: number, kolom: number): string => `${baris},${kolom}`;

/** The same cells as few areas: runs of a row, joined with equal runs of the rows below. */
export function persegi(sel: Iterable<TempatSel>): Rentang[] {
  const perBaris = new Map<number, number[]>();
  for (const { baris, kolom } of sel) {
    const ada = perBaris.get(baris);
    if (ada === undefined) perBaris.set(baris, [kolom]);
    else ada.push(kolom);
  }
  const hasil: Rentang[] = [];
  let terbuka = new Map<string, number>();
  for (const [baris, milik] of [...perBaris].sort(([a], [b]) => a - b)) {
    const berikut = new Map<string, number>();
    for (const [kiri, kanan] of deret(milik)) {
      const kunci = `${kiri}:${kanan}`;
      const ke = terbuka.get(kunci);
      const atas = ke === undefined ? undefined : hasil[ke];
      if (ke !== undefined && atas?.bawah === baris - 1) {
        hasil[ke] = { ...atas, bawah: baris };
        berikut.set(kunci, ke);
      } else berikut.set(kunci, hasil.push({ kiri, kanan, atas: baris, bawah: baris }) - 1);
    }
    terbuka = berikut;
  }
  return hasil;
}

function deret(kolom: number[]): [number, number][] {
  const hasil: [number, number][] = [];
  for (const k of kolom.sort((a, b) => a - b)) {
    const akhir = hasil.at(-1);
    if (akhir === undefined || k > akhir[1] + 1) hasil.push([k, k]);
    else akhir[1] = k;
  }
  return hasil;
}
