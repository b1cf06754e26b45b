import type { Tren } from '../../domain/capaian/tren';
import type { Bahasa } from '../../teks/bahasa';

/** How a value moved since the period before. */
export interface TrenSajian extends Pick<Tren, 'arah' | 'makna'> {
  /** `naik 1,5 poin persen dari periode sebelumnya (membaik)` */
  readonly teks: string;
}

export function sajikanTren(
  { arah, makna, selisih, satuan }: Tren,
  desimal: number,
  { tulis, teks }: Bahasa,
): TrenSajian {
  const kata = teks.sajian.capaian.tren;
  const berapa =
    satuan === 'poin persen'
      ? tulis.poinPersen(Math.abs(selisih), desimal)
      : tulis.bersatuan(tulis.angka(Math.abs(selisih), desimal), satuan);
  const artinya = makna === undefined || makna === 'tetap' ? '' : ` (${kata.makna[makna]})`;
  return { arah, makna, teks: `${kata[arah](berapa)}${artinya}` };
}
