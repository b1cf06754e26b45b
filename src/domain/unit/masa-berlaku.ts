import type { Opd } from '../rencana/rencana';

/** What a unit has of time. */
export type MasaBerlaku = Pick<Opd, 'berlakuMulai' | 'berlakuSampai' | 'penerus' | 'kodeTercatat'>;

/** A unit that was always there, as far as is known, and under one code. */
export const sejakAwal: MasaBerlaku = {
  berlakuMulai: null,
  berlakuSampai: null,
  penerus: [],
  kodeTercatat: null,
};
