import type { JawabanSkrip, Skrip } from '../../adapters/officejs/lintas-pekerja/skrip';
import type { KodeKegagalanProgram } from '../../application/luaran';
import type { GagalSerah } from '../../application/ports/penulis-buku';
import type { KegagalanBuku } from '../../application/ports/workbook';
import type { Result } from '../../domain/umum/result';
import type { CatatanSajian, GagalSajian } from '../../sajian/catatan';
import type { KodeBahasa } from '../../teks/daftar';

export type GagalPanel =
  | GagalSajian
  /** The pane has the texts itself: they are needed where the worker is not. */
  | {
      readonly kode: KodeKegagalanProgram;
      /** What was thrown, in its own words: for engineers, folded away. */
      readonly rincian: string;
    };

/** What a task answers: it could not work at all, or findings and what it did (`isi`; absent where a finding stopped it). */
export type HasilTugas<T> =
  | { readonly gagal: GagalPanel }
  | { readonly gagal?: undefined; readonly catatan: readonly CatatanSajian[]; readonly isi?: T };

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
  /** A file that the page has chosen, by the id that the page's choice has; `undefined` once it was put away. */
  readonly berkas: (id: string) => Promise<Blob | undefined>;
  /** The whole workbook that is open, as the bytes of its file. */
  readonly isiBuku: () => Promise<Result<Uint8Array<ArrayBuffer>, KegagalanBuku>>;
  /** Excel opens each file in a window of its own. */
  readonly bukaBuku: (berkas: readonly BerkasKeluar[]) => Promise<Result<void, GagalSerah>>;
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
      /** The language of the answer. */
      readonly bahasa: KodeBahasa;
      /** Who shows the answer: it is kept in the worker, so that it can be told in another language. */
      readonly pemegang?: string;
    }
  /** The last answer of that holder, in another language. */
  | { readonly jenis: 'sajikan'; readonly id: number; readonly pemegang: string; readonly bahasa: KodeBahasa }
  /** The holder is gone. */
  | { readonly jenis: 'lepas'; readonly pemegang: string }
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
  /** The thread has started. */
  | { readonly jenis: 'siap' }
  | {
      readonly jenis: 'minta';
      readonly nomor: number;
      readonly layanan: NamaLayanan;
      readonly isi: unknown;
    }
  | { readonly jenis: 'kemajuan'; readonly id: number; readonly kemajuan: KemajuanTugas }
  | {
      readonly jenis: 'selesai';
      readonly id: number;
      /** `undefined` where the answer that was to be told anew is not there. */
      readonly hasil: HasilTugas<unknown> | undefined;
    };
