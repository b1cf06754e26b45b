import { belahKetat, isMiringGanda } from './belah-ketat';
import type { BatasCsv } from './batas-csv';
import type { GayaKutip } from './keadaan-kutip';
import { kenaliPemisah } from './pemisah';
import { bacaRekaman, type TeksRekaman } from './rekaman';
import { selRekaman } from './sel-rekaman';

/** A record with its fields. */
export interface RekamanSel {
  readonly nomor: number;
  readonly teks: string;
  readonly sel: readonly string[];
  /** The quotes do not match. */
  readonly rusak: boolean;
  /** A backslash in it was read as the mark of a quote or separator. */
  readonly miring: boolean;
}

/** A whole text read with its quotes in one style. */
export interface BacaanGaya {
  readonly pemisah: string;
  readonly lebar: number;
  readonly rekaman: readonly RekamanSel[];
  /** Records whose quotes do not match, or that are not as wide as most. */
  readonly cacat: number;
}

/** Why a text is not read to its end. */
export type Melewati = 'kolom' | 'baris' | 'nilai';

export interface OpsiGaya {
  readonly batas: BatasCsv;
  /** Number of the first line. */
  readonly nomorAwal: number;
  /** The separator, where the file says it. */
  readonly arahan: string | undefined;
}

const lain: Readonly<Record<GayaKutip, GayaKutip>> = { ganda: 'miring', miring: 'ganda' };

/**
 * Reads a text with the quotes inside its values written twice; with backslashes instead where that leaves fewer damaged
 * records. The file as a whole decides, because a single line proves nothing: `"C:\"` is a sound value, too. A record that
 * is damaged in the style of the file and sound and of the right width in the other is read in that.
 */
export function bacaGaya(teks: string, opsi: OpsiGaya): BacaanGaya | Melewati {
  const ganda = bacaDengan('ganda', teks, opsi);
  if (typeof ganda === 'string' || ganda.cacat === 0 || !teks.includes('\\')) return ganda;
  const miring = bacaDengan('miring', teks, opsi);
  return typeof miring === 'string' || miring.cacat >= ganda.cacat
    ? pulihkan(ganda, 'ganda', teks, opsi)
    : pulihkan(miring, 'miring', teks, opsi);
}

function bacaDengan(
  gaya: GayaKutip,
  teks: string,
  { batas, nomorAwal, arahan }: OpsiGaya,
): BacaanGaya | Melewati {
  const { pemisah, lebar } = kenaliPemisah(teks, batas, arahan === undefined ? undefined : [arahan], gaya);
  if (lebar > batas.kolom) return 'kolom';
  const rekaman: TeksRekaman[] = [];
  for (const satu of bacaRekaman(teks, 0, nomorAwal, { pemisah, batasSel: batas.sel, lebar, gaya }))
    if (rekaman.push(satu) > batas.baris + 1) return 'baris';
  if (rekaman.length + banyakTanda(teks, pemisah) > batas.nilai) return 'nilai';
  const miringGanda = gaya === 'miring' && isMiringGanda(teks, pemisah);
  const sel = selRekaman(rekaman, { pemisah, lebar, batasKolom: batas.kolom, gaya, miringGanda });
  const bersel = rekaman.map((satu, i) => ({
    ...satu,
    sel: sel[i] ?? [],
    miring: gaya === 'miring' && !satu.rusak && polaMiring.test(satu.teks),
  }));
  return { pemisah, lebar, rekaman: bersel, cacat: bersel.filter((satu) => isCacat(satu, lebar)).length };
}

function banyakTanda(teks: string, tanda: string): number {
  let banyak = 0;
  for (let i = teks.indexOf(tanda); i >= 0; i = teks.indexOf(tanda, i + 1)) banyak += 1;
  return banyak;
}

const polaMiring = /\\["\\]/;

const isCacat = ({ rusak, sel }: Pick<RekamanSel, 'rusak' | 'sel'>, lebar: number): boolean =>
  rusak || sel.length !== lebar;

function pulihkan(bacaan: BacaanGaya, gaya: GayaKutip, teks: string, { batas }: OpsiGaya): BacaanGaya {
  const { pemisah, lebar } = bacaan;
  const opsi = {
    pemisah,
    gaya: lain[gaya],
    miringGanda: isMiringGanda(teks, pemisah),
    terbanyak: batas.kolom + 1,
  };
  const rekaman = bacaan.rekaman.map((satu): RekamanSel => {
    if (!isCacat(satu, lebar) || !satu.teks.includes('\\')) return satu;
    const sel = belahKetat(satu.teks, opsi);
    return sel?.length === lebar ? { ...satu, sel, rusak: false, miring: opsi.gaya === 'miring' } : satu;
  });
  return { ...bacaan, rekaman };
}
