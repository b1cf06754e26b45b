import type { CatatanPengembalian } from './catatan';

/**
 * An issue that the register does not know, though workspace, unit, period and plan fit, was made by another copy of the
 * workspace: most often one that was lost when a backup was restored. A person may say that it is to be taken over; nothing
 * is taken over unasked, and what is of another workspace or plan never is (ADR 54).
 */
const tawaran: ReadonlySet<string> = new Set<CatatanPengembalian['kode']>([
  'belum-pernah-dikirim',
  'terbitan-tidak-dikenal',
  'terbitan-salinan-lain',
]);

type Berkode = readonly { readonly kode: string }[];

/** Whether taking over is all that a return lacks, as far as its issue goes. */
export const isDapatDiambilAlih = (catatan: Berkode): boolean =>
  catatan.some(({ kode }) => tawaran.has(kode));

export const isDiambilAlih = (catatan: Berkode): boolean =>
  catatan.some(({ kode }) => kode === 'terbitan-diambil-alih');
