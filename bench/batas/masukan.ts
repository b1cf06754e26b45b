import { masukanAksara } from './masukan/aksara';
import { masukanBerkas } from './masukan/berkas';
import { masukanBesar } from './masukan/besar';
import { masukanData } from './masukan/data';
import { masukanKembali } from './masukan/kembali';
import { masukanRencana } from './masukan/rencana';
import type { Masukan } from './tipe';

/** Every hostile or large input, the quick ones first. */
export const daftarMasukan: readonly Masukan[] = [
  ...masukanBerkas,
  ...masukanRencana,
  ...masukanData,
  ...masukanAksara,
  ...masukanKembali,
  ...masukanBesar,
];
