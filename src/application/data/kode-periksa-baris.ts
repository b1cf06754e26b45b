import { SidikRingkas } from '../../domain/umum/sidik-ringkas';
import { isGalatSel, type Sel } from '../../lembar/tipe';

/** A column of compiled rows, with what stands before a cell of each kind in the code. */
export interface KolomSel {
  /** Place in the cells of a row. */
  readonly indeks: number;
  readonly angka: string;
  readonly teks: string;
  readonly galat: string;
  readonly logika: string;
}

export const kolomSel = (id: string, indeks: number): KolomSel => ({
  indeks,
  angka: `${id}\tn`,
  teks: `${id}\tt`,
  galat: `${id}\tg`,
  logika: `${id}\tl`,
});

/**
 * The code of a compiled row, over all its cells that are not blank: by column id, so that columns may be moved or added.
 * It is over cells as they stand, because rows are hundreds of thousands and decoding them costs more than all else here; a
 * program that writes a cell otherwise and means the same is told apart where the row is looked at (`bandingkanKembali`).
 */
export function kodePeriksaBaris(kolom: readonly KolomSel[], sel: readonly Sel[]): string {
  const sidik = new SidikRingkas();
  for (const satu of kolom) {
    const isi = sel[satu.indeks];
    if (isi === null || isi === undefined || isi === '') continue;
    if (typeof isi === 'string') sidik.tambah(satu.teks).tambah(bentukTeks(isi));
    else if (typeof isi === 'number') sidik.tambah(satu.angka).tambah(bentukAngka(isi));
    else if (isGalatSel(isi)) sidik.tambah(satu.galat).tambah(isi.galat);
    else sidik.tambah(satu.logika).tambah(String(isi));
    sidik.tambah('\n');
  }
  return sidik.hasil();
}

const bentukAngka = (isi: number): string =>
  String(Number.isInteger(isi) ? isi : Number(isi.toPrecision(15)));

const bentukTeks = (isi: string): string => (isi.includes('\r') ? isi.replace(/\r\n?/g, '\n') : isi);
