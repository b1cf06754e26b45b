import type { CatatanCapaian } from '../../capaian/catatan';
import type { Variabel } from '../../variabel/tipe';
import type { CatatanRumus } from '../../rumus/catatan';
import type { CatatanSelebihnya } from '../../umum/catatan-selebihnya';
import { KodeDikenal } from '../../umum/nama-terdekat';
import { ringkasCatatan } from '../../umum/pengumpul-catatan';
import type { CatatanRencana } from '../catatan';
import type { Opd, Rencana } from '../rencana';
import { periksaAksi } from './aksi';
import { periksaArea, periksaAreaPengukuran } from './area';
import { periksaAtribut } from './atribut';
import { periksaBaseline } from './baseline';
import { periksaCaraHitung } from './cara-hitung';
import { periksaJumlahTarget } from './jumlah-target';
import { periksaKodeGanda, periksaKodeIndikator } from './kode';
import { periksaPecahan } from './pecahan';
import { periksaPerkiraan } from './perkiraan';
import { periksaRumusRencana, type RujukanRumus } from './rumus';
import { periksaTarget } from './target';

type CatatanPeriksa = CatatanRencana | CatatanCapaian | CatatanRumus;

/** Everything that keeps a plan from being approved, and what is worth a look (SOP steps 2–7), all at once. */
export function periksaRencana(
  rencana: Rencana,
  opd: readonly Opd[],
  variabel: readonly Variabel[],
  rujukan?: RujukanRumus,
  /** Codes that units had: they still lead to them. */
  kodeDahulu: readonly string[] = [],
): readonly (CatatanPeriksa | CatatanSelebihnya)[] {
  const namaVariabel = new Set(variabel.map(({ nama }) => nama.toLowerCase()));
  const kodeOpd = new KodeDikenal([
    ...opd.flatMap(({ kode, kodeTercatat }) => [kode, ...(kodeTercatat === null ? [] : [kodeTercatat])]),
    ...kodeDahulu,
  ]);
  const rumus = periksaRumusRencana(rencana.indikator, variabel, rujukan);
  return ringkasCatatan<CatatanPeriksa>([
    ...periksaKodeGanda('tujuan', 'Tujuan', rencana.tujuan),
    ...periksaKodeGanda('area', 'Area Strategis', rencana.area),
    ...periksaKodeGanda('indikator', 'Indikator', rencana.indikator),
    ...periksaKodeGanda('aksi', 'Rencana Aksi', rencana.aksi),
    ...periksaKodeGanda('opd', 'OPD', opd),
    ...periksaKodeIndikator(rencana, namaVariabel),
    ...periksaArea(rencana),
    ...rencana.indikator.flatMap((indikator) => periksaAtribut(indikator, variabel)),
    ...rumus.catatan,
    ...periksaCaraHitung(rencana.indikator, rumus, variabel),
    ...periksaPerkiraan(rencana.indikator, rumus),
    ...periksaBaseline(rencana),
    ...periksaTarget(rencana, kodeOpd),
    ...periksaJumlahTarget(rencana, opd, rumus),
    ...periksaPecahan(rencana),
    ...periksaAksi(rencana, kodeOpd),
    ...periksaAreaPengukuran(rencana),
  ]);
}
