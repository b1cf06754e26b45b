import { catatKeputusan, type BagianKeputusan, type CatatanKeputusan } from '../../domain/keputusan/catatan';
import { BATAS_TEKS_SEL } from '../../domain/umum/batas-teks';

/** Texts that no cell holds, each by what it is. */
export const periksaTeksKeputusan = (
  teks: Readonly<Partial<Record<BagianKeputusan, string | undefined>>>,
): readonly CatatanKeputusan[] =>
  Object.entries(teks).flatMap(([bagian, isi = '']) =>
    isi.length > BATAS_TEKS_SEL
      ? [
          catatKeputusan('keputusan-teks-panjang', {
            bagian: bagian as BagianKeputusan,
            panjang: isi.length,
            batas: BATAS_TEKS_SEL,
          }),
        ]
      : [],
  );
