import { SidikRingkas, unitTeks } from '../../domain/umum/sidik-ringkas';
import { isGalatSel, type Sel } from '../../lembar/tipe';

/** A cell of a compiled row with the id of its column. */
export interface KolomSel {
  readonly id: string;
  /** Place in the cells of a row. */
  readonly indeks: number;
}

/**
 * Makes the code of a compiled row, over all its cells that are not blank: by column id, so that columns may be moved or added.
 * It is over cells as they stand, because rows are hundreds of thousands and decoding them costs more than all else here; a
 * program that writes a cell otherwise and means the same is told apart where the row is looked at (`bandingkanKembali`).
 */
export function pembuatKodePeriksa(kolom: readonly KolomSel[]): (sel: readonly Sel[]) => string {
  const bertanda = kolom.map(({ id, indeks }) => ({
    indeks,
    angka: unitTeks(`${id}\tn`),
    teks: unitTeks(`${id}\tt`),
    galat: unitTeks(`${id}\tg`),
    logika: unitTeks(`${id}\tl`),
  }));
  return (sel) => {
    const sidik = new SidikRingkas();
    for (const satu of bertanda) {
      const isi = sel[satu.indeks];
      if (isi === null || isi === undefined || isi === '') continue;
      sidik.tambahUnit(satu[jenis(isi)]).tambah(bentuk(isi)).tambahUnit(akhirSel);
    }
    return sidik.hasil();
  };
}

const akhirSel = unitTeks('\n');

/** The code of one row. */
export const kodePeriksaBaris = (kolom: readonly KolomSel[], sel: readonly Sel[]): string =>
  pembuatKodePeriksa(kolom)(sel);

function jenis(isi: Exclude<Sel, null>): 'angka' | 'teks' | 'galat' | 'logika' {
  if (typeof isi === 'number') return 'angka';
  if (typeof isi === 'string') return 'teks';
  return isGalatSel(isi) ? 'galat' : 'logika';
}

function bentuk(isi: Exclude<Sel, null>): string {
  if (typeof isi === 'number') return String(Number.isInteger(isi) ? isi : Number(isi.toPrecision(15)));
  if (typeof isi === 'string') return isi.includes('\r') ? isi.replace(/\r\n?/g, '\n') : isi;
  return isGalatSel(isi) ? isi.galat : String(isi);
}
