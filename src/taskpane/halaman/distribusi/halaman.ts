import { SendRegular } from '@fluentui/react-icons';
import { halaman, type Halaman } from '../tipe';

export const distribusi: Halaman<'distribusi'> = halaman({
  kode: 'distribusi',
  nama: (teks) => teks.kerangka.halaman.distribusi,
  ikon: SendRegular,
  muat: () => import('./distribusi'),
  tugas: ['distribusi'],
});
