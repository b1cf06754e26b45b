import type {
  AreaPengukuran,
  AturanKosong,
  AturanTidakMelapor,
  CakupanData,
  Frekuensi,
  LingkupEvaluasi,
  NilaiTahunan,
  Perkiraan,
  Polarisasi,
  Sifat,
} from './atribut-indikator';
import type { AturanCapaian, SkalaStatus } from './aturan-capaian';

/** A performance indicator with all its attributes (SOP step 3; manual indikator). */
export interface Indikator {
  /** Stable and hidden; formulas refer to it underneath, so that renaming the code breaks nothing. */
  readonly id: string;
  /** What formulas and people write, e.g. `IK01`; an identifier, one namespace with variables, case-insensitive. */
  readonly kode: string;
  readonly nama: string;
  readonly definisi: string;
  /** Code of the goal (Tujuan PBJ), where it is named on the indicator itself. */
  readonly tujuan?: string;
  /** Code of the area strategis. */
  readonly area: string;
  readonly areaPengukuran: AreaPengukuran;
  /** `%`, `hari`, `paket`, `Rp`, `indeks` or free text. */
  readonly satuan: string;
  readonly rumus: string;
  /** Condition on the rows, for all aggregates of its level. */
  readonly basis?: string;
  readonly polarisasi: Polarisasi;
  readonly sifat: Sifat;
  /** Name of the date variable that puts a row into a period; required for `periodik`. */
  readonly kolomTanggal?: string;
  readonly frekuensi: Frekuensi;
  readonly cakupanData: CakupanData;
  readonly sumberData: string;
  readonly penanggungJawab: string;
  /** At least one; no doubles. */
  readonly lingkupEvaluasi: readonly LingkupEvaluasi[];
  readonly aturanKosong: AturanKosong;
  readonly aturanTidakMelapor: AturanTidakMelapor;
  readonly nilaiTahunan: NilaiTahunan;
  /** How the value at the end of the year is told in advance; absent: it is not. */
  readonly perkiraan?: Perkiraan;
  readonly aturanCapaian: AturanCapaian;
  /** Weight in the score of its area and of the whole; 0 or more. */
  readonly bobot: number;
  /** Status bands of its own; otherwise those of the workspace. */
  readonly ambangStatus?: SkalaStatus;
  /** Id of the library entry it came from. */
  readonly pustaka?: string;
  /** Regulation, circular or guidance the indicator rests on. */
  readonly referensi: string;
}
