import { awalanNamaMasukan } from '../../lembar/bebas/penanda';
import type { TempatSel } from '../../lembar/bebas/persegi';
import { bacaRentang } from '../../lembar/rentang';
import type { Sel } from '../../lembar/tipe';
import type { LembarTerbaca } from '../ports/pembaca-buku';
import { selDariTerbaca } from '../tabel-terbaca';

/** A defined name of the workbook with what it stands for, with or without `=`. */
export interface NamaBuku {
  readonly nama: string;
  readonly acuan: string;
}

export interface MasukanTerpasang extends TempatSel {
  readonly nama: string;
  readonly lembar: string;
}

/** All defined names of input cells of a free sheet, also those whose cell was deleted. */
export const semuaNamaMasukan = (nama: readonly NamaBuku[], lembarId: string): string[] =>
  nama.flatMap((satu) => (satu.nama.startsWith(awalanNamaMasukan(lembarId)) ? [satu.nama] : []));

/** The input cells of a free sheet, by their defined names; those whose cell was deleted are left out. */
export const masukanTerpasang = (nama: readonly NamaBuku[], lembarId: string): MasukanTerpasang[] =>
  nama
    .filter((satu) => satu.nama.startsWith(awalanNamaMasukan(lembarId)))
    .flatMap(({ nama: satu, acuan }) => {
      const [, kutip, polos, alamat] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z\d]+)$/.exec(acuan) ?? [];
      const area = alamat === undefined ? undefined : bacaRentang(alamat);
      const lembar = kutip?.replaceAll("''", "'") ?? polos;
      if (area === undefined || lembar === undefined) return [];
      return [{ nama: satu, lembar, baris: area.atas, kolom: area.kiri }];
    });

/** What the input cells hold now, by defined name. */
export function nilaiMasukan(
  masukan: readonly MasukanTerpasang[],
  lembar: readonly LembarTerbaca[],
): ReadonlyMap<string, Sel> {
  const hasil = new Map<string, Sel>();
  for (const { nama, lembar: milik, baris, kolom } of masukan) {
    const ada = lembar.find((satu) => satu.nama === milik);
    if (ada === undefined) continue;
    const sel = ada.baris.find(({ nomor }) => nomor === baris)?.sel[kolom];
    hasil.set(nama, selDariTerbaca(sel));
  }
  return hasil;
}

/** Those values by the ids of the input cells. */
export const menurutId = (nilai: ReadonlyMap<string, Sel>, lembarId: string): ReadonlyMap<string, Sel> =>
  new Map(
    [...nilai].map(([nama, sel]) => [
      nama.slice(awalanNamaMasukan(lembarId).length).replaceAll('.', '-'),
      sel,
    ]),
  );
