import { namaBulan } from '../../domain/kalender/nama-bulan';

/** `2026-01-31` as `31 Januari 2026`; empty where it is no date. For the pane, which has no calendar of its own. */
export function tanggalIso(iso: string): string {
  const [tahun, bulan, hari] = iso.split('-').map(Number);
  const nama = bulan === undefined ? undefined : namaBulan[bulan - 1];
  return nama === undefined ? '' : `${hari} ${nama} ${tahun}`;
}
