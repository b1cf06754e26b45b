import { SearchInfoRegular } from '@fluentui/react-icons';
import { halaman, type Halaman } from '../tipe';

export const analisis: Halaman<'analisis'> = halaman({
  kode: 'analisis',
  nama: (teks) => teks.kerangka.halaman.analisis,
  ikon: SearchInfoRegular,
  muat: () => import('./analisis'),
  tugas: ['layanan'],
});
