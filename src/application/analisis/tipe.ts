import type { AksiTertinggal } from '../../domain/analisis/aksi-tertinggal';
import type { Pencilan } from '../../domain/analisis/pencilan';
import type { Perubahan, Selisih } from '../../domain/analisis/selisih';
import type { UraianSelisih } from '../../domain/analisis/uraian-selisih';
import type { Usulan } from '../../domain/analisis/usulan';
import type { Periode } from '../../domain/kalender/periode';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import type { SetahunAngka } from '../../domain/perhitungan/sampai-dengan';
import type { Opd } from '../../domain/rencana/rencana';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { tabelAnalisis } from '../../lembar/daftar/analisis';
import type { Baris } from '../../lembar/tabel';
import type { RencanaDraf } from '../capaian/banding-disetujui';
import type { KunciCapaian } from '../capaian/kunci-capaian';
import type { TempatBaris } from '../capaian/letak-data';
import type { PeriodeSiap } from '../capaian/periode-siap';
import type { PeriodeTerkompilasi } from '../capaian/periode-terkompilasi';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import type { RekomendasiTerbaca } from './baca-rekomendasi';

/** A period whose figures are there to be analysed. */
export type PeriodeDianalisis = Extract<PeriodeSiap, { readonly ruang: RuangKerja }>;

export type AnalisisTercatat = Baris<typeof tabelAnalisis>;

/** A row that stands out, and where its value can be looked at. */
export interface BarisPencilanTerletak {
  readonly id: string;
  readonly opd: string;
  readonly nilai: number;
  /** In the file that the unit returned. */
  readonly asal: { readonly berkas: string; readonly lembar: string; readonly baris: number } | undefined;
  /** On the workbook's own data sheet. */
  readonly diBuku: TempatBaris | undefined;
}

/** What is not in the data, and who is to be asked. */
export interface PertanyaanTerbuka {
  readonly jenis: 'sebab-belum-diketahui' | 'ditanyakan-tim';
  /** As the team wrote it; `null` where only the cause is missing. */
  readonly teks: string | null;
  /** Blank where the plan names nobody. */
  readonly pemilik: string;
}

/**
 * One figure analysed (SOP step 15): all of it computed, each part with what it rests on. Actions, recommendations, questions
 * and proposals are of the indicator: they come with the first of its scopes.
 */
export interface AnalisisIndikator {
  readonly capaian: CapaianIndikator;
  /** The first scope of its indicator. */
  readonly utama: boolean;
  /** All units, though the plan asks for single ones only. */
  readonly tidakDinyatakan: boolean;
  /** Against the target of its period; `undefined` without value or target. */
  readonly selisih: Selisih | undefined;
  /** The year up to now against the target of the year; `undefined` of a yearly figure, and without value or target. */
  readonly selisihTahun: (Selisih & { readonly tahun: string; readonly nilai: number }) | undefined;
  readonly perubahan: {
    readonly baseline: Perubahan & { readonly tahun: number | null };
    readonly sebelum: Perubahan & { readonly periode: string };
    readonly tahunLalu: Perubahan & { readonly periode: string };
  };
  readonly setahun: SetahunAngka | undefined;
  readonly uraian: UraianSelisih;
  /** The locked figure is another than that of today's rows, which were taken apart. */
  readonly bedaDariTerkunci: boolean;
  readonly pencilan: Pencilan;
  readonly barisPencilan: readonly BarisPencilanTerletak[];
  /** The least of its coverage in percent, where that is below the setting. */
  readonly kelengkapan: { readonly persen: number; readonly ambang: number } | undefined;
  readonly aksi: readonly AksiTertinggal[];
  readonly rekomendasi: readonly RekomendasiTerbaca[];
  readonly tercatat: AnalisisTercatat | undefined;
  readonly pertanyaan: PertanyaanTerbuka | undefined;
  readonly usulan: readonly Usulan[];
}

export interface HasilAnalisis {
  readonly periode: Periode;
  readonly perTanggal: Tanggal;
  /** All compiled periods, the latest end first; then the years and halves that have something inside. */
  readonly terkompilasi: readonly PeriodeTerkompilasi[];
  readonly desimal: number;
  readonly usang: boolean;
  readonly kunci: KunciCapaian | undefined;
  readonly draf: RencanaDraf | undefined;
  readonly indikator: readonly AnalisisIndikator[];
  /** Codes of indicators whose frequency does not name the period. */
  readonly belumWaktunya: readonly string[];
  readonly belumMelapor: readonly { readonly kode: string; readonly nama: string }[];
  /** Units of the period, for whoever tells of them. */
  readonly opd: readonly Pick<Opd, 'kode' | 'nama' | 'penanggungJawab'>[];
  readonly area: readonly { readonly kode: string; readonly nama: string }[];
  /** The row that was recorded. */
  readonly dicatat: AnalisisTercatat | undefined;
  /** Name of the sheet that was made for the meeting. */
  readonly lembar: string | undefined;
}
