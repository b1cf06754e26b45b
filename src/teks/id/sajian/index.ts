import { alur } from './alur';
import { aturan } from './aturan';
import { bagan } from './bagan';
import { banding } from './banding';
import { cadangan } from './cadangan';
import { capaian } from './capaian';
import { catatan } from './catatan';
import { dasbor } from './dasbor';
import { data } from './data';
import { daftarOpd } from './daftar-opd';
import { distribusi } from './distribusi';
import { gantiKode } from './ganti-kode';
import { draf } from './draf';
import { hitungUlang } from './hitung-ulang';
import { keputusan } from './keputusan';
import { kompilasi } from './kompilasi';
import { analisis } from './analisis';
import { koreksi } from './koreksi';
import { kunci } from './kunci';
import { lembar } from './lembar';
import { paket } from './paket';
import { pengembalian } from './pengembalian';
import { rencana } from './rencana';
import { rincian } from './rincian';
import { tahunBaru } from './tahun-baru';
import { tindakLanjut } from './tindak-lanjut';

/** What use cases answered, in words: one file for each kind of view. */
export const sajian = {
  alur,
  aturan,
  bagan,
  banding,
  cadangan,
  capaian,
  catatan,
  dasbor,
  data,
  daftarOpd,
  distribusi,
  gantiKode,
  draf,
  hitungUlang,
  keputusan,
  kompilasi,
  analisis,
  koreksi,
  kunci,
  lembar,
  paket,
  pengembalian,
  rencana,
  rincian,
  tahunBaru,
  tindakLanjut,
};
