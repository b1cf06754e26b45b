import type { Gagal, Hasil } from '../../../application/luaran';
import { muatRuangKerja } from '../../../application/ruang-kerja/muat';
import { ok, type Result } from '../../../domain/umum/result';
import type { KonteksTugas } from '../konteks-tugas';

/** What the pane's frame shows of the workspace. */
export interface RingkasanRuangKerja {
  readonly instansi: string;
  readonly tahun: number;
  readonly jumlahUnit: number;
  readonly jumlahIndikator: number;
  /** Version of the approval that holds, whether or not the plan has changed since. */
  readonly versiRencana: number | undefined;
  /** A change that did not end was found, and the workbook put back as it was before. */
  readonly dipulihkan: boolean;
}

/** What the workbook is; a workbook that is no workspace is a failure, told as such. */
export async function ringkasan(
  konteks: KonteksTugas,
  _: Readonly<Record<string, never>>,
): Promise<Result<Hasil<RingkasanRuangKerja>, Gagal>> {
  const buku = await konteks.buku();
  if (!buku.ok) return buku;
  const ruang = await muatRuangKerja(buku.value);
  if (!ruang.ok) return ruang;
  const { instansi, tahun, opd, rencana, persetujuan } = ruang.value;
  return ok({
    catatan: [],
    isi: {
      instansi,
      tahun,
      jumlahUnit: opd.length,
      jumlahIndikator: rencana.indikator.length,
      versiRencana: persetujuan.at(-1)?.versi,
      dipulihkan: buku.value.pemulihan === 'dibatalkan',
    },
  });
}
