import { fail, ok } from '../../domain/umum/result';
import { tabelMeta } from '../../lembar/daftar/meta';
import { uraiTabel } from '../../lembar/kodek';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { cadanganDari, perubahanCadangan, type CadanganTerakhir } from '../ruang-kerja/cadangan-tercatat';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { kunciMeta } from '../ruang-kerja/kunci-meta';
import { JENIS_RUANG_KERJA } from '../ruang-kerja/skema';

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

/** Which state of a workspace a backup holds: its revision, and its last write. */
type Saat = Pick<DataRuangKerja, 'revisi' | 'rantai'>;

/** What the meta table alone says of backups: asked after each write, so nothing else is read. */
export async function lihatCadangan(
  buku: Workbook,
): Luaran<{ readonly saat: Saat; readonly keadaan: KeadaanCadangan }> {
  const dibaca = await buku.baca([tabelMeta.id]);
  if (!dibaca.ok) return dibaca;
  const { baris } = uraiTabel(tabelMeta, dibaca.value.tabel.get(tabelMeta.id));
  const meta = new Map(baris.map(({ kunci, nilai }) => [kunci, nilai ?? '']));
  if (meta.get(kunciMeta.jenis) !== JENIS_RUANG_KERJA) return fail({ kode: 'not-a-workspace' });
  const saat = { revisi: Number(meta.get(kunciMeta.revisi) ?? 0), rantai: meta.get(kunciMeta.rantai) ?? '' };
  const cadangan = cadanganDari(meta.get(kunciMeta.cadangan));
  return ok({ catatan: [], isi: { saat, keadaan: keadaanCadangan({ cadangan, ...saat }) } });
}

/**
 * Records that a backup of the workbook was handed out, as it is now or was at `saat`. It counts as no write: neither a revision nor a line of
 * Riwayat Perubahan, so that it is no conflict for anybody; where somebody wrote meanwhile it gives way (`conflict`).
 */
export async function catatCadangan(
  buku: Workbook,
  lingkungan: Lingkungan,
  saat?: Saat,
): Luaran<CadanganTerakhir> {
  const dimuat = await muatRuangKerja(buku);
  if (!dimuat.ok) return dimuat;
  const { revisi, rantai } = dimuat.value.data;
  const isi = { waktu: lingkungan.sekarang(), ...(saat ?? { revisi, rantai }) };
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
