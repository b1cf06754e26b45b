import type { Tanggal } from '../umum/tanggal';

export const labelJenisLibur = {
  'libur-nasional': 'Libur nasional',
  'cuti-bersama': 'Cuti bersama',
} as const;
type JenisLibur = keyof typeof labelJenisLibur;

/** A day on which the office is closed besides Saturday and Sunday. */
export interface HariLibur {
  readonly tanggal: Tanggal;
  readonly nama: string;
  readonly jenis: JenisLibur;
}

/** One year of the SKB 3 Menteri: ISO date and name, by kind. */
export type LiburTahunan = {
  readonly [J in JenisLibur]: readonly (readonly [iso: string, nama: string])[];
};
