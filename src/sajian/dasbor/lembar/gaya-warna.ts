import type { JenjangStatus } from '../../../domain/rencana/aturan-capaian';
import type { NamaGaya } from '../../../lembar/bebas/gaya';

/** Ground of a cell by the colour of a status; the word or the figure stands beside it. What nobody judges has none. */
export const gayaWarna = {
  'hijau-tua': 'baik',
  hijau: 'baik',
  kuning: 'perhatian',
  jingga: 'perhatian',
  merah: 'buruk',
  tanpa: 'tengah',
} as const satisfies Readonly<Record<JenjangStatus['warna'] | 'tanpa', NamaGaya>>;
