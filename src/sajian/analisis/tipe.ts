import type { PeriodeSajian } from '../dasar';
import type { NilaiSajian } from '../capaian/nilai';

/** What a unit adds to a gap, as a line and as the cells of a table. */
export interface SumbanganSajian {
  readonly unit: string;
  readonly nilai: string;
  readonly kontribusi: string;
  readonly tanpa: string;
  readonly merugikan: boolean;
}

/** A proposal as it would be recorded, in the language of the workbook, to be edited; and as it is told. */
export interface UsulanSajian {
  readonly nomor: string;
  readonly uraian: string;
  readonly opd: string;
  readonly penanggungJawab: string;
  /** `2026-06-30`, and as it is written. */
  readonly tenggat: string;
  readonly tenggatTertulis: string;
  readonly hasil: string;
  readonly dibaca: { readonly uraian: string; readonly hasil: string };
  /** Code of the recommendation that it was recorded as. */
  readonly sudah: string | null;
}

export interface AnalisisIndikatorSajian {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly lingkup: string;
  readonly angka: string;
  readonly nilai: NilaiSajian;
  /** Worst of all: value missing or target not met. */
  readonly belumTercapai: boolean;
  readonly selisih: readonly string[];
  readonly perubahan: readonly string[];
  /** How the gap was divided, and what is to be known of that. */
  readonly cara: readonly string[];
  readonly sumbangan: readonly SumbanganSajian[];
  /** Of units that are not listed, and of none. */
  readonly sumbanganLain: readonly string[];
  readonly pencilan: readonly string[];
  readonly kelengkapan: string | null;
  readonly aksi: readonly string[];
  readonly rekomendasi: readonly string[];
  readonly dicatat: readonly string[];
  readonly pertanyaan: string | null;
  readonly usulan: readonly UsulanSajian[];
  /** What is of the indicator is told with this scope, and recorded there. */
  readonly utama: boolean;
  /** What stands in the sheet Analisis, for a form. */
  readonly isian: {
    readonly metode: string;
    readonly sebab: string;
    readonly tanya: string;
    readonly pemilik: string;
  };
}

export interface AnalisisSajian {
  readonly periode: PeriodeSajian;
  readonly terkompilasi: readonly PeriodeSajian[];
  /** That the sheet Capaian is behind; `null` where it is not. */
  readonly usang: string | null;
  readonly judul: string;
  readonly ringkas: string;
  readonly belumMelapor: string | null;
  readonly dicatat: string | null;
  readonly lembar: string | null;
  readonly indikator: readonly AnalisisIndikatorSajian[];
}
