import type { HasilDasbor } from '../../../application/dasbor/tipe';
import type { BaganSpec } from '../../../lembar/bagan/tipe';
import type { Bahasa } from '../../../teks/bahasa';

/** How many units have reported, as one bar. */
export function baganPengembalian(
  { unit, belumMelapor, periode }: Pick<HasilDasbor, 'unit' | 'belumMelapor' | 'periode'>,
  { teks, tulis }: Bahasa,
): BaganSpec {
  const kata = teks.sajian.dasbor.bagan;
  const melapor = unit - belumMelapor.length;
  return {
    id: 'dasbor-pengembalian',
    jenis: 'mendatar-bertumpuk',
    judul: kata.pengembalian,
    kategori: [tulis.periode(periode)],
    deret: [
      { nama: kata.melapor, nilai: [melapor], peran: 'hijau' },
      { nama: kata.belum, nilai: [belumMelapor.length], peran: 'merah' },
    ],
    sumbu: { min: 0, format: '0' },
    label: true,
    alt: kata.altPengembalian(tulis.angka(melapor), tulis.angka(unit)),
  };
}
