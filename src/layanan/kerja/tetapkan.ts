import { tetapkan, type HasilTetapkan } from '../../application/kunci/tetapkan';
import { barisTetapkan, sajikanTetapkan, type TetapkanSajian } from '../../sajian/kunci/tetapkan';
import { tetapkanJson } from '../../sajian/json/kunci';
import { penulisLembar } from '../../sajian/penulis-lembar';
import type { MasukanTetapkan } from '../masukan';
import type { KerjaLayanan } from '../tipe';

export const kerja: KerjaLayanan<MasukanTetapkan, HasilTetapkan, TetapkanSajian> = {
  jalankan: (buku, { lingkungan }, masukan) =>
    tetapkan(buku, lingkungan, { ...masukan, tulis: penulisLembar }),
  sajikan: sajikanTetapkan,
  baris: barisTetapkan,
  json: tetapkanJson,
};
