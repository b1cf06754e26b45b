import type { IdCabang } from './cabang';

/** The three columns of actors in the SOP. */
export const labelPeranSop = {
  tim: 'Tim Peningkatan Kapabilitas UKPBJ',
  kepala: 'Kepala UKPBJ',
  'penanggung-jawab': 'Penanggung Jawab Kinerja',
} as const;
export type PeranSop = keyof typeof labelPeranSop;

/** One item of a checklist, word for word from the SOP. */
export interface ButirSop {
  /** Stable: step or chapter, kind, serial, e.g. `2-p1`; a tick in the workbook refers to it. */
  readonly id: string;
  readonly teks: string;
  /** The parts an item consists of. */
  readonly bagian?: readonly ButirSop[];
}

/** The time a step may take. */
type WaktuBaku =
  | { readonly jenis: 'hari'; readonly hari: number }
  | { readonly jenis: 'sesuai-rencana-aksi' }
  | { readonly jenis: 'tanpa-waktu' };

export const labelUlangLangkah = {
  'sekali-per-tahun': 'Sekali per tahun',
  'per-periode': 'Setiap periode pelaporan',
} as const;
type UlangLangkah = keyof typeof labelUlangLangkah;

/** What a decision at a step leads to. */
export interface CabangLangkah {
  readonly id: IdCabang;
  /** The letter of the SOP's text, where it has one. */
  readonly huruf?: 'a' | 'b' | 'c';
  /** The words on the button. */
  readonly tombol: string;
  /** Steps it may go on to; the decision names one of them. */
  readonly ke: readonly number[];
}

export interface LangkahSop {
  /** 1–19. */
  readonly nomor: number;
  /** Kegiatan, word for word. */
  readonly nama: string;
  readonly pelaksana: readonly PeranSop[];
  /** The source lost its flow-chart symbols: who acts was inferred from the wording and can be edited in the workbook. */
  readonly pelaksanaDisimpulkan: boolean;
  readonly waktu: WaktuBaku;
  readonly ulang: UlangLangkah;
  /** Persyaratan/Kelengkapan. Steps 2–6 share one merged cell of the SOP, so they share its items. */
  readonly persyaratan: readonly ButirSop[];
  /** Output. Steps 2–5 share one merged cell. */
  readonly keluaran: readonly ButirSop[];
  readonly keterangan?: string;
  /** The steps after which this one may start. */
  readonly dari: readonly number[];
  /** Decisions or requests at this step; without any the next step follows. */
  readonly cabang: readonly CabangLangkah[];
}

/** How far a step is; `sebutan-langkah.ts` has the words. */
export type StatusLangkah =
  'belum-dimulai' | 'sedang-berjalan' | 'selesai' | 'terlambat' | 'ada-penyimpangan';

/** The SOP's warning: a departure in one of these is a failure that must be accounted for. */
export const labelJenisPenyimpangan = {
  perlengkapan: 'Perlengkapan',
  kelengkapan: 'Kelengkapan',
  waktu: 'Waktu',
  output: 'Output',
} as const;
export type JenisPenyimpangan = keyof typeof labelJenisPenyimpangan;
