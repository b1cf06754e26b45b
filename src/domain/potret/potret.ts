import type { StatusPengembalian } from '../pengembalian/status';
import type { CapaianIndikator } from '../perhitungan/hitung-capaian';
import type { Indikator } from '../rencana/indikator';
import type { AreaStrategis, Baseline } from '../rencana/rencana';
import type { Tanggal } from '../umum/tanggal';

/** What a lock says of itself: who presented which figures, of which plan, and what they lacked then. */
export interface KepalaPotret {
  readonly periode: string;
  /** 0 as first locked; n is the n-th correction (perbaikan). */
  readonly versi: number;
  /** The data date of the figures. */
  readonly perTanggal: Tanggal;
  readonly oleh: string;
  /** Of the letter or report that goes with it, where there is one. */
  readonly nomor: string | null;
  /** Why figures that were locked were calculated again; `null` of the first version. */
  readonly alasan: string | null;
  readonly tanggal: Tanggal;
  /** The moment, ISO 8601 with its offset. */
  readonly dicatat: string;
  /** The approved plan that they were calculated with. */
  readonly rencana: { readonly versi: number; readonly hash: string };
  /** What calculated them: versions of the formula grammar and of the library of indicators. */
  readonly program: { readonly tataBahasa: string; readonly pustaka: number };
  /** Fingerprint (SHA-256) of everything that the figures were calculated from. */
  readonly sidikMasukan: string;
}

/** A unit by its code and name of the time. */
export interface UnitPotret {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
}

/** A unit that had not reported when the figures were locked. */
export interface BelumMelaporPotret {
  readonly kode: string;
  readonly nama: string;
  readonly status: StatusPengembalian;
  readonly tenggat: Tanggal | null;
}

/**
 * The figures of a period as they were presented: everything that any surface shows of them, so that nothing else of the
 * workbook is needed to show them again. Figures only: no notes and no decisions.
 */
export interface Potret {
  readonly kepala: KepalaPotret;
  readonly desimal: number;
  readonly ambangCakupan: number;
  readonly opd: readonly UnitPotret[];
  readonly area: readonly AreaStrategis[];
  readonly baseline: readonly Baseline[];
  /** Indicators of the plan whose frequency does not name the period. */
  readonly belumWaktunya: readonly Indikator[];
  readonly belumMelapor: readonly BelumMelaporPotret[];
  /** Explanations (`rincian`, `baris`) are not kept: they are empty. */
  readonly capaian: readonly CapaianIndikator[];
}

/** Number of the form of a snapshot's JSON, raised where its meaning changes. */
export const FORMAT_POTRET = 1;

/** What the columns of `angka` are, in order; written into each snapshot for whoever reads it without this program. */
export const kolomAngka = [
  'indikator (nomor pada daftar indikator)',
  'lingkup (nomor pada daftar lingkup)',
  'periode indikator (nomor pada daftar periode)',
  'nilai; kosong bila tidak dapat dihitung',
  'sebab menurut rumus (nomor pada daftar sebab)',
  'cakupan: unit, dari, baris, dari, pagu, dari; baris sesudah tanggal data bila ada',
  'target: nilai, atau [bawah, atas]',
  'skor, atau sebab tanpa skor',
  'tercapai',
  'status (nomor pada daftar jenjang), atau sebutannya',
  'sebab (nomor pada daftar sebab)',
  'keadaan (nomor pada daftar sebab)',
] as const;

/** One figure as it stands in the JSON: columns as `kolomAngka` has them. */
export type AngkaTertulis = readonly [
  indikator: number,
  lingkup: number,
  periode: number,
  nilai: number | null,
  sebabRumus: number | null,
  cakupan: readonly [number, number, number, number, number, number, sesudah?: number],
  target: number | readonly [bawah: number, atas: number] | null,
  skor: number | string,
  tercapai: boolean | null,
  status: number | string,
  sebab: readonly number[],
  keadaan: readonly number[],
];
