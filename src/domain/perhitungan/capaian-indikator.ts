import type { SkorBerbobot } from '../capaian/gabungan';
import type { KeadaanAngka } from '../capaian/keadaan-angka';
import type { Capaian } from '../capaian/penilaian';
import type { Periode } from '../kalender/periode';
import type { NilaiTarget } from '../rencana/aturan-capaian';
import type { BatasTingkat } from '../rencana/batas-tanggal';
import type { Indikator } from '../rencana/indikator';
import type { Evaluasi, Hasil, RincianRumus } from '../rumus';
import type { TingkatData } from '../variabel/tipe';
import type { BarisBerubah } from './baris-berubah';
import type { AngkaDisetujui } from './angka-disetujui';
import type { BarisHitung } from './baris-hitung';
import type { Cakupan } from './cakupan';
import type { DataAturan } from './data-aturan';
import type { Lingkup } from './lingkup';
import type { AsalRentang } from './rentang';
import type { SebabCapaian } from './sebab';

/** An indicator's achievement in one period and scope (SOP step 14, "Kompilasi pencapaian kinerja per indikator"). */
export interface CapaianIndikator {
  readonly indikator: Indikator;
  /** The indicator's own period; of several told as one, what they are told as. */
  readonly periode: Periode;
  /** What a figure of several periods is made of. */
  readonly rentang?: AsalRentang;
  readonly lingkup: Lingkup;
  readonly hasil: Hasil;
  readonly cakupan: Cakupan;
  readonly target: NilaiTarget | undefined;
  readonly capaian: Capaian;
  /** Of a plan that is not the approved one: what stands beside it. */
  readonly disetujui?: AngkaDisetujui<CapaianIndikator>;
  /** What bounds its own rows by the data date; of a figure that is only shown again, absent. */
  readonly batas?: readonly BatasTingkat[];
  /** What is to be known beside the figure, in the order in which it is told: as far as plan and data of the period say it. */
  readonly keadaan: readonly KeadaanAngka[];
  /** Why there is no value, the reason to begin with first, or what one lacks to be judged; empty where neither. */
  sebab(): readonly SebabCapaian[];
  /** Explains the figure; at most `batas` rows of each kind per aggregate. */
  rincian(batas: number): RincianRumus;
  /** The row behind a row id of the explanation. */
  baris(tingkat: TingkatData, id: string): BarisHitung | undefined;
}

/** Its target is met; where that cannot be told, it is not said to be. */
export const isTargetTercapai = ({ capaian }: Pick<CapaianIndikator, 'capaian'>): boolean =>
  capaian.tercapai === true;

/** A figure with what it was calculated from. */
export interface Dihitung {
  readonly capaian: CapaianIndikator;
  /** The least coverage in percent that it rests on, also through what it refers to. */
  readonly persen: number | undefined;
  /** Absent where the formula is wrong or stands in a circle. */
  readonly evaluasi: Evaluasi | undefined;
  readonly data: DataAturan;
  readonly berubah: BarisBerubah;
}

/** A figure as the combined score of an area or of the whole sees it. */
export const berbobot = ({
  indikator: { kode, bobot },
  capaian: { skor, status },
}: CapaianIndikator): SkorBerbobot => ({
  kode,
  bobot,
  skor,
  status: status.jenis,
});
