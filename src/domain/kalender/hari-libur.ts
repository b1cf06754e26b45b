import { tanggalTetap } from '../umum/tanggal';
import { libur2024 } from './skb/2024';
import { libur2025 } from './skb/2025';
import { libur2026 } from './skb/2026';
import { libur2027 } from './skb/2027';
import type { HariLibur, LiburTahunan } from './tipe';

const daftarTahun: readonly LiburTahunan[] = [libur2024, libur2025, libur2026, libur2027];

/**
 * The holidays a new workspace starts with, by date: SKB 3 Menteri 2024–2027. The sheet `Hari Libur` holds them from then
 * on, because a decree can still move them.
 */
export const liburBawaan: readonly HariLibur[] = daftarTahun
  .flatMap((tahun) =>
    (['libur-nasional', 'cuti-bersama'] as const).flatMap((jenis) =>
      tahun[jenis].map(([iso, nama]): HariLibur => ({ tanggal: tanggalTetap(iso), nama, jenis })),
    ),
  )
  .sort((a, b) => a.tanggal - b.tanggal);
