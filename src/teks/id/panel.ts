import { angka, angkaSingkat, bersatuan } from './angka';
import { tanggalIso } from './tanggal';
import { gagalProgram } from './gagal-program';
import { alur } from './panel/alur';
import { analisis } from './panel/analisis';
import { aturan } from './panel/aturan';
import { bagan } from './panel/bagan';
import { buat } from './panel/buat';
import { cadangan } from './panel/cadangan';
import { capaian } from './panel/capaian';
import { data } from './panel/data';
import { distribusi } from './panel/distribusi';
import { fungsi } from './fungsi';
import { kata } from './panel/kata';
import { keputusan } from './panel/keputusan';
import { kerangka } from './panel/kerangka';
import { kompilasi } from './panel/kompilasi';
import { komponen } from './panel/komponen';
import { koreksi } from './panel/koreksi';
import { layanan } from './layanan';
import { lembar } from './panel/lembar';
import { pengembalian } from './panel/pengembalian';
import { pustaka } from './panel/pustaka';
import { rencana } from './panel/rencana';
import { rumus } from './panel/rumus';
import { tindakLanjut } from './panel/tindak-lanjut';

/** What the pane shows. Free of the core: the pane loads only this of a language. */
export const panel = {
  tulis: { angka, angkaSingkat, bersatuan, tanggalIso },
  alur,
  analisis,
  aturan,
  bagan,
  buat,
  cadangan,
  capaian,
  data,
  distribusi,
  fungsi,
  gagalProgram,
  kata,
  keputusan,
  kerangka,
  kompilasi,
  komponen,
  koreksi,
  layanan,
  lembar,
  pengembalian,
  pustaka,
  rencana,
  rumus,
  tindakLanjut,
};
