import type { TabelBuku } from '../../../application/tabel/tabel-buku';
import { keadaanTabel } from '../../../application/tabel/keadaan-tabel';
import { ok, type Result } from '../../../domain/umum/result';
import type { KegagalanPaket } from '../kegagalan';
import type { IsiPaket } from './isi-paket';
import { bacaObjekTabel, type KeadaanXlsx } from './tabel/bagian-tabel';

/** How far a table of a workbook reaches. */
export function keadaan(
  isi: IsiPaket,
  { lembar, letak }: TabelBuku,
): Result<KeadaanXlsx & { readonly bagian: string }, KegagalanPaket> {
  const bagian = isi.bagianLembar.get(lembar.nama)!;
  const objek = bacaObjekTabel(isi.paket, bagian);
  return objek.ok ? ok({ ...keadaanTabel(lembar, letak, objek.value), bagian }) : objek;
}
