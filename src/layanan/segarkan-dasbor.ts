import { catatRuangKerja } from '../application/catatan-ruang-kerja';
import { idDasbor } from '../application/dasbor/id-dasbor';
import type { Lingkungan } from '../application/lingkungan';
import type { Luaran } from '../application/luaran';
import type { Workbook } from '../application/ports/workbook';
import { ok } from '../domain/umum/result';

/**
 * Renews the sheet Dasbor after figures were written, where somebody has made it: a new workspace gets none unasked. What was
 * written stays whatever becomes of the dashboard; that it is behind is told.
 */
export async function segarkanDasbor<T>(
  buku: Workbook,
  lingkungan: Lingkungan,
  hasil: Awaited<Luaran<T>>,
): Luaran<T> {
  if (!hasil.ok || hasil.value.isi === undefined) return hasil;
  const daftar = await buku.daftarLembar();
  if (daftar.ok && !daftar.value.some(({ bebas }) => bebas?.id === idDasbor)) return hasil;
  // Not fetched before it is needed: figures alone are calculated without it.
  const { kerja } = await import('./kerja/dasbor');
  const dibuat = daftar.ok ? await kerja.jalankan(buku, { lingkungan }, {}) : daftar;
  if (dibuat.ok && dibuat.value.isi !== undefined) return hasil;
  return ok({ ...hasil.value, catatan: [...hasil.value.catatan, catatRuangKerja('dasbor-tertinggal', {})] });
}
