import { labelStatusAksi, type RencanaAksi, type StatusAksi } from '../rencana/rencana';
import type { Tanggal } from '../umum/tanggal';
import { samaTeks } from '../umum/teks';

/** What a unit reported of an action, where it did. */
export interface KemajuanAksi {
  readonly status?: string;
  readonly kemajuan?: number;
}

/** An action that should be further by now, and in what. */
export interface AksiTertinggal {
  readonly aksi: RencanaAksi;
  readonly sebab: 'lewat-tanggal' | 'belum-dimulai' | 'kemajuan-kurang';
  /** As reported for the period, else as the plan has it. */
  readonly status: StatusAksi | null;
  readonly kemajuan: number | null;
  /** Percent of its days that are over. */
  readonly seharusnya: number;
  /** Days since it was to be done, or to begin; of one that is slow none. */
  readonly hari: number;
}

/** Behind by more percentage points than this is told; less is within what progress can be estimated to. */
export const SELISIH_KEMAJUAN = 10;

const statusDari = (tertulis: string | undefined): StatusAksi | undefined =>
  (Object.keys(labelStatusAksi) as StatusAksi[]).find((id) => samaTeks(labelStatusAksi[id], tertulis ?? ''));

/** Whether an action is behind on a day: by its dates, and by its progress along a straight line between them. */
export function aksiTertinggal(
  aksi: RencanaAksi,
  hari: Tanggal,
  dilaporkan: KemajuanAksi = {},
): AksiTertinggal | undefined {
  const status = statusDari(dilaporkan.status) ?? aksi.status;
  const kemajuan = dilaporkan.kemajuan ?? aksi.kemajuan;
  if (status === 'selesai' || status === 'batal') return undefined;
  const lama = aksi.selesai - aksi.mulai + 1;
  const seharusnya = Math.min(100, Math.max(0, ((hari - aksi.mulai + 1) / lama) * 100));
  const dasar = { aksi, status, kemajuan, seharusnya };
  if (hari > aksi.selesai) return { ...dasar, sebab: 'lewat-tanggal', hari: hari - aksi.selesai };
  if (hari > aksi.mulai && (status === 'belum' || status === null) && (kemajuan ?? 0) === 0)
    return { ...dasar, sebab: 'belum-dimulai', hari: hari - aksi.mulai };
  return kemajuan !== null && kemajuan < seharusnya - SELISIH_KEMAJUAN
    ? { ...dasar, sebab: 'kemajuan-kurang', hari: 0 }
    : undefined;
}
