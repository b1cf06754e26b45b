import { daftarTurunan } from './turunan';
import type { TingkatData } from './tipe';

/** A date on which something happened. Other dates are plans (the end of a contract, of an action) and bound nothing. */
export interface TanggalPeristiwa {
  readonly id: string;
  readonly tingkat: TingkatData;
  /**
   * Packages of a year are made ready in the year before too: they are announced and put to tender early (Perpres 16/2018
   * as amended, on selection before the budget is in force). Such a date does not take a row out of the year.
   */
  readonly persiapan?: true;
}

/** In the order in which they come about. */
export const daftarTanggalPeristiwa: readonly TanggalPeristiwa[] = [
  { id: 'tgl_umumkan_rup', tingkat: 'rup', persiapan: true },
  { id: 'tgl_pengumuman', tingkat: 'transaksi', persiapan: true },
  { id: 'tgl_penetapan', tingkat: 'transaksi', persiapan: true },
  { id: 'tgl_kontrak', tingkat: 'transaksi' },
  { id: 'tgl_bast', tingkat: 'transaksi' },
];

/** With which event a value comes about: before it there is none. Ceilings and estimates stand in the plan already. */
const bertanggal: Readonly<Record<string, string>> = {
  versi_tender: 'tgl_pengumuman',
  jumlah_penawar: 'tgl_penetapan',
  ada_sanggah: 'tgl_penetapan',
  nilai_kontrak_awal: 'tgl_kontrak',
  nilai_kontrak: 'tgl_kontrak',
  nilai_pdn: 'tgl_kontrak',
  nilai_umk: 'tgl_kontrak',
  jumlah_adendum: 'tgl_kontrak',
  e_kontrak: 'tgl_kontrak',
  jenis_kontrak: 'tgl_kontrak',
};

/** The date that a variable's values came about on, as the id of its variable; of a sum of a package, that of its parts. */
export function tanggalVariabel(id: string): string | undefined {
  if (daftarTanggalPeristiwa.some((satu) => satu.id === id)) return id;
  return daftarTurunan.find((satu) => satu.id === id)?.tanggal ?? bertanggal[id];
}

export const cariPeristiwa = (id: string): TanggalPeristiwa | undefined =>
  daftarTanggalPeristiwa.find((satu) => satu.id === id);
