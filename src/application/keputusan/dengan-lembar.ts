import { ok } from '../../domain/umum/result';
import type { LembarBebas } from '../../lembar/bebas/tipe';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { pasangLembar, susunLaporanAkhir } from './laporan-akhir';
import type { HasilPutuskan } from './tipe';

/** Sheets that are asked for with the decisions of a period. */
export interface LembarDiminta {
  /** The sheet for the meeting, with empty boxes. */
  readonly lembar?: boolean | undefined;
  /** The final status of every indicator. */
  readonly laporan?: boolean | undefined;
}

/** Makes the sheets that are asked for, once nothing stopped the decisions. */
export async function denganLembar(
  buku: Workbook,
  putusan: Awaited<Luaran<HasilPutuskan>>,
  { lembar = false, laporan = false }: LembarDiminta,
  susun: (hasil: HasilPutuskan) => LembarBebas,
): Luaran<HasilPutuskan> {
  if (!putusan.ok || putusan.value.isi === undefined) return putusan;
  const { catatan, isi } = putusan.value;
  const nama: string[] = [];
  for (const buat of [
    ...(lembar ? [() => pasangLembar(buku, susun(isi))] : []),
    ...(laporan ? [() => susunLaporanAkhir(buku)] : []),
  ]) {
    const dibuat = await buat();
    if (!dibuat.ok) return dibuat;
    nama.push(dibuat.value);
  }
  return ok({ catatan, isi: { ...isi, lembar: nama } });
}
