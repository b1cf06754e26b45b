import { angkaNip, namaTanpaGelar } from '../tindak-lanjut/pemeriksa';
import { kelompokkan } from '../umum/kelompok';
import type { Tanggal } from '../umum/tanggal';
import { bentukBanding } from '../umum/teks';

/** How somebody acts in a position that is not theirs: the SOP's actors may be acting. */
export const labelPejabatSementara = { plt: 'Plt.', plh: 'Plh.' } as const;

/** Somebody in a role of the SOP, for a time. */
export interface Pelaksana {
  readonly nama: string;
  readonly nip: string | null;
  /** With how it is acted in: `Plt. Kepala UKPBJ`. */
  readonly jabatan: string | null;
  readonly sejak: Tanggal | null;
  readonly sampai: Tanggal | null;
}

/** Somebody who is in office, once, with all positions. */
export interface PelaksanaBertugas {
  readonly nama: string;
  readonly nip: string | null;
  readonly jabatan: readonly string[];
}

const kunciNama = ({ nama }: Pick<Pelaksana, 'nama'>): string => bentukBanding(namaTanpaGelar(nama));

/** Who is in office on a day, in the order of the list; without a day, whoever was or will be. */
export const pelaksanaBertugas = (
  semua: readonly Pelaksana[],
  hari: Tanggal | undefined,
): readonly PelaksanaBertugas[] =>
  [
    ...kelompokkan(
      semua.filter(
        ({ sejak, sampai }) =>
          hari === undefined || ((sejak === null || sejak <= hari) && (sampai === null || sampai >= hari)),
      ),
      (satu) => `${kunciNama(satu)}|${angkaNip(satu.nip)}`,
    ).values(),
  ].map((milik) => ({
    nama: milik[0].nama,
    nip: milik[0].nip,
    jabatan: [...new Set(milik.flatMap(({ jabatan }) => jabatan ?? []))],
  }));

/** The person of that name; `undefined` where there is none, or more than one. */
export function cariPelaksana<P extends Pick<Pelaksana, 'nama'>>(
  semua: readonly P[],
  nama: string,
): P | undefined {
  const dicari = kunciNama({ nama });
  const milik = dicari === '' ? [] : semua.filter((satu) => kunciNama(satu) === dicari);
  return milik.length === 1 ? milik[0] : undefined;
}
