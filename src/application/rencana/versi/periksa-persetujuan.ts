import { tandaBerlaku, type Tanda } from '../../../domain/sop/tanda';
import type { Tanggal } from '../../../domain/umum/tanggal';
import type { Penolakan } from '../../alur/penolakan';
import type { Catatan } from '../../catatan';
import type { Persetujuan } from '../../ruang-kerja/rencana-berlaku';
import type { RuangKerja } from '../../ruang-kerja/ruang-kerja';
import { bacaVersi } from './baca-versi';
import { catatVersi, type CatatanVersi } from './catatan';
import { targetBerubah } from './target-berubah';

interface TanggalPersetujuan {
  readonly tanggal: Tanggal;
  readonly hariIni: Tanggal;
  readonly tanda: readonly Tanda[];
  /** The approval before this one. */
  readonly terakhir: Persetujuan | undefined;
  readonly penolakan: Penolakan | undefined;
}

/** The day of an approval against what must have been before it, and today. */
export function periksaTanggalPersetujuan({
  tanggal,
  hariIni,
  tanda,
  terakhir,
  penolakan,
}: TanggalPersetujuan): readonly CatatanVersi[] {
  const presentasi = tandaBerlaku(tanda, 6, null)?.tanggal;
  return [
    ...(tanggal > hariIni ? [catatVersi('persetujuan-di-depan', { tanggal, hariIni })] : []),
    ...(presentasi !== undefined && tanggal < presentasi
      ? [catatVersi('persetujuan-sebelum-presentasi', { tanggal, presentasi })]
      : []),
    ...(terakhir !== undefined && tanggal < terakhir.tanggal
      ? [
          catatVersi('persetujuan-sebelum-versi', {
            tanggal,
            versi: terakhir.versi,
            disetujui: terakhir.tanggal,
          }),
        ]
      : []),
    ...(penolakan !== undefined && tanggal < penolakan.tanggal
      ? [
          catatVersi('persetujuan-sebelum-dikembalikan', {
            tanggal,
            dikembalikan: penolakan.tanggal,
            oleh: penolakan.oleh,
          }),
        ]
      : []),
  ];
}

/** Targets that a finding names. */
const TARGET_DISEBUT = 5;

/**
 * Whether a reason is owed and not given: an approved target is another now, or gone. Where the version before was not kept that is not
 * known, and none is asked for; a damaged one asks, so that damaging it saves nobody from giving a reason.
 */
export async function periksaAlasan(
  ruang: Pick<RuangKerja, 'buku' | 'data'>,
  terakhir: Persetujuan | undefined,
  alasan: string | null,
): Promise<readonly Catatan[]> {
  if (terakhir === undefined || alasan !== null) return [];
  const { versi } = terakhir;
  const dahulu = await bacaVersi(ruang, terakhir);
  if ('sebab' in dahulu)
    return dahulu.sebab === 'rusak' ? [catatVersi('persetujuan-tanpa-alasan-rusak', { versi })] : [];
  const target = targetBerubah(dahulu.rencana, ruang.data.rencana);
  return target.length === 0
    ? []
    : [
        catatVersi('persetujuan-tanpa-alasan', {
          versi,
          target: target.slice(0, TARGET_DISEBUT),
          lain: Math.max(0, target.length - TARGET_DISEBUT),
        }),
      ];
}
