import type { HasilImporData } from '../../application/impor-data/susun-impor';
import { isoDari } from '../../domain/umum/tanggal';

/** The machine form of one file of `impor-data --json`. */
export const imporDataJson = (hasil: HasilImporData): object => ({
  ...hasil,
  perubahanPaket: hasil.perubahanPaket && {
    ...hasil.perubahanPaket,
    mulai: isoDari(hasil.perubahanPaket.mulai),
  },
});
