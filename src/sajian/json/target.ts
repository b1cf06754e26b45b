import type { NilaiTarget } from '../../domain/rencana/aturan-capaian';

/** What is asked for: a number, or the bounds of a range. */
export const targetJson = (target: NilaiTarget | undefined): unknown =>
  target === undefined
    ? null
    : target.jenis === 'titik'
      ? target.nilai
      : { bawah: target.bawah, atas: target.atas };
