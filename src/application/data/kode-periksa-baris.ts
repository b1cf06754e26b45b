import { SidikRingkas } from '../../domain/umum/sidik-ringkas';
import { isGalatSel, type Sel } from '../../lembar/tipe';

/** A cell of a compiled row with the id of its column. */
export interface KolomSel {
  readonly id: string;
  /** Place in the cells of a row. */
  readonly indeks: number;
}

/**
 * The code of a compiled row, over all its cells that are not blank: by column id, so that columns may be moved or added.
 * It is over cells as they stand, because rows are hundreds of thousands and decoding them costs more than all else here; a
 * program that writes a cell otherwise and means the same is told apart where the row is looked at (`bandingkanKembali`).
 */
export function kodePeriksaBaris(kolom: readonly KolomSel[], sel: readonly Sel[]): string {
  const sidik = new SidikRingkas();
  for (const { id, indeks } of kolom) {
    const isi = sel[indeks];
    if (isi === null || isi === undefined || isi === '') continue;
    sidik.tambah(id).tambah('\t').tambah(jenis(isi)).tambah(bentuk(isi)).tambah('\n');
  }
  return sidik.hasil();
}

function jenis(isi: Exclude<Sel, null>): string {
  if (typeof isi === 'number') return 'n';
  if (typeof isi === 'string') return 't';
  return isGalatSel(isi) ? 'g' : 'l';
}

function bentuk(isi: Exclude<Sel, null>): string {
  if (typeof isi === 'number') return String(Number.isInteger(isi) ? isi : Number(isi.toPrecision(15)));
  if (typeof isi === 'string') return isi.includes('\r') ? isi.replace(/\r\n?/g, '\n') : isi;
  return isGalatSel(isi) ? isi.galat : String(isi);
}
