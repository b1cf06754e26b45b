const penulis = new Map<number, Intl.NumberFormat>();

/** `1.234.567,89`; at most `desimal` decimals. */
export function angka(nilai: number, desimal = 6): string {
  // Making one takes longer than writing a hundred numbers with it.
  const ada = penulis.get(desimal) ?? new Intl.NumberFormat('id-ID', { maximumFractionDigits: desimal });
  penulis.set(desimal, ada);
  return ada.format(nilai);
}

const penulisRingkas = new Intl.NumberFormat('id-ID', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 1,
});

/** `12,4 miliar`: amounts that are read, not checked. */
export const ringkas = (nilai: number): string => penulisRingkas.format(nilai);

/** A written number with its unit: `55 %`, `Rp 1.234.567`. */
export const bersatuan = (angka: string, satuan: string): string =>
  satuan === 'Rp' ? `Rp ${angka}` : `${angka} ${satuan}`.trim();

const singkat = new Intl.NumberFormat('id-ID', { notation: 'compact', maximumFractionDigits: 2 });

/** `2,76 M` (miliar), `1,5 jt`: where a long amount has no room, and stands whole elsewhere. */
export const angkaSingkat = (nilai: number): string => singkat.format(nilai);
