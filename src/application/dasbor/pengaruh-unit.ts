import { arahMerugikan } from '../../domain/analisis/selisih';
import type { KontribusiUnit } from '../../domain/analisis/uraian-selisih';
import type { AnalisisIndikator } from '../analisis/tipe';
import type { PengaruhUnit } from './tipe';

/** Units named at most: they are read in a meeting. */
const DISEBUT = 5;
/** Of one indicator: a target that is small would fill the list otherwise. */
const PER_INDIKATOR = 2;

/**
 * Units that pull indicators below their targets, by the part of the target that each costs: of a sum those that are behind
 * their own part of it, of other figures those without which the others would stand better.
 */
export function pengaruhUnit(
  indikator: readonly AnalisisIndikator[],
  nama: (kode: string) => string,
): readonly PengaruhUnit[] {
  return indikator
    .flatMap((satu) =>
      // The unit that widens a gap most comes first.
      milikIndikator(satu, nama).slice(0, PER_INDIKATOR),
    )
    .toSorted((a, b) => b.bagian - a.bagian)
    .slice(0, DISEBUT);
}

function milikIndikator(satu: AnalisisIndikator, nama: (kode: string) => string): readonly PengaruhUnit[] {
  const { selisih, uraian, bedaDariTerkunci, capaian } = satu;
  if (selisih?.tercapai !== false || bedaDariTerkunci || uraian.cara === 'tidak-ada') return [];
  const { terhadap, cara, nilai } = uraian;
  if (terhadap === undefined || terhadap === 0) return [];
  const arah = arahMerugikan(capaian.indikator, selisih);
  const lebihBaik = ({ tanpa }: KontribusiUnit): boolean =>
    cara === 'jumlah' || (tanpa !== undefined && (tanpa - nilai) * arah < 0);
  return uraian.unit.flatMap((unit) => {
    const { kode, tanpa, kontribusi, merugikan } = unit;
    return merugikan && kontribusi !== undefined && lebihBaik(unit)
      ? [
          {
            indikator: satu,
            unit: { kode, nama: nama(kode) },
            kontribusi,
            tanpa: cara === 'jumlah' ? undefined : tanpa,
            bagian: Math.abs(kontribusi / terhadap),
          },
        ]
      : [];
  });
}
