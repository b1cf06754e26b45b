import { arsipkan } from './arsipkan';
import { banding } from './banding';
import { capaian } from './capaian';
import { contoh } from './contoh';
import { distribusi } from './distribusi';
import { imporData } from './impor-data';
import { imporRencana } from './impor-rencana';
import { kompilasi } from './kompilasi';
import { langkah } from './langkah';
import { perintahLayanan } from './layanan';
import { periksaSilang } from './periksa-silang';
import { setujui } from './setujui';
import { siapkan } from './siapkan';
import { skema } from './skema';
import { tahunBaru } from './tahun-baru';
import type { Perintah } from './tipe';
import { namaLayanan } from '../../layanan/daftar';

/** All commands, in the order of the work. */
export const daftarPerintah: readonly Perintah[] = [
  siapkan,
  imporRencana,
  imporData,
  setujui,
  distribusi,
  kompilasi,
  capaian,
  ...namaLayanan.map(perintahLayanan),
  periksaSilang,
  arsipkan,
  langkah,
  tahunBaru,
  banding,
  contoh,
  skema,
];
