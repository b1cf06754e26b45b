import type { SebabTanpaSkor } from '../capaian/hasil-skor';
import type { KeadaanBelumMelapor } from '../pengembalian/status';
import type { Sebab, SebabBaris } from '../rumus';
import type { KeadaanIsian } from '../umum/isian';
import type { Tanggal } from '../umum/tanggal';
import type { Bagian } from './cakupan';
import type { TingkatData } from '../variabel/tipe';

/** A variable whose values keep rows out, in how many rows, and who gives it. */
export interface VariabelKurang {
  readonly id: string;
  readonly nama: string;
  /** As the head of its column has it. */
  readonly label: string;
  readonly keadaan: Exclude<KeadaanIsian, 'ada'>;
  readonly baris: number;
  /** Imported by the team; otherwise asked of the units in their template, as what a sum is made of is. */
  readonly diimpor: boolean;
}

/** How many units stand where, of those that have not reported. */
export type HitunganKeadaan = readonly {
  readonly keadaan: KeadaanBelumMelapor;
  readonly jumlah: number;
  /** Their names, in the order of the sheet OPD; absent in figures that were locked before names were kept. */
  readonly unit?: readonly string[];
}[];

/** A column that decides, by its head, and who gives it. */
export type KolomDiperiksa = Pick<VariabelKurang, 'label' | 'diimpor'>;

/** A scope of which a cause speaks: one unit by its name, or `null` for all. */
type NamaUnit = string | null;

/** Why a row gives nothing although it lacks nothing. */
export type SebabHitungBaris = Exclude<SebabBaris, { variabel: string }>['jenis'];

/**
 * Why an indicator has no value, as far as plan, register and data tell it: each kind is a different thing to do. The
 * formula engine knows rows only; here is why there are none.
 */
export type SebabCapaian =
  | Extract<Sebab, { jenis: 'siklus' }>
  /** `bagian` of the formula, as it is written; absent in figures that were locked before it was kept, as below. */
  | { readonly jenis: 'melebihi-batas' | 'di-luar-kalender'; readonly bagian?: string | null }
  | { readonly jenis: 'rumus-tidak-sah' }
  | { readonly jenis: 'unit-belum-ada' }
  /**
   * Of the `jumlah` units in scope `melapor` reported for the period, without a row; `keadaan` is where the returns of
   * the others stand, because one that was sent back is asked for otherwise than one that never came.
   */
  | {
      readonly jenis: 'unit-belum-melapor';
      readonly unit: NamaUnit;
      readonly jumlah: number;
      readonly melapor: number;
      readonly keadaan: HitunganKeadaan;
      readonly periode: string;
      /** Only units with packages of these areas are spoken of: others have reported, and nothing of theirs is in scope. */
      readonly area?: readonly string[];
    }
  /** Every unit in scope that reported (`jumlah` of them) declared that it has no data. */
  | {
      readonly jenis: 'unit-nihil';
      readonly unit: NamaUnit;
      readonly jumlah: number;
      readonly periode: string;
    }
  | { readonly jenis: 'paket-belum-diimpor'; readonly area: string; readonly unit: NamaUnit }
  /** No package was given the area (SOP step 11); `terpetakan` of `paket` packages were given any. */
  | {
      readonly jenis: 'paket-belum-dipetakan';
      readonly area: string;
      readonly unit: NamaUnit;
      readonly terpetakan: number;
      readonly paket: number;
    }
  /** Each area has packages, but none has all of them. */
  | { readonly jenis: 'area-tidak-beririsan'; readonly area: readonly string[] }
  /** Units reported, without a row of the level. */
  | { readonly jenis: 'baris-belum-ada'; readonly tingkat: TingkatData; readonly unit: NamaUnit }
  /** Rows are there (`baris`), all of packages of other areas. */
  | {
      readonly jenis: 'baris-di-luar-area';
      readonly tingkat: TingkatData;
      readonly baris: number;
      readonly area: readonly string[];
    }
  /** Rows are there (`baris`), all of them dated after the last day that the figure speaks of. */
  | {
      readonly jenis: 'sesudah-tanggal-data';
      readonly tingkat: TingkatData;
      readonly baris: number;
      readonly batas: Tanggal;
    }
  | {
      readonly jenis: 'di-luar-syarat-baris';
      readonly tingkat: TingkatData;
      readonly baris: number;
      /** Syarat baris as it is written; `null` where the indicator has none. */
      readonly basis: string | null;
      /** The variable whose date has to lie in the period. */
      readonly kolomTanggal: string | null;
      /** Columns that the condition reads. */
      readonly kolom?: readonly KolomDiperiksa[];
    }
  | {
      readonly jenis: 'data-belum-lengkap';
      readonly tingkat: TingkatData;
      readonly baris: number;
      readonly variabel: readonly VariabelKurang[];
    }
  /** Rows are there (`baris`) and lack nothing, and what the formula asks of each cannot be calculated. */
  | {
      readonly jenis: 'baris-tidak-terhitung';
      readonly tingkat: TingkatData;
      readonly baris: number;
      readonly karena: readonly { readonly jenis: SebabHitungBaris; readonly baris: number }[];
    }
  /** Rows are there, and none meets the condition of the part. */
  | {
      readonly jenis: 'syarat-tidak-terpenuhi';
      readonly tingkat: TingkatData;
      readonly baris: number;
      readonly bagian: string;
      readonly kolom?: readonly KolomDiperiksa[];
    }
  /** `baris`: rows that the denominator was made of. */
  | {
      readonly jenis: 'penyebut-nol';
      readonly bagian: string | null;
      readonly baris?: number;
      readonly kolom?: readonly KolomDiperiksa[];
    }
  /**
   * There is a value, and it rests on too little to be judged: `kelengkapan` percent, less than `batas`. Each of the three
   * ways of counting stands here only where it is below.
   */
  | {
      readonly jenis: 'data-belum-memadai';
      readonly kelengkapan: number;
      readonly batas: number;
      /** Code of the indicator of a composite that covers least; `null` where it is the indicator itself. */
      readonly rujukan: string | null;
      readonly opd: { readonly bagian: Bagian; readonly keadaan: HitunganKeadaan } | null;
      readonly baris: Bagian | null;
      /** Percent of the ceilings. */
      readonly pagu: number | null;
      /** What keeps most rows out. */
      readonly variabel: readonly VariabelKurang[];
    }
  /** Another indicator has no value or no score; `sebab` is why. */
  | {
      readonly jenis: 'rujukan-tidak-dapat-dihitung';
      readonly kode: string;
      readonly apa: 'nilai' | 'skor';
      readonly sebab: SebabCapaian | SebabTanpaSkor;
    };
