import { awalKumulatif, periodeSebelum, type Periode } from '../../domain/kalender/periode';
import { periksaRumusRencana } from '../../domain/rencana/periksa/rumus';
import { isMenahanRencana } from '../../domain/umum/catatan';
import { ringkasCatatan } from '../../domain/umum/pengumpul-catatan';
import { fail, ok, type Result } from '../../domain/umum/result';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { Catatan } from '../catatan';
import { bacaInduk, tabelInduk } from '../data/baris-induk';
import { tabelDataPeriode } from '../data/baris-periode';
import { muatDataPeriode } from '../data/data-periode';
import { catatKontrakBersama } from '../kompilasi/catat-kontrak-bersama';
import { bacaTerkunci } from '../kunci/angka-terkunci';
import { versiBerlaku } from '../kunci/kunci-tercatat';
import type { Gagal } from '../luaran';
import { catatPerubahanPaket } from '../paket/catat-perubahan';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { catatBerakhirBerpaket, catatKodeYatim } from '../unit/kode-yatim';
import { sidikMasukan, type SidikMasukan } from '../usang/sidik-masukan';
import { catatBelumDikompilasi } from './belum-dikompilasi';
import { bacaKunciDiminta } from './kunci-capaian';
import { periodeSiap, rentangSiap, type BahanPeriode, type PeriodeSiap } from './periode-siap';
import { daftarTerkompilasi, periodeDiminta, type PeriodeTerkompilasi } from './periode-terkompilasi';
import { rentangDiminta, rentangSejak } from './rentang-diminta';
import { isDariPeriode } from './setahun';

/** Prepares the figures of a compiled period, the latest where none is named; of a locked one those of a version. */
export type PenyiapPeriode = (
  kodePeriode: string | undefined,
  versi?: string,
  /** The other periods of the year up to this one are told of, too. */
  setahun?: boolean,
) => Promise<Result<PeriodeSiap, Gagal>>;

/** Reads a workspace and prepares the figures of one period. Writes nothing. */
export async function siapkanPeriode(
  buku: Workbook,
  kodePeriode: string | undefined,
  versi?: string,
  /** Read with them, for a use case that asks for more than figures. */
  tabelLain: readonly string[] = [],
  setahun = false,
): Promise<Result<PeriodeSiap, Gagal>> {
  const penyiap = await muatPenyiapPeriode(buku, tabelLain);
  return penyiap.ok ? penyiap.value(kodePeriode, versi, setahun) : penyiap;
}

/** Reads a workspace once, for as many periods as are asked for. Writes nothing. */
export async function muatPenyiapPeriode(
  buku: Workbook,
  tabelLain: readonly string[] = [],
): Promise<Result<PenyiapPeriode, Gagal>> {
  const dimuat = await muatRuangKerja(buku, [...tabelInduk, ...tabelDataPeriode, ...tabelLain]);
  if (!dimuat.ok) return fail(dimuat.error);
  const ruang = dimuat.value;
  const induk = bacaInduk(ruang.tabel.isi, variabelBaku, ruang.data);
  const dataDibaca = await muatDataPeriode(ruang, variabelBaku);
  if (!dataDibaca.ok) return dataDibaca;
  const data = dataDibaca.value;
  const rumus = periksaRumusRencana(ruang.data.rencana.indikator, variabelBaku, ruang.data.rujukan);
  const menghentikan = [...ruang.data.catatan, ...induk.catatan, ...data.catatan];
  const catatanKini = [
    ...menghentikan,
    ...catatKodeYatim(ruang),
    ...catatBerakhirBerpaket(ruang, induk.baris),
    ...ruang.tabel.tempatkan(ringkasCatatan<Catatan>(rumus.catatan.filter(isMenahanRencana))),
    ...catatKontrakBersama(ruang.data.rencana.indikator, induk.baris, data.baris),
    ...catatPerubahanPaket(ruang, induk.baris, data.baris),
  ];
  const terkompilasi = daftarTerkompilasi(ruang.data);
  let sidik: SidikMasukan | undefined;
  const bahan: BahanPeriode = {
    ruang,
    induk: induk.baris,
    data: data.baris,
    dihapus: data.dihapus,
    catatanKini,
    menghentikan,
    rumus,
    terkompilasi,
    sidik: () => (sidik ??= sidikMasukan(ruang, induk.baris, data.baris)),
  };
  return ok((kodePeriode, versi, setahun = false) => siapkan(bahan, kodePeriode, versi, setahun));
}

async function siapkan(
  bahan: BahanPeriode,
  kodePeriode: string | undefined,
  versi: string | undefined,
  setahun: boolean,
): Promise<Result<PeriodeSiap, Gagal>> {
  const { ruang, catatanKini, terkompilasi } = bahan;
  const diminta = periodeDiminta(terkompilasi, kodePeriode);
  const rentang = rentangDiminta(terkompilasi, kodePeriode ?? diminta?.periode.kode);
  // What was presented of a year or half stays; a version is of what was presented.
  if (rentang !== undefined && versi === undefined && !isTerkunci(ruang.data, rentang.periode)) {
    const dibaca = await bacaTerkunci(
      ruang,
      [...sejakAwalTahun(terkompilasi, rentang.periode)].map(({ periode }) => periode.kode),
    );
    return dibaca.ok ? ok(await rentangSiap(bahan, rentang, dibaca.value)) : dibaca;
  }
  if (diminta === undefined) return ok({ catatan: [...catatanKini, catatBelumDikompilasi(kodePeriode)] });
  const { periode } = diminta;
  const terdahulu =
    setahun || ruang.data.rencana.indikator.some(isDariPeriode) ? sejakAwalTahun(terkompilasi, periode) : [];
  const dibaca = await bacaKunciDiminta(
    ruang,
    periode.kode,
    [...new Set([periodeSebelum(periode).kode, ...terdahulu.map((satu) => satu.periode.kode)])],
    versi,
  );
  return dibaca.ok ? ok(await periodeSiap(bahan, diminta, dibaca.value)) : dibaca;
}

/** What was compiled of the year up to the end of a period. */
const sejakAwalTahun = (
  terkompilasi: readonly PeriodeTerkompilasi[],
  periode: Periode,
): readonly PeriodeTerkompilasi[] => rentangSejak(awalKumulatif(periode), periode, terkompilasi)?.dalam ?? [];

const isTerkunci = ({ kunci }: DataRuangKerja, { kode }: Periode): boolean =>
  versiBerlaku(kunci.get(kode)) !== undefined;
