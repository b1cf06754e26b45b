import type { Gagal } from '../../../application/luaran';
import type { LembarBaru } from '../../../application/ports/workbook';
import type { Result } from '../../../domain/umum/result';
import { tulisBuku } from '../tulis/tulis-buku';
import { BukuXlsx } from './buku-xlsx';

/** A new workspace as a workbook in memory, of its sheets. */
export async function bukuBaru(
  nama: string,
  lembar: readonly LembarBaru[],
): Promise<Result<BukuXlsx, Gagal>> {
  const isi = await tulisBuku(lembar, { properti: new Map([['kinerja.jenis', 'ruang-kerja']]) });
  return isi.ok ? BukuXlsx.buka(nama, isi.value) : isi;
}
