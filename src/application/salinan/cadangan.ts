import { ok } from '../../domain/umum/result';
import { tabelMeta } from '../../lembar/daftar/meta';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { perubahanCadangan, type CadanganTerakhir } from '../ruang-kerja/cadangan-tercatat';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { kunciMeta } from '../ruang-kerja/skema';

export type KeadaanCadangan =
  | { readonly jenis: 'belum-ada' }
  /** `tulisan`: writes since it was taken; 0 where it holds everything that the program wrote. */
  | { readonly jenis: 'ada'; readonly waktu: string; readonly tulisan: number }
  /** It holds writes that this workbook does not have: this is an older copy. */
  | { readonly jenis: 'salinan-lain'; readonly waktu: string };

/** How far the last backup is behind. What people typed since is not counted: no program sees it. */
export function keadaanCadangan({
  cadangan,
  revisi,
  rantai,
}: Pick<DataRuangKerja, 'cadangan' | 'revisi' | 'rantai'>): KeadaanCadangan {
  if (cadangan === undefined) return { jenis: 'belum-ada' };
  const { waktu } = cadangan;
  const tulisan = revisi - cadangan.revisi;
  return tulisan < 0 || (tulisan === 0 && rantai !== cadangan.rantai)
    ? { jenis: 'salinan-lain', waktu }
    : { jenis: 'ada', waktu, tulisan };
}

/**
 * Records that a backup of the workbook as it is now was handed out. It counts as no write: neither a revision nor a line of
 * Riwayat Perubahan, so that it is no conflict for anybody; where somebody wrote meanwhile it gives way (`conflict`).
 */
export async function catatCadangan(buku: Workbook, lingkungan: Lingkungan): Luaran<CadanganTerakhir> {
  const dimuat = await muatRuangKerja(buku);
  if (!dimuat.ok) return dimuat;
  const { revisi, rantai } = dimuat.value.data;
  const isi = { waktu: lingkungan.sekarang(), revisi, rantai };
  const ditulis = await buku.terapkan([perubahanCadangan(isi)], {
    tabelId: tabelMeta.id,
    idBaris: kunciMeta.revisi,
    kolom: 'nilai',
    sel: String(revisi),
  });
  return ditulis.ok ? ok({ catatan: [], isi }) : ditulis;
}

/** `Kinerja 2026.xlsx` of 27 November 2026, 10.15 is handed out as `Kinerja 2026 (cadangan 2026-11-27 10.15).xlsx`. */
export const namaCadangan = (nama: string, waktu: string): string => {
  const [, hari = '', jam = '', menit = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(waktu) ?? [];
  return `${nama.replace(/(?: \(cadangan [^()]*\))?(?:\.xls[xm])?$/i, '')} (cadangan ${hari} ${jam}.${menit}).xlsx`;
};
