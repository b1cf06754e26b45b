import { potongTeks } from '../../domain/umum/aksara';
import { hurufKolom } from '../alamat';
import type { SelBebas } from '../bebas/tipe';
import { bacaRentang, type Rentang } from '../rentang';
import type { BaganLembar, BaganSpec } from './tipe';

/** The cells that a chart's block covers: a row of names, then a row for each category. */
export function rentangBlok({ bagan, sumber }: BaganLembar): Rentang | undefined {
  const awal = bacaRentang(sumber.sel);
  return (
    awal && {
      kiri: awal.kiri,
      atas: awal.atas,
      kanan: awal.kiri + bagan.deret.length,
      bawah: awal.atas + bagan.kategori.length,
    }
  );
}

/** A name longer than this leaves no room for what it names. */
const MAKS_NAMA = 40;

/** A name of a category or series as a chart shows it. */
export const namaBagan = (nama: string): string => potongTeks(nama, MAKS_NAMA);

/** The cells of a chart's block, from `sel` on: what the chart refers to. A value that is missing has no content. */
export function blokBagan({ kategori, deret }: BaganSpec, sel: string): readonly SelBebas[] {
  const awal = bacaRentang(sel);
  if (awal === undefined) return [];
  const alamat = (kolom: number, baris: number): string =>
    `${hurufKolom(awal.kiri + kolom + 1)}${awal.atas + baris}`;
  return [
    ...deret.map(({ nama }, k): SelBebas => ({
      alamat: alamat(k + 1, 0),
      isi: namaBagan(nama),
      gaya: 'kepala',
    })),
    ...kategori.flatMap((nama, b): SelBebas[] => [
      { alamat: alamat(0, b + 1), isi: namaBagan(nama), gaya: 'isi' },
      ...deret.map(({ nilai }, k): SelBebas => ({
        alamat: alamat(k + 1, b + 1),
        isi: nilai[b] ?? null,
        gaya: 'isi',
      })),
    ]),
  ];
}
