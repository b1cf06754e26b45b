import type { HariLibur } from '../../src/domain/kalender/tipe';
import { tgl } from './tanggal';

/** A holiday on that day. */
export const tglLibur = (iso: string): HariLibur => ({
  tanggal: tgl(iso),
  nama: 'Libur',
  jenis: 'libur-nasional',
});
