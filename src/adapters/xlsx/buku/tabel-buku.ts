import type { KegagalanBuku } from '../../../application/ports/workbook';
import { bukaTabel } from '../../../application/tabel/buka-tabel';
import type { TabelBuku } from '../../../application/tabel/tabel-buku';
import { fail, ok, type Result } from '../../../domain/umum/result';
import type { IsiPaket } from './isi-paket';
import { kegagalanBuku } from './kegagalan-buku';
import { bacaObjekTabel, type KeadaanXlsx } from './tabel/bagian-tabel';
import { dariPeta } from '../../../domain/umum/pasti';

/** How far a table of the workbook file `nama` reaches. */
export function keadaan(
  nama: string,
  isi: IsiPaket,
  tabel: TabelBuku,
): Result<KeadaanXlsx & { readonly bagian: string }, KegagalanBuku> {
  const bagian = dariPeta(isi.bagianLembar, tabel.lembar.nama);
  const objek = bacaObjekTabel(isi.paket, bagian);
  if (!objek.ok) return fail(kegagalanBuku(nama, objek.error));
  const dibuka = bukaTabel(tabel, objek.value);
  return dibuka.ok ? ok({ ...dibuka.value, bagian }) : dibuka;
}
