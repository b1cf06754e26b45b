import type { PersetujuanRingkas, RingkasanRencana } from '../../application/rencana/ringkasan-rencana';
import type { Bahasa } from '../../teks/bahasa';

/** The approval last recorded. */
export interface PersetujuanSajian {
  readonly versi: number;
  /** `Versi 2, disetujui 31 Januari 2026` */
  readonly teks: string;
  /** By whom and by which document. */
  readonly oleh: string;
  /** The plan is still what was approved. */
  readonly berlaku: boolean;
  readonly keadaan: string;
}

/** What the plan holds, with its approval in words. */
export interface RingkasanRencanaSajian extends Omit<RingkasanRencana, 'persetujuan'> {
  readonly persetujuan: PersetujuanSajian | null;
}

export const sajikanRingkasanRencana = (
  { persetujuan, ...lain }: RingkasanRencana,
  bahasa: Bahasa,
): RingkasanRencanaSajian => ({
  ...lain,
  persetujuan: persetujuan === undefined ? null : sajikanPersetujuanTercatat(persetujuan, bahasa),
});

function sajikanPersetujuanTercatat(
  { versi, oleh, nomor, tanggal, berlaku }: PersetujuanRingkas,
  { tulis, teks }: Bahasa,
): PersetujuanSajian {
  const kata = teks.sajian.rencana.persetujuan;
  return {
    versi,
    teks: kata.versi(versi, tulis.tanggal(tanggal)),
    oleh: kata.oleh(oleh, nomor),
    berlaku,
    keadaan: berlaku ? kata.berlaku : kata.berubah,
  };
}
