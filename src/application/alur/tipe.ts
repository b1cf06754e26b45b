import type { IdCabang } from '../../domain/sop/cabang';
import type { HitunganHari } from '../../domain/sop/jadwal';
import type { SebutanLangkah } from '../../domain/sop/sebutan-langkah';
import type { JenisPenyimpangan, LangkahSop, StatusLangkah } from '../../domain/sop/tipe';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { Bukti } from './bukti';
import type { UsulanTanda } from './usulan';

/**
 * What does the work of a step: the surface decides how it looks. `buka-lembar:<table id>` opens the sheet of that table
 * (ids of `src/lembar/daftar`), unhiding it where it is hidden.
 */
export type TindakanLangkah =
  | 'atur-mulai'
  | 'buka-rencana'
  | 'impor-data'
  | 'setujui'
  | 'distribusi'
  | 'kompilasi'
  | 'capaian'
  | 'tahun-baru'
  | 'analisis'
  | 'tindak-lanjut'
  | 'keputusan'
  | `buka-lembar:${string}`;

/** A requirement or an output of a step, with its tick. Steps 2–6 share the items of one cell of the SOP, and their ticks. */
export interface ButirAlur {
  readonly id: string;
  readonly teks: string;
  readonly dicentang: boolean;
  /** Who ticked it and when, where it is ticked. */
  readonly oleh?: string;
  readonly tanggal?: Tanggal;
  /** True where the program sees in the workbook that it is there; it counts as there without a tick. */
  readonly terlihat: boolean;
  readonly bagian: readonly ButirAlur[];
}

/** Who marked a step done, and when. */
export interface TandaSelesai {
  /** Row of the sheet Pelaksanaan Langkah; `undefined` while it only stands typed on the sheet Alur SOP. */
  readonly id: string | undefined;
  readonly oleh: string;
  readonly tanggal: Tanggal;
  readonly catatan: string | undefined;
  /** The decision, at steps 6, 7 and 18. */
  readonly cabang: IdCabang | undefined;
  /** The step that the decision goes on to. */
  readonly ke: number | undefined;
  /** The how-manieth time: 1, or more after Kembalikan untuk Perbaikan. */
  readonly kejadian: number;
}

/** The SOP's warning: a departure that the pelaksana must account for. */
export interface PenyimpanganLangkah {
  readonly jenis: JenisPenyimpangan;
  /** `waktu`: days after the due date, working days unless the workspace counts calendar days. */
  readonly hari?: number;
  readonly tenggat?: Tanggal;
  /** `kelengkapan`: the steps that were not done when this one was. */
  readonly mendahului?: readonly number[];
  /** Any kind, as people wrote it on the sheet Penyimpangan Mutu Baku. */
  readonly uraian?: string;
  /** Its row on that sheet; absent until the next write adds it. */
  readonly kode?: string;
  readonly penanggungJawab?: string;
  /** What the row says, or the note given with the mark; `undefined` while it is still owed. */
  readonly alasan: string | undefined;
}

/** A mark that no longer holds: undone, or of an earlier round. Newest last. */
export interface RiwayatTanda extends TandaSelesai {
  readonly dibatalkan?: { readonly oleh: string; readonly tanggal: Tanggal; readonly alasan: string };
}

/** A step in one period, or in the year where it is carried out once. */
export interface KeadaanAlur {
  /** Code of the reporting period; `undefined` for steps that are carried out once a year. */
  readonly periode: string | undefined;
  /** When it should begin by the schedule; `undefined` while the workspace has no start. */
  readonly mulai: Tanggal | undefined;
  /** Last day in time; `undefined` where the SOP sets none (1, 12, 19) or the workspace has no start. */
  readonly tenggat: Tanggal | undefined;
  readonly keadaan: StatusLangkah;
  /** The word for it. */
  readonly sebutan: SebutanLangkah;
  readonly selesai: TandaSelesai | undefined;
  readonly penyimpangan: readonly PenyimpanganLangkah[];
  readonly persyaratan: readonly ButirAlur[];
  readonly keluaran: readonly ButirAlur[];
  /** What the program can see of the work by itself; it never marks a step. */
  readonly bukti: readonly Bukti[];
  /** That what the workbook proves would mark it; `undefined` where it is done, or nothing does. */
  readonly usulan: UsulanTanda | undefined;
  readonly riwayat: readonly RiwayatTanda[];
}

