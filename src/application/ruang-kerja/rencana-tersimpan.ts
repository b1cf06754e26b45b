import type { isiDisetujui } from '../../domain/rencana/hash-rencana';
import type {
  AreaStrategis,
  Baseline,
  Rencana,
  RencanaAksi,
  Target,
  Tujuan,
} from '../../domain/rencana/rencana';
import type { Indikator } from '../../domain/rencana/indikator';

/** A row of a kept version: without its blanks, and of an action without its progress. */
type Tersimpan<T> = Partial<T>;

const barisBaseline: Pick<Baseline, 'tahun' | 'nilai' | 'alasanBelumTersedia' | 'sumber'> = {
  tahun: null,
  nilai: null,
  alasanBelumTersedia: null,
  sumber: null,
};
const barisTarget: Pick<Target, 'opd' | 'nilai' | 'batasBawah' | 'batasAtas'> = {
  opd: null,
  nilai: null,
  batasBawah: null,
  batasAtas: null,
};
const barisAksi: Pick<RencanaAksi, 'opd' | 'bobot' | 'status' | 'kemajuan' | 'kendala'> = {
  opd: null,
  bobot: null,
  status: null,
  kemajuan: null,
  kendala: null,
};

/** What `isiDisetujui` kept of a plan, as a plan again: the blanks that it dropped are put back. */
export function rencanaDariTersimpan(isi: ReturnType<typeof isiDisetujui>): Rencana {
  const { tahun, tujuan, area, indikator, baseline, target, aksi } = isi;
  return {
    tahun,
    tujuan: tujuan as readonly Tujuan[],
    area: area as readonly AreaStrategis[],
    indikator: indikator as readonly Indikator[],
    baseline: (baseline as readonly Tersimpan<Baseline>[]).map(
      (b) => ({ ...barisBaseline, ...b }) as Baseline,
    ),
    target: (target as readonly Tersimpan<Target>[]).map((t) => ({ ...barisTarget, ...t }) as Target),
    aksi: (aksi as readonly Tersimpan<RencanaAksi>[]).map((a) => ({ ...barisAksi, ...a }) as RencanaAksi),
  };
}
