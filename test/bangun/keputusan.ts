import { putuskan } from '../../src/application/keputusan/putuskan';
import type { HasilPutuskan } from '../../src/application/keputusan/tipe';
import { tetapkan } from '../../src/application/kunci/tetapkan';
import type { Workbook } from '../../src/application/ports/workbook';
import type { CabangKeputusan } from '../../src/domain/keputusan/keputusan';
import { lingkunganUji } from './lingkungan';
import { isiDari } from './ruang-kerja';
import { tulisKode } from './tulis-kode';

/** Locks the figures of a period. */
export async function kunciAngka(buku: Workbook, periode: string, hari?: string): Promise<void> {
  isiDari(
    await tetapkan(buku, lingkunganUji(`kunci-${periode}`, hari), { periode, oleh: 'Ani', tulis: tulisKode }),
  );
}

/** The meeting decides each of these indicators by itself, on the day on which it is written down. */
export const rapatkan = async (
  buku: Workbook,
  periode: string,
  keputusan: Readonly<Record<string, CabangKeputusan>>,
  hari?: string,
): Promise<HasilPutuskan> =>
  isiDari(
    await putuskan(buku, lingkunganUji(`rapat-${periode}`, hari), {
      periode,
      rapat: {
        cara: 'satu',
        butir: Object.entries(keputusan).map(([indikator, cabang]) => ({ indikator, cabang })),
      },
      dicatat: 'Budi',
      nomor: `027/${periode}`,
    }),
  );
