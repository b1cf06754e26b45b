import {
  baganDariCatatan,
  idBebasDari,
  kolomPenanda,
  selDariCatatan,
  sidikDari,
  type CatatanBagan,
} from '../../lembar/bebas/penanda';
import { kunciSel, type TempatSel } from '../../lembar/bebas/persegi';
import type { Rentang } from '../../lembar/rentang';
import { batasBarisPenanda } from '../../lembar/tata-letak';
import type { LembarTerbaca, SelTerbaca } from '../ports/pembaca-buku';

/** A free sheet found in a workbook. */
export interface BebasTerpasang {
  readonly id: string;
  readonly lembar: LembarTerbaca;
  /** The marker cell; both move when rows or columns are inserted before it. */
  readonly penanda: TempatSel;
  /** Cells that were written when it was last made. */
  readonly tertulis: readonly Rentang[];
  /** Absent while the sheet is not whole. */
  readonly sidik: string | undefined;
  /** Charts that were made on it, those too that a person deleted since. */
  readonly bagan: readonly CatatanBagan[];
}

const teks = (sel: SelTerbaca | undefined): string => (sel?.jenis === 'teks' ? sel.nilai : '');

/** The free sheet that this sheet is, by its marker cell. */
export function bebasPada(lembar: LembarTerbaca): BebasTerpasang | undefined {
  for (const { nomor, sel } of lembar.baris) {
    if (nomor > batasBarisPenanda) return undefined;
    const kolom = sel.findIndex((satu) => idBebasDari(teks(satu)) !== undefined);
    const id = idBebasDari(teks(sel[kolom]));
    if (id === undefined) continue;
    const geser = (area: Rentang): Rentang => ({
      kiri: area.kiri + kolom,
      kanan: area.kanan + kolom,
      atas: area.atas + nomor - 1,
      bawah: area.bawah + nomor - 1,
    });
    return {
      id,
      lembar,
      penanda: { baris: nomor, kolom },
      tertulis: selDariCatatan(teks(sel[kolom + kolomPenanda.sel])).map(geser),
      sidik: sidikDari(teks(sel[kolom + kolomPenanda.sidik])),
      bagan: baganDariCatatan(teks(sel[kolom + kolomPenanda.bagan])),
    };
  }
  return undefined;
}

/** The free sheets of a workbook by id. Of a sheet that was copied the first in tab order counts. */
export function bebasBuku(lembar: readonly LembarTerbaca[]): ReadonlyMap<string, BebasTerpasang> {
  const hasil = new Map<string, BebasTerpasang>();
  for (const satu of lembar) {
    const bebas = bebasPada(satu);
    if (bebas !== undefined && !hasil.has(bebas.id)) hasil.set(bebas.id, bebas);
  }
  return hasil;
}

/** Cells of the sheet, by place, that hold something which was not written when it was last made, and is no input cell. */
export function selAsing(
  { lembar, penanda, tertulis }: BebasTerpasang,
  masukan: readonly TempatSel[],
): ReadonlyMap<string, TempatSel> {
  const isian = new Set(masukan.map(({ baris, kolom }) => kunciSel(baris, kolom)));
  const hasil = new Map<string, TempatSel>();
  for (const { nomor: baris, sel } of lembar.baris) {
    if (baris === penanda.baris) continue;
    sel.forEach((isi, kolom) => {
      const kunci = kunciSel(baris, kolom);
      if (isi === undefined || isian.has(kunci) || tertulis.some((area) => didalam(area, baris, kolom)))
        return;
      hasil.set(kunci, { baris, kolom });
    });
  }
  return hasil;
}

const didalam = ({ kiri, kanan, atas, bawah }: Rentang, baris: number, kolom: number): boolean =>
  baris >= atas && baris <= bawah && kolom >= kiri && kolom <= kanan;
