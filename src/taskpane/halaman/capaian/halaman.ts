import { DataTrendingRegular } from '@fluentui/react-icons';
import { halaman, type Halaman } from '../tipe';

export const capaian: Halaman<'capaian'> = halaman({
  kode: 'capaian',
  nama: (teks) => teks.kerangka.halaman.capaian,
  ikon: DataTrendingRegular,
  muat: () => import('./capaian'),
  tugas: ['capaian'],
});
