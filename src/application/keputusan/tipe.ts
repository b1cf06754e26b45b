import type { CabangKeputusan, Keputusan } from '../../domain/keputusan/keputusan';
import type { RencanaAksi } from '../../domain/rencana/rencana';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { Periode } from '../../domain/kalender/periode';
import type { Potret } from '../../domain/potret/potret';
import type { Catatan } from '../catatan';
import type { Perubahan } from '../ports/workbook';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import type { KeadaanKeputusan } from './keadaan-keputusan';

/** What is said of one indicator. */
export interface KeputusanDiminta {
  /** Its code. */
  readonly indikator: string;
  readonly cabang: CabangKeputusan;
  readonly catatan?: string;
  /** Of (a): codes of the recommendations that are approved; absent where there is only one. */
  readonly rekomendasi?: readonly string[];
}

/** What the meeting decided: who, when and in which minutes once for all. */
export interface HasilRapat {
  readonly butir: readonly KeputusanDiminta[];
  /** One choice for several indicators (`bersama`), or each chosen by itself. */
  readonly cara: 'satu' | 'bersama';
}

export interface PermintaanPutuskan {
  readonly periode: string;
  /** Absent: nothing is written down, the state is shown. */
  readonly rapat?:
    HasilRapat | { readonly cara: 'sisanya' } | { readonly batal: string; readonly alasan: string };
  /** Who decided; the setting Pimpinan where absent. */
  readonly oleh?: string;
  readonly dicatat?: string;
  readonly nomor?: string;
  /** Day of the meeting; today where absent. */
  readonly tanggal?: Tanggal;
  /** Goes with every decision that has no note of its own. */
  readonly catatan?: string;
}

export interface PutusanDilakukan {
  readonly apa: 'dicatat' | 'dibatalkan';
  readonly keputusan: readonly Keputusan[];
  /** Decisions that stood there already, and were asked for once more. */
  readonly sama: readonly Keputusan[];
  /** Actions that approved recommendations became. */
  readonly aksi: readonly Pick<RencanaAksi, 'kode' | 'uraian'>[];
  /** The version of the plan that the meeting approved with them; `null` where there is none. */
  readonly versiRencana: number | null;
}

export interface HasilPutuskan {
  readonly periode: string;
  /** The locked version that is decided on; `null` while the period is open. */
  readonly kunci: {
    readonly versi: number;
    readonly tanggal: Tanggal;
    readonly perTanggal: Tanggal;
    readonly hash: string;
  } | null;
  readonly desimal: number;
  /** Who decides unless somebody else is named. */
  readonly pimpinan: string;
  readonly indikator: readonly KeadaanKeputusan[];
  readonly dilakukan: PutusanDilakukan | null;
  /** Indicators of the plan without a final status, which keep the cycle open. */
  readonly terbuka: number;
  /** Step 18 of the period is marked. */
  readonly ditandai: boolean;
  /** Names of sheets that were made. */
  readonly lembar: readonly string[];
}

/** What a request comes to: a write, or why there is none. */
export interface RencanaPutusan {
  readonly catatan: readonly Catatan[];
  readonly dilakukan?: PutusanDilakukan;
  readonly perintah: string;
  readonly ringkasan: string;
  /** Nothing to write where all of it stood there already. */
  readonly perubahan: readonly Perubahan[];
}

/** A period that is locked, with the figures that are decided on. */
export interface BahanPutusan {
  readonly ruang: RuangKerja;
  readonly periode: Periode;
  readonly potret: Potret;
  readonly hash: string;
}
