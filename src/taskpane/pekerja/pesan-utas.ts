import type { JawabanSkrip, Skrip } from '../../adapters/officejs/jauh/skrip';
import type { Tingkat, Lokasi } from '../../domain/umum/catatan';
import type { Gagal } from '../../application/luaran';
import type { KegagalanBuku } from '../../application/ports/workbook';
import type { Result } from '../../domain/umum/result';
import type { KodeBahasa } from '../../teks/daftar';

/** A text in every language of the product: what is on the screen changes with the language without asking again. */
export type TeksDwibahasa = Readonly<Record<KodeBahasa, string>>;

/** A finding as the pane shows it. */
export interface CatatanTampil {
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly lokasi: Lokasi;
  readonly tempat: TeksDwibahasa;
  readonly teks: TeksDwibahasa;
}

export interface GagalTampil {
  readonly kode: Gagal['kode'];
  readonly teks: TeksDwibahasa;
}

/** What a task answers: it could not work at all, or findings and what it did (`isi`; absent where a finding stopped it). */
export type HasilTugas<T> =
  | { readonly gagal: GagalTampil }
  | { readonly gagal?: undefined; readonly catatan: readonly CatatanTampil[]; readonly isi?: T };

/** A file made by a task, for the person to keep. */
export interface BerkasKeluar {
  readonly nama: string;
  readonly isi: Uint8Array<ArrayBuffer>;
}

/** One download. */
export interface UnduhanKeluar {
  readonly nama: string;
  readonly isi: Blob;
}

/** What only the pane's own thread can do: talk to Office.js, hand out files. */
export interface LayananPane {
  readonly skrip: (skrip: Skrip) => Promise<JawabanSkrip>;
  readonly unduh: (berkas: UnduhanKeluar) => Promise<void>;
  /** Excel opens each file in a window of its own. */
  readonly bukaBuku: (berkas: readonly BerkasKeluar[]) => Promise<Result<void, KegagalanBuku>>;
}
export type NamaLayanan = keyof LayananPane;

/** From the pane to its worker. */
export type KePekerja =
  /** Modules of tasks that will be asked for soon. */
  | { readonly jenis: 'siapkan'; readonly modul: readonly string[] }
  /** `api` is the highest version of ExcelApi that this Excel has, e.g. `1.15`. */
  | { readonly jenis: 'mulai'; readonly api: string }
  | {
      readonly jenis: 'tugas';
      readonly id: number;
      readonly modul: string;
      readonly fungsi: string;
      readonly masukan: unknown;
    }
  | { readonly jenis: 'batal'; readonly id: number }
  | { readonly jenis: 'jawab'; readonly nomor: number; readonly isi: unknown }
  | { readonly jenis: 'jawab-galat'; readonly nomor: number; readonly galat: string };

export interface KemajuanTugas {
  readonly selesai: number;
  readonly dari: number;
  readonly apa: string;
}

/** From the worker to the pane. */
export type DariPekerja =
  | {
      readonly jenis: 'minta';
      readonly nomor: number;
      readonly layanan: NamaLayanan;
      readonly isi: unknown;
    }
  | { readonly jenis: 'kemajuan'; readonly id: number; readonly kemajuan: KemajuanTugas }
  | { readonly jenis: 'selesai'; readonly id: number; readonly hasil: HasilTugas<unknown> }
  /** A fault of the program: its own text, for the record. */
  | { readonly jenis: 'jatuh'; readonly id: number; readonly galat: string };
