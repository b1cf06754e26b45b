import type { NilaiTarget } from '../rencana/aturan-capaian';
import type { Indikator } from '../rencana/indikator';
import { nilaiCapaian, type Capaian, type PengaturanCapaian } from './penilaian';

/** How a realisation relates to the target: so many times the target, or a bound of it. */
export interface LetakRealisasi {
  readonly kali: number;
  readonly dari: 'target' | 'batas-bawah' | 'batas-atas';
}

/** A line of the small table that shows what a rule does. */
export interface BarisContoh {
  readonly letak: LetakRealisasi;
  readonly realisasi: number;
  readonly capaian: Capaian;
}

const letakRentang: readonly LetakRealisasi[] = [
  { kali: 0, dari: 'batas-bawah' },
  { kali: 0.5, dari: 'batas-bawah' },
  { kali: 0.9, dari: 'batas-bawah' },
  { kali: 1, dari: 'batas-bawah' },
  { kali: 1, dari: 'batas-atas' },
  { kali: 1.1, dari: 'batas-atas' },
  { kali: 2, dari: 'batas-atas' },
];
const letakTitik: readonly LetakRealisasi[] = [0, 0.5, 0.9, 1, 1.1, 2].map((kali) => ({
  kali,
  dari: 'target',
}));

const nilaiPada = (target: NilaiTarget, { kali, dari }: LetakRealisasi): number =>
  kali * (target.jenis === 'titik' ? target.nilai : dari === 'batas-atas' ? target.atas : target.bawah);

/** The table shown when a rule is chosen: score and status for a few realisations, at full coverage. */
export const contohAturan = (
  indikator: Pick<Indikator, 'polarisasi' | 'aturanCapaian' | 'ambangStatus'>,
  target: NilaiTarget,
  pengaturan: PengaturanCapaian,
): readonly BarisContoh[] =>
  (target.jenis === 'titik' ? letakTitik : letakRentang).map((letak) => {
    const realisasi = nilaiPada(target, letak);
    return {
      letak,
      realisasi,
      capaian: nilaiCapaian(indikator, { realisasi, target, cakupan: 100 }, pengaturan),
    };
  });
