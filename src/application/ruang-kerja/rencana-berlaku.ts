import { isRencanaDisetujui } from '../../domain/rencana/hash-rencana';
import type { tabelPersetujuan } from '../../lembar/daftar/persetujuan';
import type { Baris } from '../../lembar/tabel';
import { catatRuangKerja, type CatatanRuangKerja } from '../catatan-ruang-kerja';
import type { DataRuangKerja } from './ruang-kerja';

export type Persetujuan = Baris<typeof tabelPersetujuan>;

/** The approval in force, or why there is none: never approved, or the plan is no longer what was approved (step 7). */
export function rencanaBerlaku(
  ruang: Pick<DataRuangKerja, 'persetujuan' | 'rencana' | 'unit'>,
): { readonly persetujuan: Persetujuan } | { readonly catatan: CatatanRuangKerja } {
  const terakhir = ruang.persetujuan.reduce<Persetujuan | undefined>(
    (lama, ini) => (lama === undefined || ini.versi > lama.versi ? ini : lama),
    undefined,
  );
  if (terakhir === undefined) return { catatan: catatRuangKerja('rencana-belum-disetujui', {}) };
  if (!isRencanaDisetujui(terakhir.hash, ruang.rencana, ruang.unit))
    return {
      catatan: catatRuangKerja('rencana-berubah', { versi: terakhir.versi, tanggal: terakhir.tanggal }),
    };
  return { persetujuan: terakhir };
}
