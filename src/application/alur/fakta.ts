import { akhirPeriode, awalPeriode, periodeDari, type Periode } from '../../domain/kalender/periode';
import { isMelapor } from '../../domain/pengembalian/status';
import { banyakCatatan, isSelebihnya } from '../../domain/umum/catatan-selebihnya';
import { isMenahanRencana } from '../../domain/umum/catatan';
import type { Catatan } from '../catatan';
import { rencanaBerlaku } from '../ruang-kerja/rencana-berlaku';
import { unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';

/** What of a workspace the flow looks at. */
export type RuangAlur = Pick<
  DataRuangKerja,
  | 'instansi'
  | 'tahun'
  | 'opd'
  | 'unit'
  | 'rencana'
  | 'rujukan'
  | 'persetujuan'
  | 'register'
  | 'tanggalData'
  | 'kunci'
  | 'keputusan'
  | 'kalender'
  | 'pengaturan'
>;

/** Parts of the plan, as its findings are counted. */
type BagianRencana = 'tujuan' | 'indikator' | 'target' | 'aksi' | 'lain';

/** What the work on the plan has come to; counted once for all steps. */
export interface FaktaRencana {
  /** Mistakes that keep the plan from being approved, by part; `undefined` where they were not looked for. */
  readonly galat: Readonly<Record<BagianRencana, number>> | undefined;
  readonly paket:
    | {
        readonly jumlah: number;
        readonly terpetakan: number;
        /** Indicators that will find no package. */
        readonly tanpaPaket: number;
      }
    | undefined;
}

const bagianDariTabel: Readonly<Record<string, BagianRencana>> = {
  tujuan: 'tujuan',
  area: 'tujuan',
  indikator: 'indikator',
  baseline: 'target',
  target: 'target',
  aksi: 'aksi',
};

/** Findings about a part as a whole name no row. */
const bagianDariKode: Readonly<Record<string, BagianRencana>> = {
  'tujuan-kosong': 'tujuan',
  'area-kosong': 'tujuan',
  'indikator-kosong': 'indikator',
  'area-tanpa-indikator': 'indikator',
  'baseline-tidak-ada': 'target',
  'target-tidak-ada': 'target',
  'aksi-tidak-ada': 'aksi',
};

/** Mistakes of the plan check by the part of the plan they are about. */
export function hitungGalat(catatan: readonly Catatan[]): Readonly<Record<BagianRencana, number>> {
  const jumlah = { tujuan: 0, indikator: 0, target: 0, aksi: 0, lain: 0 };
  for (const satu of catatan.filter(isMenahanRencana)) {
    const kode = isSelebihnya(satu) ? satu.params.sejenis : satu.kode;
    const { lokasi } = satu;
    jumlah[bagianDariKode[kode] ?? bagianDariTabel[lokasi.rujuk?.tabel ?? ''] ?? 'lain'] += banyakCatatan([
      satu,
    ]);
  }
  return jumlah;
}

export interface FaktaPersetujuan {
  readonly versi: number;
  readonly oleh: string;
  readonly tanggal: number;
  /** False where the plan is no longer what was approved. */
  readonly berlaku: boolean;
}

/** The last approval of the plan (step 7). */
export function faktaPersetujuan(ruang: RuangAlur): FaktaPersetujuan | undefined {
  const terakhir = ruang.persetujuan.toSorted((a, b) => a.versi - b.versi).at(-1);
  if (terakhir === undefined) return undefined;
  const { versi, oleh, tanggal } = terakhir;
  return { versi, oleh, tanggal, berlaku: 'persetujuan' in rencanaBerlaku(ruang) };
}

/** Units that exist in a period, and of these in the register: a template made, said to be sent, and returned. */
export function faktaRegister(
  ruang: RuangAlur,
  periode: Periode,
): { readonly terkirim: number; readonly dikirim: number; readonly kembali: number; readonly unit: number } {
  const ada = new Set(unitPadaPeriode(ruang, periode).map(({ kode }) => kode));
  const milik = ruang.register.filter((baris) => baris.periode === periode.kode && ada.has(baris.opd));
  return {
    unit: ada.size,
    terkirim: milik.filter(({ status }) => status !== 'belum-dikirim').length,
    dikirim: milik.filter(({ tanggalKirim }) => tanggalKirim != null).length,
    kembali: milik.filter(({ status }) => isMelapor(status)).length,
  };
}

/** Actions whose time touches the period (step 12), and those that are done. */
export function faktaAksi({ rencana }: RuangAlur, periode: Periode): { aksi: number; selesai: number } {
  const berjalan = rencana.aksi.filter(
    ({ mulai, selesai, status }) =>
      mulai <= akhirPeriode(periode) && selesai >= awalPeriode(periode) && status !== 'batal',
  );
  return { aksi: berjalan.length, selesai: berjalan.filter(({ status }) => status === 'selesai').length };
}

/** Periods with templates issued or data compiled. */
export function periodeBerjejak(ruang: RuangAlur): ReadonlySet<string> {
  const kode = [...ruang.register.map(({ periode }) => periode), ...ruang.tanggalData.keys()];
  return new Set(kode.flatMap((satu) => periodeDari(satu)?.kode ?? []));
}
