import { isTerhenti } from '../../domain/umum/catatan';
import { ok, type Result } from '../../domain/umum/result';
import type { LembarBebas } from '../../lembar/bebas/tipe';
import { alurSop } from '../alur/alur-sop';
import { tabelDibacaAnalisis } from '../analisis/analisis';
import { susunAnalisis } from '../analisis/susun-analisis';
import { susunBilaBeda } from '../bebas/susun-bila-beda';
import { siapkanPeriode } from '../capaian/siapkan-periode';
import { perbaruiDaftarIsi } from '../daftar-isi/perbarui-daftar-isi';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { KegagalanBuku, Workbook } from '../ports/workbook';
import { susunDasbor } from './susun-dasbor';
import type { HasilDasbor } from './tipe';

export interface PermintaanDasbor {
  /** The latest compiled period where absent. */
  readonly periode?: string;
}

export interface HasilBuatDasbor extends HasilDasbor {
  /** Names of the sheets that were written; none where they stand as they would be. */
  readonly ditulis: readonly string[];
}

/**
 * Makes the sheet Dasbor of a period, or makes it again where it would differ (after SOP step 14). What is asked on another
 * day may differ: the day is written on it.
 */
export async function dasbor(
  buku: Workbook,
  lingkungan: Lingkungan,
  { periode }: PermintaanDasbor,
  susunLembar: (hasil: HasilDasbor) => readonly LembarBebas[],
): Luaran<HasilBuatDasbor> {
  const siap = await siapkanPeriode(buku, periode, undefined, tabelDibacaAnalisis, true);
  if (!siap.ok) return siap;
  if (!('angka' in siap.value)) return ok(siap.value);
  const hari = lingkungan.hariIni();
  const alur = await alurSop(buku, hari);
  if (!alur.ok) return alur;
  const { hasil: analisis, catatan: catatanAnalisis } = susunAnalisis(siap.value);
  const catatan = [...siap.value.catatan, ...catatanAnalisis];
  if (isTerhenti(catatan) || alur.value.isi === undefined)
    return ok({ catatan: [...catatan, ...alur.value.catatan] });
  const hasil = susunDasbor(siap.value, analisis, alur.value.isi, hari);
  const ditulis = await pasang(buku, susunLembar(hasil));
  return ditulis.ok ? ok({ catatan, isi: { ...hasil, ditulis: ditulis.value } }) : ditulis;
}

/** Writes the sheets that would differ from what they were made of last; the list of sheets with them. */
async function pasang(
  buku: Workbook,
  lembar: readonly LembarBebas[],
): Promise<Result<readonly string[], KegagalanBuku>> {
  const daftar = await buku.daftarLembar();
  if (!daftar.ok) return daftar;
  const disusun = await susunBilaBeda(buku, daftar.value, lembar);
  if (!disusun.ok) return disusun;
  if (!disusun.value.ditulis) return ok([]);
  const daftarIsi = await perbaruiDaftarIsi(buku);
  return daftarIsi.ok ? ok(lembar.map(({ nama }) => nama)) : daftarIsi;
}
