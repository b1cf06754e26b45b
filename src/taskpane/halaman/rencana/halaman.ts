import { DocumentTargetRegular } from '@fluentui/react-icons';
import { halaman, type Halaman } from '../tipe';

export const rencana: Halaman<'rencana'> = halaman({
  kode: 'rencana',
  nama: (teks) => teks.kerangka.halaman.rencana,
  ikon: DocumentTargetRegular,
  muat: () => import('./rencana'),
  tugas: ['rencana'],
});
