import type { SkalaStatus } from '../../../src/domain/rencana/aturan-capaian';

/**
 * Skala nilai peringkat kinerja of Permendagri 86/2017: ≤ 50, 51–65, 66–75, 76–90, 91–100. The regulation names whole
 * numbers; a value between two bands belongs to the lower one until it reaches the next lower bound.
 */
export const skalaPermendagri86: SkalaStatus = {
  id: 'permendagri-86-2017',
  nama: 'Lima jenjang (Permendagri 86/2017)',
  jenjang: [
    { mulai: 0, label: 'Sangat Rendah', warna: 'merah' },
    { mulai: 51, label: 'Rendah', warna: 'jingga' },
    { mulai: 66, label: 'Sedang', warna: 'kuning' },
    { mulai: 76, label: 'Tinggi', warna: 'hijau' },
    { mulai: 91, label: 'Sangat Tinggi', warna: 'hijau-tua' },
  ],
};
