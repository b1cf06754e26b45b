import { bentukBanding } from '../../domain/umum/teks';
import { periodeDari } from '../../domain/kalender/periode';
import { catatRencana, diRencana, type CatatanRencana } from '../../domain/rencana/catatan';
import type { Opd, Rencana } from '../../domain/rencana/rencana';
import { KodeDikenal } from '../../domain/umum/nama-terdekat';
import { tabelAksi } from '../../lembar/daftar/aksi';
import { tabelArea } from '../../lembar/daftar/area';
import { tabelBaseline } from '../../lembar/daftar/baseline';
import { tabelIndikator } from '../../lembar/daftar/indikator';
import type { tabelOpd } from '../../lembar/daftar/opd';
import { tabelTarget } from '../../lembar/daftar/target';
import { tabelTujuan } from '../../lembar/daftar/tujuan';
import type { Baris } from '../../lembar/tabel';
import { pencariRujukan } from './cari-rujukan';
import { barisIndikator, indikatorDariBaris } from './indikator-baris';
import { bacaRujukan, tulisRujukan } from './rujukan';

/** The tables that a plan stands in. */
export const tabelRencana = {
  tujuan: tabelTujuan,
  area: tabelArea,
  indikator: tabelIndikator,
  baseline: tabelBaseline,
  target: tabelTarget,
  aksi: tabelAksi,
} as const;

/** The plan's tables, decoded. */
export type BarisRencana = {
  readonly [K in keyof typeof tabelRencana]: readonly Baris<(typeof tabelRencana)[K]>[];
};

/** Per indicator id: names in its formula and what they were bound to at the last check. */
export type RujukanRumus = ReadonlyMap<string, ReadonlyMap<string, string>>;

interface RencanaTerbaca {
  readonly rencana: Rencana;
  readonly rujukan: RujukanRumus;
  readonly catatan: readonly CatatanRencana[];
}

type MilikIndikator = {
  readonly id: string;
  readonly indikator: string;
  readonly indikatorId: string | null;
};

/** The plan from its tables. The hidden indicator id wins over the visible code, so that a renamed code keeps its rows. */
export function rencanaDariTabel(tahun: number, tabel: BarisRencana): RencanaTerbaca {
  const catatan: CatatanRencana[] = [];
  const indikator = tabel.indikator.map((baris) => indikatorDariBaris(baris, catatan));
  const cariIndikator = pencariRujukan(indikator);
  const dikenal = new KodeDikenal(indikator.map(({ kode }) => kode));

  const terikat = <B extends MilikIndikator>(tabelId: string, daftar: readonly B[]) =>
    daftar.flatMap((baris) => {
      const id = cariIndikator({ id: baris.indikatorId, kode: baris.indikator });
      if (id !== undefined) return [{ ...baris, indikatorId: id }];
      catatan.push(
        catatRencana(
          'rujukan-tidak-ada',
          { bagian: 'Indikator', kode: baris.indikator, ...dikenal.saran(baris.indikator) },
          diRencana(tabelId, baris.id, 'indikator'),
        ),
      );
      return [];
    });

  const rencana: Rencana = {
    tahun,
    tujuan: tabel.tujuan,
    area: tabel.area,
    indikator,
    baseline: terikat('baseline', tabel.baseline).map(({ indikator: _, alasan, ...b }) => ({
      ...b,
      alasanBelumTersedia: alasan,
    })),
    target: terikat('target', tabel.target).map(({ indikator: _, ...t }) => ({
      ...t,
      periode: periodeDari(t.periode)?.kode ?? t.periode,
    })),
    aksi: terikat('aksi', tabel.aksi).map(({ indikator: _, ...a }) => a),
  };
  const rujukan = new Map(tabel.indikator.map(({ id, rujukan }) => [id, bacaRujukan(rujukan)]));
  return { rencana, rujukan, catatan };
}

/** The rows of a plan, with the current code of each indicator beside its id. */
export function tabelDariRencana(rencana: Rencana, rujukan: RujukanRumus): BarisRencana {
  const kode = new Map(rencana.indikator.map((indikator) => [indikator.id, indikator.kode]));
  const kodeDari = (id: string): string => kode.get(id) ?? '';
  return {
    tujuan: rencana.tujuan,
    area: rencana.area,
    indikator: rencana.indikator.map((i) => barisIndikator(i, tulisRujukan(rujukan.get(i.id) ?? new Map()))),
    baseline: rencana.baseline.map(({ alasanBelumTersedia, ...b }) => ({
      ...b,
      alasan: alasanBelumTersedia,
      sumber: b.sumber ?? null,
      indikator: kodeDari(b.indikatorId),
    })),
    target: rencana.target.map((t) => ({ ...t, indikator: kodeDari(t.indikatorId) })),
    aksi: rencana.aksi.map((a) => ({ ...a, indikator: kodeDari(a.indikatorId) })),
  };
}

const belahDaftar = (teks: string | null): readonly string[] =>
  (teks ?? '')
    .split(';')
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '');

const tulisDaftar = (daftar: readonly string[]): string | null =>
  daftar.length === 0 ? null : daftar.join('; ');

export const opdDariBaris = ({ ejaanLain, sementara, penerus, ...opd }: Baris<typeof tabelOpd>): Opd => ({
  ...opd,
  ejaanLain: belahDaftar(ejaanLain),
  // A successor that is written twice is one.
  penerus: [...new Map(belahDaftar(penerus).map((satu) => [bentukBanding(satu), satu])).values()],
  sementara: sementara ?? false,
});

/** A row that a program writes: from then on its code is one that the program knows. */
export const barisOpd = ({ ejaanLain, penerus, ...opd }: Opd): Baris<typeof tabelOpd> => ({
  ...opd,
  ejaanLain: tulisDaftar(ejaanLain),
  penerus: tulisDaftar(penerus),
  kodeTercatat: opd.kodeTercatat ?? opd.kode,
});
