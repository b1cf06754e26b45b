import type { Sebab } from '../../domain/rumus';
import type { Catatan } from '../catatan';

/** Renders what is written into the workbook as text; the entry point brings it, because texts are not the core's. */
export interface PenulisLembar {
  /** A finding: what is wrong and what to do. */
  catatan(catatan: Catatan): string;
  /** Why a figure cannot be calculated. */
  sebab(sebab: Sebab): string;
}
