import type { CatatanCapaian } from '../domain/capaian/catatan';
import type { CatatanKeputusan } from '../domain/keputusan/catatan';
import type { CatatanImpor } from '../domain/impor/catatan';
import type { CatatanTempel } from '../domain/impor/unit/catatan-tempel';
import type { CatatanKalender } from '../domain/kalender/catatan';
import type { CatatanKetikan } from '../domain/ketikan/catatan';
import type { CatatanPaket } from '../domain/paket/catatan';
import type { CatatanPengembalian } from '../domain/pengembalian/catatan';
import type { CatatanRencana } from '../domain/rencana/catatan';
import type { CatatanRumus } from '../domain/rumus';
import type { CatatanSop } from '../domain/sop/catatan';
import type { CatatanSelebihnya } from '../domain/umum/catatan-selebihnya';
import type { CatatanUnit } from '../domain/unit/catatan';
import type { CatatanLembar } from '../lembar/catatan';
import type { CatatanAnalisis } from './analisis/catatan';
import type { CatatanArsip } from './arsip/catatan';
import type { CatatanBerkas } from './catatan-berkas';
import type { CatatanKoreksi } from './koreksi/catatan';
import type { CatatanJson } from './catatan-json';
import type { CatatanRuangKerja } from './catatan-ruang-kerja';
import type { CatatanKunci } from './kunci/catatan';
import type { CatatanVersi } from './rencana/versi/catatan';
import type { CatatanSilang } from './periksa-silang/catatan';
import type { CatatanSalinan } from './salinan/catatan';
import type { CatatanTahun } from './tahun-baru/catatan';
import type { CatatanTindakLanjut } from './tindak-lanjut/catatan';

/** Every finding that a use case can report (Catatan Pemeriksaan). Codes are unique over all catalogues. */
export type Catatan =
  | CatatanRuangKerja
  | CatatanSalinan
  | CatatanKoreksi
  | CatatanKunci
  | CatatanVersi
  | CatatanAnalisis
  | CatatanArsip
  | CatatanSilang
  | CatatanTahun
  | CatatanTindakLanjut
  | CatatanLembar
  | CatatanJson
  | CatatanBerkas
  | CatatanRencana
  | CatatanRumus
  | CatatanCapaian
  | CatatanKalender
  | CatatanKetikan
  | CatatanImpor
  | CatatanTempel
  | CatatanUnit
  | CatatanPaket
  | CatatanPengembalian
  | CatatanSop
  | CatatanKeputusan
  | CatatanSelebihnya;
