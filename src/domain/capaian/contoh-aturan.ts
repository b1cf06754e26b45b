import type { NilaiTarget } from '../rencana/aturan-capaian';
import type { Indikator } from '../rencana/indikator';
import { nilaiCapaian, type Capaian, type PengaturanCapaian } from './penilaian';

/** A line of the small table that shows what a rule does. */
export interface BarisContoh {
  /** How the realisation relates to the target, e.g. `½ T`. */
  readonly label: string;
  readonly realisasi: number;
  readonly capaian: Capaian;
}

const faktorTitik = [
  ['0', 0],
  ['½ T', 0.5],
  ['0,9 T', 0.9],
  ['T', 1],
  ['1,1 T', 1.1],
  ['2 T', 2],
] as const;

const contohRealisasi = (target: NilaiTarget): readonly (readonly [label: string, realisasi: number])[] =>
  target.jenis === 'titik'
    ? faktorTitik.map(([label, faktor]) => [label, target.nilai * faktor])
    : [
        ['0', 0],
        ['½ batas bawah', target.bawah * 0.5],
        ['0,9 batas bawah', target.bawah * 0.9],
        ['batas bawah', target.bawah],
        ['batas atas', target.atas],
        ['1,1 batas atas', target.atas * 1.1],
        ['2 batas atas', target.atas * 2],
      ];

/** The table shown when a rule is chosen: score and status for a few realisations, at full coverage. */
export const contohAturan = (
  indikator: Pick<Indikator, 'polarisasi' | 'aturanCapaian' | 'ambangStatus'>,
  target: NilaiTarget,
  pengaturan: PengaturanCapaian,
): readonly BarisContoh[] =>
  contohRealisasi(target).map(([label, realisasi]) => ({
    label,
    realisasi,
    capaian: nilaiCapaian(indikator, { realisasi, target, cakupan: 100 }, pengaturan),
  }));
