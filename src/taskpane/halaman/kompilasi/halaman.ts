import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { halaman, type Halaman } from '../tipe';

export const kompilasi: Halaman<'kompilasi'> = halaman({
  kode: 'kompilasi',
  nama: (teks) => teks.kerangka.halaman.kompilasi,
  ikon: ArrowDownloadRegular,
  muat: () => import('./kompilasi'),
  tugas: ['kompilasi'],
});
