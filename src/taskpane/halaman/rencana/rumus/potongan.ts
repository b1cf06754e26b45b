import type { Tingkat } from '../../../../domain/umum/catatan';
import type { CatatanSajian } from '../../../../sajian/catatan';

/** A run of characters that is marked alike. */
export interface Potongan {
  readonly teks: string;
  readonly tingkat: Tingkat | undefined;
}

/** The characters that a finding speaks of; a place between two characters is shown at the one before it. */
export function rentangCatatan(
  { lokasi }: Pick<CatatanSajian, 'lokasi'>,
  panjang: number,
): readonly [awal: number, akhir: number] | undefined {
  if (lokasi.posisi === undefined || panjang === 0) return undefined;
  const akhir = Math.min(panjang, lokasi.posisi[1]);
  const awal = Math.min(lokasi.posisi[0], panjang - 1);
  return awal < akhir ? [awal, akhir] : [Math.max(0, akhir - 1), Math.max(1, akhir)];
}

/** The text cut where findings begin and end; where two lie on each other the graver one marks. */
export function potong(
  teks: string,
  catatan: readonly Pick<CatatanSajian, 'lokasi' | 'tingkat'>[],
): readonly Potongan[] {
  const rentang = catatan.flatMap((satu) => {
    const r = rentangCatatan(satu, teks.length);
    return r === undefined ? [] : [{ awal: r[0], akhir: r[1], tingkat: satu.tingkat }];
  });
  const batas = [
    ...new Set([0, teks.length, ...rentang.flatMap(({ awal, akhir }) => [awal, akhir])]),
  ].toSorted((a, b) => a - b);
  return batas.flatMap((awal, i) => {
    const akhir = batas[i + 1];
    if (akhir === undefined) return [];
    const kena = rentang.filter((r) => r.awal <= awal && r.akhir >= akhir).map(({ tingkat }) => tingkat);
    const tingkat = kena.includes('galat') ? 'galat' : kena[0];
    return [{ teks: teks.slice(awal, akhir), tingkat }];
  });
}
