import { batasBaris, batasKolom, hurufKolom, nomorKolom } from './alamat';

/** A rectangle of cells: columns from 0, rows from 1, both ends included. */
export interface Rentang {
  readonly kiri: number;
  readonly atas: number;
  readonly kanan: number;
  readonly bawah: number;
}

/** Reads `B2:D9`, `B2`, `B:D` or `2:9`, with or without `$`; `undefined` for anything else. */
export function bacaRentang(teks: string): Rentang | undefined {
  const [a, b = a, ...lebih] = teks.replaceAll('$', '').split(':').map(ujung);
  if (a === undefined || b === undefined || lebih.length > 0) return undefined;
  return {
    kiri: (a.kolom ?? 1) - 1,
    atas: a.baris ?? 1,
    kanan: (b.kolom ?? batasKolom) - 1,
    bawah: b.baris ?? batasBaris,
  };
}

function ujung(teks: string): { kolom?: number; baris?: number } | undefined {
  const cocok = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(teks.trim());
  if (cocok === null || cocok[0] === '') return undefined;
  return {
    ...(cocok[1] === undefined ? {} : { kolom: nomorKolom(cocok[1]) }),
    ...(cocok[2] === undefined ? {} : { baris: Number(cocok[2]) }),
  };
}

export function tulisRentang({ kiri, atas, kanan, bawah }: Rentang): string {
  const awal = `${hurufKolom(kiri + 1)}${atas}`;
  return kiri === kanan && atas === bawah ? awal : `${awal}:${hurufKolom(kanan + 1)}${bawah}`;
}

export const beririsan = (a: Rentang, b: Rentang): boolean =>
  a.kiri <= b.kanan && b.kiri <= a.kanan && a.atas <= b.bawah && b.atas <= a.bawah;
