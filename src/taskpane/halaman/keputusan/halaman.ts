import { GavelRegular } from '@fluentui/react-icons';
import { halaman, type Halaman } from '../tipe';

export const keputusan: Halaman<'keputusan'> = halaman({
  kode: 'keputusan',
  nama: (teks) => teks.kerangka.halaman.keputusan,
  ikon: GavelRegular,
  muat: () => import('./keputusan'),
  tugas: ['layanan', 'keputusan'],
});
