import { TaskListLtrRegular } from '@fluentui/react-icons';
import { halaman, type Halaman } from '../tipe';

export const tindakLanjut: Halaman<'tindak-lanjut'> = halaman({
  kode: 'tindak-lanjut',
  nama: (teks) => teks.kerangka.halaman.tindakLanjut,
  ikon: TaskListLtrRegular,
  muat: () => import('./tindak-lanjut'),
  tugas: ['layanan'],
});
