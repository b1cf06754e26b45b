import type { SebabTanpaSkor } from '../../domain/capaian/hasil-skor';
import type { KeadaanAngka } from '../../domain/capaian/keadaan-angka';
import type { StatusCapaian } from '../../domain/capaian/penilaian';
import type { Cakupan } from '../../domain/perhitungan/cakupan';
import type { NilaiTarget } from '../../domain/rencana/aturan-capaian';
import type { SebabCapaian } from '../../domain/perhitungan/sebab';
import type { Catatan } from '../catatan';

/** Renders what is written into the workbook as text; the entry point brings it, because texts are not the core's. */
export interface PenulisLembar {
  /** A finding: what is wrong and what to do. */
  catatan(catatan: Catatan): string;
  /** Why a figure cannot be calculated, and what to do next. */
  sebab(sebab: readonly SebabCapaian[]): string;
  sebabTanpaSkor(sebab: SebabTanpaSkor): string;
  /** A target without its unit. */
  target(target: NilaiTarget, desimal: number): string;
  status(status: StatusCapaian): string;
  kelengkapan(cakupan: Cakupan): string;
  /** What is to be known beside a figure, in a few words. */
  keadaan(keadaan: KeadaanAngka): string;
}
