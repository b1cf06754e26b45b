import type { Indikator } from '../rencana/indikator';

/**
 * A ready indicator: all attributes but those that only a plan can give. Where a formula reads another entry it names it by
 * library id in braces, `skor({efisiensi-hps})`; braces are no part of the formula grammar, so that a reference that was
 * not replaced by a plan's code can never be calculated by mistake.
 */
export interface EntriPustaka extends Omit<Indikator, 'id' | 'kode' | 'tujuan' | 'area' | 'pustaka'> {
  /** Stable, kebab-case, never reused. */
  readonly id: string;
  /** One of the eight that a new workspace starts with. */
  readonly awal: boolean;
  /** Words, abbreviations and older names by which people look for it, where name and definition do not have them. */
  readonly sebutan: readonly string[];
}
