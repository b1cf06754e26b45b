import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons';
import { halaman, type Halaman } from '../tipe';

export const alur: Halaman<'alur'> = halaman({
  kode: 'alur',
  nama: (teks) => teks.kerangka.halaman.alur,
  ikon: ClipboardTaskListLtrRegular,
  muat: () => import('./alur'),
  tugas: ['alur'],
});
