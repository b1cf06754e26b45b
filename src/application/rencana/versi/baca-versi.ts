import type { Rencana } from '../../../domain/rencana/rencana';
import { rencanaDariTersimpan } from '../../ruang-kerja/rencana-tersimpan';
import type { Persetujuan } from '../../ruang-kerja/rencana-berlaku';
import type { RuangKerja } from '../../ruang-kerja/ruang-kerja';
import { bacaVersiRencana } from '../../ruang-kerja/versi-rencana';
import type { Catatan } from '../../catatan';
import { catatVersi } from './catatan';

/** An approved version as a plan again, or why there is none. */
export type VersiTerbaca =
  | { readonly rencana: Rencana }
  | { readonly sebab: 'tidak-tersimpan' | 'rusak'; readonly catatan: readonly Catatan[] };

export async function bacaVersi(
  ruang: Pick<RuangKerja, 'buku' | 'data'>,
  { versi, hash, tanggal }: Persetujuan,
): Promise<VersiTerbaca> {
  const isi = await bacaVersiRencana(ruang, versi, hash);
  if (!isi.ok)
    return { sebab: 'rusak', catatan: [isi.error, catatVersi('versi-rencana-rusak', { versi, tanggal })] };
  return isi.value === undefined
    ? { sebab: 'tidak-tersimpan', catatan: [catatVersi('versi-rencana-tidak-tersimpan', { versi, tanggal })] }
    : { rencana: rencanaDariTersimpan(isi.value) };
}

/** Approvals, the first version first; of several with one number the last that was written. */
export const persetujuanUrut = (persetujuan: readonly Persetujuan[]): readonly Persetujuan[] =>
  [...new Map(persetujuan.map((satu) => [satu.versi, satu])).values()].toSorted((a, b) => a.versi - b.versi);
