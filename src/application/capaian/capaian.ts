import { gabungkanKeadaan, type KeadaanAngka } from '../../domain/capaian/keadaan-angka';
import type { Tren } from '../../domain/capaian/tren';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import type { Lingkup } from '../../domain/perhitungan/lingkup';
import type { SetahunAngka } from '../../domain/perhitungan/sampai-dengan';
import type { Indikator } from '../../domain/rencana/indikator';
import { periodePeserta } from '../../domain/rencana/periode-peserta';
import type { AreaStrategis, Baseline, Opd } from '../../domain/rencana/rencana';
import { ok } from '../../domain/umum/result';
import { unitBelumMelapor, type UnitBelumMelapor } from '../kompilasi/belum-melapor';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import type { RencanaDraf } from './banding-disetujui';
import { denganKeadaan } from './keadaan-periode';
import type { KunciCapaian } from './kunci-capaian';
import type { PeriodeTerkompilasi } from './periode-terkompilasi';
import { daftarRentang } from './rentang-diminta';
import { siapkanPeriode } from './siapkan-periode';
import { trenSejak } from './tren-angka';

export interface HasilCapaian extends PeriodeTerkompilasi {
  /** What all figures of the period have in common. */
  readonly keadaan: readonly KeadaanAngka[];
  /** Where the plan is not the approved one. */
  readonly draf?: DrafCapaian | undefined;
  /** Each figure with all that is to be known beside it, that of the period too. */
  readonly capaian: readonly CapaianIndikator[];
  /** Indicators whose frequency does not name the period. */
  readonly belumWaktunya: readonly Indikator[];
  /** All compiled periods, the latest end first; then the years and halves that have something inside. */
  readonly terkompilasi: readonly PeriodeTerkompilasi[];
  readonly belumMelapor: readonly UnitBelumMelapor[];
  /** The units that exist in the period, with code and name of that time; of a locked period as it was locked. */
  readonly opd: readonly Pick<Opd, 'kode' | 'nama'>[];
  readonly area: readonly AreaStrategis[];
  readonly desimal: number;
  /** The sheet Capaian holds other figures: plan or data changed after they were calculated. */
  readonly usang: boolean;
  /** Of a locked period: what holds its figures. */
  readonly kunci: KunciCapaian | undefined;
  /** Current code of an indicator id. */
  kode(id: string): string;
  baseline(indikatorId: string): Baseline | undefined;
  /** The year up to the end of a figure's period, and against the target of the year; `undefined` of one of the whole year. */
  setahun(satu: CapaianIndikator): SetahunAngka | undefined;
  /** How a figure moved since the period before; `undefined` where that was not compiled or one of them has no value. */
  tren(satu: CapaianIndikator): Tren | undefined;
}

/** A plan that is not the approved one, with what the approved one says of the period. */
export interface DrafCapaian extends RencanaDraf {
  /** Figures that the draft no longer has. */
  readonly hanyaDisetujui: readonly CapaianIndikator[];
  /** All figures by the approved plan; `undefined` where it is not known. */
  readonly menurutDisetujui: readonly CapaianIndikator[] | undefined;
}

/**
 * The figures of a period (SOP step 14), in every scope or in those that `pilih` takes: of an open one calculated from what the
 * workbook holds now, of a locked one as they were presented; `versi` names one of its versions.
 */
export async function capaian(
  buku: Workbook,
  kodePeriode?: string,
  pilih?: (lingkup: Lingkup) => boolean,
  versi?: string,
): Luaran<HasilCapaian> {
  const siap = await siapkanPeriode(buku, kodePeriode, versi);
  if (!siap.ok) return siap;
  if (!('angka' in siap.value)) return ok(siap.value);
  const {
    catatan,
    ruang,
    periode,
    perTanggal,
    angka,
    potret,
    kunci,
    sebelum,
    terkompilasi,
    terakhir,
    setahun,
    dipantau,
    usang,
    keadaan,
    draf,
  } = siap.value;
  const { rencana, pengaturan } = ruang.data;
  const kode = new Map(rencana.indikator.map((satu) => [satu.id, satu.kode]));
  const dihitung = angka.semua(pilih);
  const { desimal, baseline } = potret ?? { desimal: pengaturan.desimal, baseline: rencana.baseline };
  return ok({
    catatan,
    isi: {
      periode,
      perTanggal,
      terkompilasi: [...terkompilasi, ...daftarRentang(rencana, terkompilasi)],
      keadaan: gabungkanKeadaan(draf === undefined ? [] : [draf.rencana.keadaan], keadaan),
      capaian: dihitung.map((satu) =>
        denganKeadaan(draf?.banding.sandingkan(satu) ?? satu, [...dipantau(satu), ...keadaan]),
      ),
      draf: draf && {
        ...draf.rencana,
        hanyaDisetujui: draf.banding.hanyaDisetujui(dihitung, pilih),
        menurutDisetujui: draf.banding.semuaDisetujui(pilih),
      },
      belumWaktunya:
        potret?.belumWaktunya ??
        rencana.indikator.filter(({ frekuensi }) => periodePeserta(frekuensi, periode) === undefined),
      belumMelapor: potret?.belumMelapor ?? unitBelumMelapor(ruang.data, terakhir.periode),
      opd: potret?.opd ?? unitPadaPeriode(ruang.data, terakhir.periode),
      area: potret?.area ?? rencana.area,
      desimal,
      usang,
      kunci,
      kode: (id) => kode.get(id) ?? id,
      baseline: (id) => baseline.find(({ indikatorId }) => indikatorId === id),
      setahun,
      // Nobody approved the way in which a draft figure moved.
      tren: (satu) =>
        satu.disetujui === undefined ? sebelum && trenSejak(sebelum, satu, desimal) : undefined,
    },
  });
}
