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

type Pembaca = (
  sel: Ketikan,
  variabel: Variabel,
  padanan: DaftarPadanan,
  opsi: OpsiVariabel,
) => HasilBaca<NilaiIsian>;

const pembaca: Record<TipeVariabel, Pembaca> = {
  // Amounts and counts of procurement are never negative; a sign there is a mistake.
  rupiah: (sel, _, __, opsi) => bacaRupiah(sel, { ...opsi, min: 0 }),
  angka: (sel, { satuan }, _, opsi) =>
    bacaAngka(sel, { ...opsi, min: 0, ...(satuan === '' ? {} : { satuan }) }),
  tanggal: (sel, _, __, opsi) => bacaTanggal(sel, { ...opsi, ...opsi.rentangTanggal }),
  'ya-tidak': (sel, _, __, opsi) => bacaYaTidak(sel, opsi),
  teks: (sel, _, __, opsi) => bacaTeks(sel, opsi),
  pilihan: (sel, { pilihan = [] }, padanan, opsi) => {
    const kelompok = kelompokPilihan(pilihan);
    const ejaan = kelompok === undefined ? undefined : padanan[kelompok];
    return bacaPilihan(sel, pilihan, { ...opsi, ...(ejaan === undefined ? {} : { padanan: ejaan }) });
  },
};

/** Reads a cell as the value of a variable, by the variable's type. */
export const bacaVariabel = (
  sel: Ketikan,
  variabel: Variabel,
  padanan: DaftarPadanan,
  opsi: OpsiVariabel = {},
): HasilBaca<NilaiIsian> => pembaca[variabel.tipe](sel, variabel, padanan, opsi);
