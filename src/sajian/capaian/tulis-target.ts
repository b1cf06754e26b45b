import type { NilaiTarget } from '../../domain/rencana/aturan-capaian';
import type { Bahasa } from '../../teks/bahasa';

/** A target as it is written, without its unit: `80` or `80–90`. */
export const tulisTarget = (target: NilaiTarget, desimal: number, { tulis }: Bahasa): string =>
  target.jenis === 'titik'
    ? tulis.angka(target.nilai, desimal)
    : `${tulis.angka(target.bawah, desimal)}–${tulis.angka(target.atas, desimal)}`;
