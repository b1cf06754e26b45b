import type { HasilDasbor } from '../../../application/dasbor/tipe';
import { kodePendek } from '../../../domain/kalender/periode';
import type { BaganSpec } from '../../../lembar/bagan/tipe';
import type { Bahasa } from '../../../teks/bahasa';

/** How many indicators met their target in each period of the year; `null` of a figure that has one period a year. */
export function baganTrenTercapai(
  { tren, indikator }: Pick<HasilDasbor, 'tren' | 'indikator'>,
  { teks, tulis }: Bahasa,
): BaganSpec | null {
  if (tren.length < 2) return null;
  const kata = teks.sajian.dasbor.bagan;
  const ada = tren.flatMap(({ periode, tercapai }) =>
    tercapai === null ? [] : [`${tulis.periode(periode)}: ${tulis.angka(tercapai)}`],
  );
  return {
    id: 'dasbor-tren',
    jenis: 'garis',
    judul: kata.tren,
    kategori: tren.map(({ periode }) => kodePendek(periode)),
    deret: [{ nama: kata.tercapai, nilai: tren.map(({ tercapai }) => tercapai), peran: 'seri-1' }],
    sumbu: { min: 0, maks: Math.max(1, indikator.length), format: '0' },
    label: true,
    alt: ada.join('; '),
  };
}
