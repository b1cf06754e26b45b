import { DatabaseRegular } from '@fluentui/react-icons';
import { halaman, type Halaman } from '../tipe';

export const data: Halaman<'data'> = halaman({
  kode: 'data',
  nama: (teks) => teks.kerangka.halaman.data,
  ikon: DatabaseRegular,
  muat: () => import('./data'),
  tugas: ['data'],
});
