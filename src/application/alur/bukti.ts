import type { Tanggal } from '../../domain/umum/tanggal';

/** Findings to correct; `undefined` where the plan was not checked (`ringan`). */
type JumlahCatatan = number | undefined;

/** What the program can see of a step's work: code → what it saw. Rendered by `Bahasa.bukti`. */
export interface ParamsBukti {
  /** Step 1. */
  'siklus-dibuka': { instansi: string; tahun: number };
  /** Step 2; `catatan` counts what the plan check wants corrected in these parts, here and in 3–5. */
  'tujuan-dan-area': { tujuan: number; area: number; catatan: JumlahCatatan };
  /** Step 3. */
  'indikator-tersusun': { indikator: number; catatan: JumlahCatatan };
  /** Step 4. */
  'baseline-dan-target': { baseline: number; target: number; catatan: JumlahCatatan };
  /** Step 5. */
  'aksi-tersusun': { aksi: number; catatan: JumlahCatatan };
  /** Step 6: mistakes in the whole plan. */
  'rencana-siap': { catatan: number };
  /** Step 7; `berlaku` is false where the plan was changed since. */
  'rencana-disetujui': { versi: number; oleh: string; tanggal: Tanggal; berlaku: boolean };
  'tanpa-persetujuan': Readonly<Record<string, never>>;
  /** Steps 8 and 9: units on the sheet OPD, who get the circular and the invitation. */
  'unit-terdaftar': { unit: number };
  /** Steps 10 and 12: templates issued. */
  'template-terbit': { periode: string; terkirim: number; dikirim: number; unit: number };
  /** Step 11. */
  /** `tanpaPaket`: indicators that no package was mapped for. */
  'paket-terpetakan': { terpetakan: number; paket: number; tanpaPaket: number };
  /** Step 12: actions that run in the period. */
  'aksi-berjalan': { periode: string; aksi: number; selesai: number };
  /** Step 13. */
  'template-kembali': { periode: string; kembali: number; unit: number };
  /** Steps 14–18. */
  'data-dikompilasi': { periode: string; tanggalData: Tanggal };
  'data-belum-dikompilasi': { periode: string };
  /** Steps 16–18, once the period was compiled; `versi` of locked figures, 0 as first locked. */
  'angka-terkunci': { periode: string; versi: number };
  /** `dibuka`: figures that were locked may move again. */
  'angka-belum-terkunci': { periode: string; dibuka: boolean };
  /** Step 19. */
  'periode-ditutup': { ditutup: number; periode: number };
}

export type Bukti = {
  [K in keyof ParamsBukti]: {
    readonly kode: K;
    readonly params: ParamsBukti[K];
    /** As the SOP expects it at the end of the step. */
    readonly lengkap: boolean;
  };
}[keyof ParamsBukti];

export const bukti = <K extends keyof ParamsBukti>(kode: K, params: ParamsBukti[K], lengkap: boolean) =>
  ({ kode, params, lengkap }) as Extract<Bukti, { kode: K }>;
