import { hitungTren, type Tren } from '../../domain/capaian/tren';
import { akhirPeriode, periodeDari, periodeSebelum, type Periode } from '../../domain/kalender/periode';
import type { CapaianIndikator, Perhitungan } from '../../domain/perhitungan/hitung-capaian';
import type { Lingkup } from '../../domain/perhitungan/lingkup';
import type { Indikator } from '../../domain/rencana/indikator';
import { periodePeserta } from '../../domain/rencana/periode-peserta';
import { periksaRumusRencana } from '../../domain/rencana/periksa/rumus';
import type { AreaStrategis, Baseline, Opd } from '../../domain/rencana/rencana';
import type { Hasil } from '../../domain/rumus';
import { isMenahanRencana, isTerhenti } from '../../domain/umum/catatan';
import { ringkasCatatan } from '../../domain/umum/pengumpul-catatan';
import { fail, ok, type Result } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import { bacaInduk, tabelInduk } from '../data/baris-induk';
import { bacaDataPeriode, tabelDataPeriode } from '../data/baris-periode';
import { catatKontrakBersama } from '../kompilasi/catat-kontrak-bersama';
import { unitBelumMelapor, type UnitBelumMelapor } from '../kompilasi/belum-melapor';
import { perhitunganPeriode } from '../kompilasi/hitung';
import type { Gagal, Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { DataRuangKerja, RuangKerja } from '../ruang-kerja/ruang-kerja';
import { sidikMasukan } from '../usang/sidik-masukan';
import { unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import { catatBerakhirBerpaket, catatKodeYatim } from '../unit/kode-yatim';
import { periodeUsang } from '../usang/usang-tertulis';

/** A compiled period and its data date. */
export interface PeriodeTerkompilasi {
  readonly periode: Periode;
  readonly perTanggal: Tanggal;
}

export interface HasilCapaian extends PeriodeTerkompilasi {
  readonly capaian: readonly CapaianIndikator[];
  /** Indicators whose frequency does not name the period. */
  readonly belumWaktunya: readonly Indikator[];
  /** All compiled periods, the latest end first. */
  readonly terkompilasi: readonly PeriodeTerkompilasi[];
  readonly belumMelapor: readonly UnitBelumMelapor[];
  /** The units that exist in the period, with code and name of that time. */
  readonly opd: readonly Opd[];
  readonly area: readonly AreaStrategis[];
  readonly desimal: number;
  /** The sheet Capaian holds other figures: plan or data changed after they were calculated. */
  readonly usang: boolean;
  /** Current code of an indicator id. */
  kode(id: string): string;
  baseline(indikatorId: string): Baseline | undefined;
  /** How a figure moved since the period before; `undefined` where that was not compiled or one of them has no value. */
  tren(satu: CapaianIndikator): Tren | undefined;
}

/** A period ready to be calculated, or the findings that stop it. */
export type PeriodeSiap =
  | { readonly catatan: readonly Catatan[] }
  | {
      readonly catatan: readonly Catatan[];
      readonly ruang: RuangKerja;
      readonly periode: Periode;
      readonly perTanggal: Tanggal;
      readonly perhitungan: Perhitungan;
      readonly terkompilasi: readonly PeriodeTerkompilasi[];
      /** The calculation of the period before, where that was compiled. */
      readonly sebelum: Perhitungan | undefined;
      readonly usang: boolean;
    };

const daftarTerkompilasi = ({ tanggalData }: DataRuangKerja): readonly PeriodeTerkompilasi[] =>
  [...tanggalData]
    .flatMap(([kode, perTanggal]) => {
      const periode = periodeDari(kode);
      return periode === undefined ? [] : [{ periode, perTanggal }];
    })
    .sort((a, b) => akhirPeriode(b.periode) - akhirPeriode(a.periode));

/** The last compiled period by default. */
function periodeDiminta(
  terkompilasi: readonly PeriodeTerkompilasi[],
  kode: string | undefined,
): PeriodeTerkompilasi | undefined {
  if (kode === undefined) return terkompilasi[0];
  const diminta = periodeDari(kode)?.kode;
  return terkompilasi.find(({ periode }) => periode.kode === diminta);
}

/** Reads a workspace and prepares the calculation of a compiled period. Writes nothing. */
export async function siapkanPeriode(
  buku: Workbook,
  kodePeriode: string | undefined,
): Promise<Result<PeriodeSiap, Gagal>> {
  const dimuat = await muatRuangKerja(buku, [...tabelInduk, ...tabelDataPeriode]);
  if (!dimuat.ok) return fail(dimuat.error);
  const ruang = dimuat.value;
  const induk = bacaInduk(ruang.tabel.isi, variabelBaku, ruang.data);
  const data = bacaDataPeriode(ruang.tabel.isi, variabelBaku);
  const { catatan: catatanRumus } = periksaRumusRencana(
    ruang.data.rencana.indikator,
    variabelBaku,
    ruang.data.rujukan,
  );
  const catatan = [
    ...ruang.data.catatan,
    ...induk.catatan,
    ...data.catatan,
    ...catatKodeYatim(ruang),
    ...catatBerakhirBerpaket(ruang, induk.baris),
    ...ruang.tabel.tempatkan(ringkasCatatan<Catatan>(catatanRumus.filter(isMenahanRencana))),
    ...catatKontrakBersama(ruang.data.rencana.indikator, induk.baris, data.baris),
  ];
  const terkompilasi = daftarTerkompilasi(ruang.data);
  const diminta = periodeDiminta(terkompilasi, kodePeriode);
  if (diminta === undefined)
    return ok({
      catatan: [
        ...catatan,
        catatRuangKerja(
          'periode-belum-dikompilasi',
          kodePeriode === undefined ? {} : { periode: kodePeriode },
        ),
      ],
    });
  if (isTerhenti(catatan)) return ok({ catatan });
  const { periode, perTanggal } = diminta;
  const sidik = sidikMasukan(ruang, induk.baris, data.baris);
  const kodeSebelum = periodeSebelum(periode).kode;
  const sebelum = terkompilasi.find((satu) => satu.periode.kode === kodeSebelum);
  const hitung = (satu: PeriodeTerkompilasi): Perhitungan =>
    perhitunganPeriode(ruang.data, satu.periode, satu.perTanggal, induk.baris, data.baris);
  return ok({
    catatan,
    ruang,
    periode,
    perTanggal,
    perhitungan: hitung(diminta),
    terkompilasi,
    sebelum: sebelum && hitung(sebelum),
    usang: periodeUsang(ruang.tabel.isi, new Map([[periode.kode, perTanggal]]), sidik).length > 0,
  });
}

/**
 * The figures of a period (SOP step 14), calculated from what the workbook holds now: in every scope, or in those that
 * `pilih` takes.
 */
export async function capaian(
  buku: Workbook,
  kodePeriode?: string,
  pilih?: (lingkup: Lingkup) => boolean,
): Luaran<HasilCapaian> {
  const siap = await siapkanPeriode(buku, kodePeriode);
  if (!siap.ok) return siap;
  if (!('perhitungan' in siap.value)) return ok(siap.value);
  const { catatan, ruang, periode, perTanggal, perhitungan, sebelum, terkompilasi, usang } = siap.value;
  const { rencana, pengaturan } = ruang.data;
  const kode = new Map(rencana.indikator.map((satu) => [satu.id, satu.kode]));
  return ok({
    catatan,
    isi: {
      periode,
      perTanggal,
      terkompilasi,
      capaian: perhitungan.semua(pilih),
      belumWaktunya: rencana.indikator.filter(
        ({ frekuensi }) => periodePeserta(frekuensi, periode) === undefined,
      ),
      belumMelapor: unitBelumMelapor(ruang.data, periode),
      opd: unitPadaPeriode(ruang.data, periode),
      area: rencana.area,
      desimal: pengaturan.desimal,
      usang,
      kode: (id) => kode.get(id) ?? id,
      baseline: (id) => rencana.baseline.find(({ indikatorId }) => indikatorId === id),
      tren: (satu) => sebelum && trenSejak(sebelum, satu, pengaturan.desimal),
    },
  });
}

/** A change up to this is no trend: percentage points, or for other units percent of the value before. */
const AMBANG_TREN = 1;

const angkaDari = (hasil: Hasil): number | undefined => (hasil.jenis === 'nilai' ? hasil.nilai : undefined);

function trenSejak(
  sebelum: Perhitungan,
  { indikator, lingkup, hasil }: CapaianIndikator,
  desimal: number,
): Tren | undefined {
  const lama = angkaDari(sebelum.hitung(indikator.id, lingkup).hasil);
  const ambang = indikator.satuan.trim() === '%' ? AMBANG_TREN : (Math.abs(lama ?? 0) * AMBANG_TREN) / 100;
  return hitungTren(indikator, lama, angkaDari(hasil), { desimal, ambang });
}
