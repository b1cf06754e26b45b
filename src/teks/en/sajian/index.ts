import type { sajian as sumber } from '../../id/sajian';
import { alur } from './alur';
import { capaian } from './capaian';
import { catatan } from './catatan';
import { hitungUlang } from './hitung-ulang';
import { kompilasi } from './kompilasi';
import { lembar } from './lembar';
import { pengembalian } from './pengembalian';
import { rincian } from './rincian';

export const sajian: typeof sumber = {
  alur,
  capaian,
  catatan,
  hitungUlang,
  kompilasi,
  lembar,
  pengembalian,
  rincian,
};
