import type { Lingkungan } from '../../src/application/lingkungan';
import { tgl } from './tanggal';

/** A world that stands still: a fixed clock, and ids that count (`id-1`, `id-2`, …, with an own prefix where needed). */
export function lingkunganUji(awalan = 'id'): Lingkungan {
  let terakhir = 0;
  return {
    sekarang: () => '2026-04-01T08:00:00+07:00',
    hariIni: () => tgl('2026-04-01'),
    idBaru: () => `${awalan}-${++terakhir}`,
  };
}
