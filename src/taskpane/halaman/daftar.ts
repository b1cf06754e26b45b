import { alur } from './alur/halaman';
import { analisis } from './analisis/halaman';
import { capaian } from './capaian/halaman';
import { data } from './data/halaman';
import { distribusi } from './distribusi/halaman';
import { keputusan } from './keputusan/halaman';
import { kompilasi } from './kompilasi/halaman';
import { rencana } from './rencana/halaman';
import { tindakLanjut } from './tindak-lanjut/halaman';

/** The pages of the pane in the order of the work. A new page is its folder and a line here. */
export const daftarHalaman = [
  alur,
  rencana,
  data,
  distribusi,
  kompilasi,
  capaian,
  analisis,
  keputusan,
  tindakLanjut,
] as const;

export type KodeHalaman = (typeof daftarHalaman)[number]['kode'];

/** The page of that code; the flow of the SOP where there is none. */
export const halamanDari = (kode: string | null): (typeof daftarHalaman)[number] =>
  daftarHalaman.find((satu) => satu.kode === kode) ?? alur;
