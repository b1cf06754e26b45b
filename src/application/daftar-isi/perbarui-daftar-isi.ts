import type { Result } from '../../domain/umum/result';
import { susunBilaBeda } from '../bebas/susun-bila-beda';
import type { KegagalanBuku, Workbook } from '../ports/workbook';
import { lembarDaftarIsi } from './lembar-daftar-isi';

/** Makes the sheet Daftar Isi, or makes it again where it would differ; tells whether something was written. */
export async function perbaruiDaftarIsi(
  buku: Workbook,
): Promise<Result<{ readonly ditulis: boolean }, KegagalanBuku>> {
  const daftar = await buku.daftarLembar();
  return daftar.ok ? susunBilaBeda(buku, daftar.value, [lembarDaftarIsi(daftar.value)]) : daftar;
}
