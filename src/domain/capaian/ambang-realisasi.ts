import type { AturanCapaian, JenjangStatus, NilaiTarget, SkalaStatus } from '../rencana/aturan-capaian';

interface Batas {
  readonly sedikit?: number;
  readonly banyak?: number;
}

/** Realisations for which a score lies in a status band or above it; a bound that does not exist is absent. */
export interface AmbangRealisasi {
  readonly jenjang: JenjangStatus;
  readonly paling?: Batas;
}

/**
 * What has to be realised at least (or at most) for each band of the scale, the highest first: the declared rule turned
 * around. The lowest band takes all the rest, and a band that the highest score does not reach has no bound. None for a
 * table of bands, which names its thresholds itself, nor where the rule cannot be turned around (a target of zero).
 */
export function ambangRealisasi(
  aturan: AturanCapaian,
  target: NilaiTarget,
  skala: SkalaStatus,
): readonly AmbangRealisasi[] {
  if (aturan.jenis === 'tabel-pita') return [];
  const [bawah, atas] = target.jenis === 'titik' ? [target.nilai, target.nilai] : [target.bawah, target.atas];
  if (bawah <= 0 || atas <= 0 || (target.jenis === 'rentang' && aturan.jenis !== 'dalam-rentang')) return [];
  const balik: Readonly<Record<typeof aturan.jenis, (skor: number) => Batas>> = {
    'makin-tinggi': (skor) => ({ sedikit: (skor * bawah) / 100 }),
    'makin-rendah-selisih': (skor) => ({ banyak: ((200 - skor) * atas) / 100 }),
    'makin-rendah-rasio': (skor) => ({ banyak: (100 * atas) / skor }),
    'dalam-rentang': (skor) => ({ sedikit: (skor * bawah) / 100, banyak: ((200 - skor) * atas) / 100 }),
  };
  const tertinggi = Math.min(aturan.batas.atas, aturan.jenis === 'dalam-rentang' ? 100 : Infinity);
  return [...skala.jenjang.slice(1), ...(skala.tercapai === undefined ? [] : [skala.tercapai])]
    .toReversed()
    .map((jenjang) => {
      // The target is met whatever score its rule allows for that.
      if (jenjang === skala.tercapai) return { jenjang, paling: balik[aturan.jenis](jenjang.mulai) };
      if (jenjang.mulai > tertinggi) return { jenjang };
      // Every score is at least the lower bound of the rule: the band is reached whatever is realised.
      const paling = jenjang.mulai <= aturan.batas.bawah ? {} : balik[aturan.jenis](jenjang.mulai);
      return { jenjang, paling };
    });
}
