import type { Tanggal } from '../umum/tanggal';

/** Who or what says when a return came in; the first of these that can be is used. */
export const labelSumberDiterima = {
  pengguna: 'Ditetapkan pengguna',
  dokumen: 'Terakhir disimpan, menurut dokumen',
  berkas: 'Tanggal berkas',
  'hari-ini': 'Hari kompilasi',
} as const;
export type SumberDiterima = keyof typeof labelSumberDiterima;

/** The day a return came in, and where that is from. */
export interface TanggalDiterima {
  readonly tanggal: Tanggal;
  readonly sumber: SumberDiterima;
}

/** A date of a file that cannot be the day it came in. */
export interface TanggalDilewati extends TanggalDiterima {
  readonly sebab: 'sesudah-hari-ini' | 'sebelum-dikirim';
}

export interface BatasDiterima {
  /** The day its template was sent; `null` where that is not known. */
  readonly dikirim: Tanggal | null;
  readonly hariIni: Tanggal;
}

/**
 * The day a return counts as received: what a person says, else the first date of the file that can be, else today. A file
 * cannot come back before it was sent, nor tomorrow; a person may know better, as where a template went out twice.
 */
export function pilihTanggalDiterima(
  pengguna: Tanggal | undefined,
  calon: readonly TanggalDiterima[],
  { dikirim, hariIni }: BatasDiterima,
): { readonly diterima: TanggalDiterima; readonly dilewati: readonly TanggalDilewati[] } {
  if (pengguna !== undefined) return { diterima: { tanggal: pengguna, sumber: 'pengguna' }, dilewati: [] };
  const dilewati: TanggalDilewati[] = [];
  for (const satu of calon) {
    if (satu.tanggal > hariIni) dilewati.push({ ...satu, sebab: 'sesudah-hari-ini' });
    else if (dikirim !== null && satu.tanggal < dikirim) dilewati.push({ ...satu, sebab: 'sebelum-dikirim' });
    else return { diterima: satu, dilewati };
  }
  return { diterima: { tanggal: hariIni, sumber: 'hari-ini' }, dilewati };
}
