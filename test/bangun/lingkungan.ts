import type { Lingkungan } from '../../src/application/lingkungan';
import { tanggalDariIso } from '../../src/domain/umum/tanggal';
import { tgl } from './tanggal';

const WIB = 7 * 3_600_000;

/** A world that stands still: a fixed clock (8 in the morning, WIB), and ids that count (`id-1`, `id-2`, …, with an own prefix where needed). */
export function lingkunganUji(awalan = 'id', hari = '2026-04-01'): Lingkungan {
  let terakhir = 0;
  return {
    sekarang: () => `${hari}T08:00:00+07:00`,
    hariIni: () => tgl(hari),
    hariPada: (waktu) => tanggalDariIso(new Date(waktu + WIB).toISOString().slice(0, 10)),
    idBaru: () => `${awalan}-${++terakhir}`,
  };
}