/** A decision at a step (6, 7, 18). */
export interface CabangAlur {
  readonly id: string;
  readonly huruf: 'a' | 'b' | 'c' | undefined;
  /** Words of the button. */
  readonly tombol: string;
  /** Steps it may go on to; where there are several (`kembalikan`: 2–5) the request names one in `ke`. */
  readonly ke: readonly number[];
}

/** One of the 19 steps. Its own state is that of the current period where it is carried out every period. */
export interface LangkahAlur extends KeadaanAlur {
  readonly nomor: number;
  /** Kegiatan, word for word. */
  readonly nama: string;
  /** As the sheet Alur SOP says, where the office has changed it. */
  readonly pelaksana: readonly string[];
  /** As the setting says, where the office has changed the days. */
  readonly waktu: LangkahSop['waktu'];
  readonly ulang: LangkahSop['ulang'];
  readonly keterangan: string | undefined;
  readonly cabang: readonly CabangAlur[];
  /** The first is the one that does the work of the step. */
  readonly tindakan: readonly TindakanLangkah[];
  /** Every reporting period in order, for steps 12–18; empty for the others. */
  readonly perPeriode: readonly KeadaanAlur[];
}

export interface PeriodeAlur {
  readonly kode: string;
  /** `Triwulan I 2026`. */
  readonly label: string;
  readonly awal: Tanggal;
  readonly akhir: Tanggal;
  /** Step 18 is done. */
  readonly ditutup: boolean;
  /** Templates were issued, data compiled, or a step marked. */
  readonly berjejak: boolean;
}

export interface HasilAlur {
  /** The states are as of this date. */
  readonly perTanggal: Tanggal;
  readonly tahun: number;
  /** Number of the office's SOP. */
  readonly nomorSop: string;
  /** Start of the cycle (step 1), from which the due dates of steps 2–11 count. */
  readonly mulai: Tanggal | undefined;
  readonly hitunganHari: HitunganHari;
  readonly periode: readonly PeriodeAlur[];
  /** The period that steps 12–18 are shown for. */
  readonly periodeBerjalan: string;
  /** All 19, in order. */
  readonly langkah: readonly LangkahAlur[];
  /** The first step that is not done; `undefined` where the cycle is closed. */
  readonly berikutnya: number | undefined;
}

export interface PermintaanTandai {
  readonly nomor: number;
  /** For steps 12–18; the current period where absent. */
  readonly periode?: string;
  readonly oleh: string;
  /** The day it was done; today where absent. */
  readonly tanggal?: Tanggal;
  readonly catatan?: string;
  /** Items to tick at the same time. */
  readonly butir?: readonly string[];
  /** Id of the decision: required at steps 7 and 18. */
  readonly cabang?: string;
  /** The step that the decision names: required where it may go on to several. */
  readonly ke?: number;
}

export interface PermintaanBatalkan {
  readonly nomor: number;
  readonly periode?: string;
  readonly oleh: string;
  readonly alasan: string;
}

/** The reason for a deviation of a step that is marked done. */
export type PermintaanJelaskan = PermintaanBatalkan;

/** Reason and who answers for a departure, as they are to be. */
export interface PermintaanUbahPenyimpangan {
  readonly nomor: number;
  readonly periode?: string;
  /** Code of the row: `PNY-001`. */
  readonly kode: string;
  readonly alasan: string;
  readonly penanggungJawab: string;
  readonly oleh: string;
}

export interface PermintaanButir {
  readonly nomor: number;
  readonly periode?: string;
  readonly butir: string;
  readonly dicentang: boolean;
  readonly oleh: string;
}

/** What the writing use cases answer: the step as it is now, and the whole flow. */
export interface HasilTanda {
  readonly langkah: LangkahAlur;
  /** The step in the period that was acted upon: after step 18 the current period is already the next one. */
  readonly keadaan: KeadaanAlur;
  readonly alur: HasilAlur;
}
