import { labelCabang, type IdCabang } from '../sop/cabang';
import { langkahKe } from '../sop/tanda';
import type { Tanggal } from '../umum/tanggal';

/** What the meeting of step 18 may decide of one indicator: the branches of the SOP, (c) with its two final statuses. */
export const labelKeputusan = {
  'setujui-rekomendasi': labelCabang['setujui-rekomendasi'],
  lanjutkan: labelCabang.lanjutkan,
  'tetapkan-tercapai': labelCabang['tetapkan-tercapai'],
  'waktu-terlampaui': labelCabang['waktu-terlampaui'],
} as const satisfies Partial<Record<IdCabang, string>>;
export type CabangKeputusan = keyof typeof labelKeputusan;

export type HurufKeputusan = 'a' | 'b' | 'c';

/** The final statuses of (c): reached, or its time is over. They are not the same. */
export const labelStatusAkhir = { tercapai: 'Tercapai', 'waktu-terlampaui': 'Waktu terlampaui' } as const;
export type StatusAkhir = keyof typeof labelStatusAkhir;

const cabangStatus: Readonly<Record<StatusAkhir, CabangKeputusan>> = {
  tercapai: 'tetapkan-tercapai',
  'waktu-terlampaui': 'waktu-terlampaui',
};

/** The branch of a letter of the SOP; (c) needs to be told which of its statuses. */
export function cabangDari(huruf: HurufKeputusan, status?: StatusAkhir): CabangKeputusan | undefined {
  if (huruf === 'c') return status && cabangStatus[status];
  return huruf === 'a' ? 'setujui-rekomendasi' : 'lanjutkan';
}

/** The letter of the SOP's step 18. */
export const hurufKeputusan = (cabang: CabangKeputusan): HurufKeputusan =>
  langkahKe(18).cabang.find(({ id }) => id === cabang)?.huruf ?? 'b';

/** The final status that a branch gives; `undefined` where the indicator goes on. */
export const statusAkhirDari = (cabang: CabangKeputusan): StatusAkhir | undefined =>
  (Object.keys(cabangStatus) as StatusAkhir[]).find((status) => cabangStatus[status] === cabang);

/** A decision that was taken back, or that another one took the place of. */
export interface KeputusanBatal {
  readonly tanggal: Tanggal;
  readonly oleh: string;
  readonly alasan: string;
}

/** What the meeting decided of one indicator in one period (SOP step 18), with what it was decided on. */
export interface Keputusan {
  readonly id: string;
  /** `KEP-001` (ADR 34). */
  readonly kode: string;
  readonly periode: string;
  readonly indikatorId: string;
  /** Code of the indicator as it was written down. */
  readonly indikator: string;
  readonly cabang: CabangKeputusan;
  /** Who decided: the leadership. */
  readonly oleh: string;
  /** Who wrote it down. */
  readonly dicatatOleh: string;
  /** Day of the meeting. */
  readonly tanggal: Tanggal;
  /** Number of the minutes. */
  readonly nomor: string;
  readonly catatan: string | null;
  /** The locked value that was decided on; `null` where there was none. */
  readonly nilai: number | null;
  readonly satuan: string | null;
  /** Coverage in percent, the lowest of the ways it is counted. */
  readonly kelengkapan: number | null;
  /** Of the locked snapshot (SHA-256). */
  readonly hash: string;
  readonly dicatat: string;
  readonly batal: KeputusanBatal | null;
  /** Fingerprints of its cells as they were written; none where a program wrote it that kept none. */
  readonly sidik?: string | null;
}
