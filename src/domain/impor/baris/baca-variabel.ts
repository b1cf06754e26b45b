import type { RentangTanggal } from '../../data/rentang-tanggal';
import type { HasilBaca, Ketikan, OpsiKetikan } from '../../ketikan/tipe';
import { bacaAngka, bacaRupiah } from '../../ketikan/angka';
import type { Padanan } from '../../ketikan/padanan';
import { bacaPilihan } from '../../ketikan/pilihan';
import { bacaTanggal } from '../../ketikan/tanggal';
import { bacaTeks } from '../../ketikan/teks';
import { bacaYaTidak } from '../../ketikan/ya-tidak';
import type { NilaiIsian } from '../../umum/isian';
import { kelompokPilihan, type KelompokPadanan } from '../../variabel/padanan';
import type { TipeVariabel, Variabel } from '../../variabel/tipe';

/** Spelling tables by kind of value. */
export type DaftarPadanan = Readonly<Partial<Record<KelompokPadanan, Padanan>>>;

/** How a cell is read beside its variable. */
export interface OpsiVariabel extends OpsiKetikan {
  /** Days that a date can be; any day where absent. */
  readonly rentangTanggal?: RentangTanggal;
}

/** Reads the cells of one column. */
export type PembacaVariabel = (sel: Ketikan) => HasilBaca<NilaiIsian>;

const pembaca: Record<
  TipeVariabel,
  (variabel: Variabel, padanan: DaftarPadanan, opsi: OpsiVariabel) => PembacaVariabel
> = {
  // Amounts and counts of procurement are never negative; a sign there is a mistake.
  rupiah(_, __, opsi) {
    const milik = { ...opsi, min: 0 };
    return (sel) => bacaRupiah(sel, milik);
  },
  angka({ satuan }, _, opsi) {
    const milik = { ...opsi, min: 0, ...(satuan === '' ? {} : { satuan }) };
    return (sel) => bacaAngka(sel, milik);
  },
  tanggal(_, __, opsi) {
    const milik = { ...opsi, ...opsi.rentangTanggal };
    return (sel) => bacaTanggal(sel, milik);
  },
  'ya-tidak': (_, __, opsi) => (sel) => bacaYaTidak(sel, opsi),
  teks: (_, __, opsi) => (sel) => bacaTeks(sel, opsi),
  pilihan({ pilihan = [] }, padanan, opsi) {
    const kelompok = kelompokPilihan(pilihan);
    const ejaan = kelompok === undefined ? undefined : padanan[kelompok];
    const milik = { ...opsi, ...(ejaan === undefined ? {} : { padanan: ejaan }) };
    return (sel) => bacaPilihan(sel, pilihan, milik);
  },
};

/** What reads cells as the value of a variable, by the variable's type: all that is the same in each of its cells is settled. */
export const pembacaVariabel = (
  variabel: Variabel,
  padanan: DaftarPadanan,
  opsi: OpsiVariabel = {},
): PembacaVariabel => pembaca[variabel.tipe](variabel, padanan, opsi);

/** Reads a single cell so. */
export const bacaVariabel = (
  sel: Ketikan,
  variabel: Variabel,
  padanan: DaftarPadanan,
  opsi: OpsiVariabel = {},
): HasilBaca<NilaiIsian> => pembacaVariabel(variabel, padanan, opsi)(sel);
