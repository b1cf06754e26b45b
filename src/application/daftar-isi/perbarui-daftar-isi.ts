import { ok, type Result } from '../../domain/umum/result';
import { sidikBebas } from '../bebas/sidik-bebas';
import type { KegagalanBuku, Workbook } from '../ports/workbook';
import { idDaftarIsi, lembarDaftarIsi } from './lembar-daftar-isi';

/** Makes the sheet Daftar Isi, or makes it again where it would differ; tells whether something was written. */
export async function perbaruiDaftarIsi(
  buku: Workbook,
): Promise<Result<{ readonly ditulis: boolean }, KegagalanBuku>> {
  const daftar = await buku.daftarLembar();
  if (!daftar.ok) return daftar;
  const lembar = lembarDaftarIsi(daftar.value);
  const ada = daftar.value.find(({ bebas }) => bebas?.id === idDaftarIsi);
  if (ada?.bebas?.sidik === sidikBebas(lembar)) return ok({ ditulis: false });
  const ditulis = await buku.susunLembarBebas([lembar]);
  return ditulis.ok ? ok({ ditulis: true }) : ditulis;
}
