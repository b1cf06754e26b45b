import { catatSop, type CatatanSop } from '../../domain/sop/catatan';
import { daftarPengembalian, tandaBerlaku, type Tanda } from '../../domain/sop/tanda';
import type { Tanggal } from '../../domain/umum/tanggal';
import { rencanaBerlaku, type Persetujuan } from '../ruang-kerja/rencana-berlaku';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { penolakanBerlaku } from './penolakan';

/** What keeps step 7 from being marked approved on that day: there must be an approval, and it comes first. */
export function periksaDisetujui(
  ruang: Pick<RuangKerja, 'data' | 'tabel'>,
  tanda: readonly Tanda[],
  tanggal: Tanggal,
): CatatanSop | undefined {
  if (!('persetujuan' in rencanaBerlaku(ruang.data))) return catatSop('langkah-tanpa-persetujuan', {});
  const penolakan = penolakanBerlaku(ruang, tanda);
  if (penolakan !== undefined) {
    const { oleh, tanggal: ditolak } = penolakan;
    return catatSop('langkah-tanpa-persetujuan-baru', { oleh, tanggal: ditolak });
  }
  const pertama = persetujuanPertama(ruang, tanda);
  return pertama !== undefined && tanggal < pertama.tanggal
    ? catatSop('langkah-sebelum-persetujuan', {
        tanggal,
        versi: pertama.versi,
        disetujui: pertama.tanggal,
      })
    : undefined;
}

/** The approval that step 7 is done with: the first since the plan was last sent back. Later ones are revisions. */
function persetujuanPertama(
  { data: { persetujuan } }: Pick<RuangKerja, 'data'>,
  tanda: readonly Tanda[],
): Persetujuan | undefined {
  const dikembalikan = daftarPengembalian(tanda).at(-1)?.tanggal;
  return persetujuan
    .filter((satu) => dikembalikan === undefined || satu.tanggal >= dikembalikan)
    .toSorted((a, b) => a.tanggal - b.tanggal)[0];
}

/** A recorded mark of 7a that is older than its approval, as earlier versions took it. */
export function catatTandaMendahului(
  ruang: Pick<RuangKerja, 'data'>,
  tanda: readonly Tanda[],
): readonly CatatanSop[] {
  const satu = tandaBerlaku(tanda, 7, null);
  const pertama = persetujuanPertama(ruang, tanda);
  return satu?.cabang === 'setujui-rencana' && pertama !== undefined && satu.tanggal < pertama.tanggal
    ? [
        catatSop('tanda-mendahului-persetujuan', {
          ditandai: satu.tanggal,
          versi: pertama.versi,
          disetujui: pertama.tanggal,
        }),
      ]
    : [];
}

/** What Kembalikan untuk Perbaikan has to say: what is to be mended. */
export const periksaDikembalikan = (alasan: string | null | undefined): CatatanSop | undefined =>
  (alasan ?? '').trim() === '' ? catatSop('kembalikan-tanpa-alasan', {}) : undefined;
