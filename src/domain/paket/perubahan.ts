import type { Tanggal } from '../umum/tanggal';

/** What can become of a package of the plan (RUP) in the course of a year. */
export const labelJenisPerubahan = {
  ditambahkan: 'Ditambahkan',
  ditarik: 'Ditarik',
  diganti: 'Diganti (kaji ulang)',
  'pindah-unit': 'Pindah unit',
  pagu: 'Perubahan pagu',
} as const;

export type JenisPerubahanPaket = keyof typeof labelJenisPerubahan;

/** One line of the journal "Perubahan Paket". The sheet Paket holds the present; this says what was before, and until when. */
export interface PerubahanPaket {
  readonly id: string;
  /** The first day on which it holds. */
  readonly tanggal: Tanggal;
  readonly kodeRup: string;
  readonly jenis: JenisPerubahanPaket;
  /** Code of the unit, or the ceiling in Rupiah, before; `null` where unknown, and of other kinds. */
  readonly lama: string | number | null;
  /** The same after; of `diganti` the RUP code of the successor. */
  readonly baru: string | number | null;
  /** A person confirmed it; otherwise it is a proposal, and changes no figure. */
  readonly dikonfirmasi: boolean;
  /** Areas that its successor was given, `-` where none was meant; blank where nobody has said. Of `diganti` only. */
  readonly areaDiteruskan: string | null;
}

/** Kinds that say whether a package exists. */
export const adaSesudah: Readonly<Partial<Record<JenisPerubahanPaket, boolean>>> = {
  ditambahkan: true,
  ditarik: false,
  diganti: false,
};
