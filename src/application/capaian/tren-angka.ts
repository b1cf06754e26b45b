import { hitungTren, type Tren } from '../../domain/capaian/tren';
import type { AngkaPeriode } from '../../domain/perhitungan/angka-periode';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import type { Hasil } from '../../domain/rumus';

/** A change up to this is no trend: percentage points, or for other units percent of the value before. */
const AMBANG_TREN = 1;

const angkaDari = (hasil: Hasil): number | undefined => (hasil.jenis === 'nilai' ? hasil.nilai : undefined);

/** How a figure moved since the period before; `undefined` where one of them has no value. */
export function trenSejak(
  sebelum: AngkaPeriode,
  { indikator, lingkup, hasil }: CapaianIndikator,
  desimal: number,
): Tren | undefined {
  const dahulu = sebelum.cari(indikator.id, lingkup);
  const lama = dahulu && angkaDari(dahulu.hasil);
  const ambang = indikator.satuan.trim() === '%' ? AMBANG_TREN : (Math.abs(lama ?? 0) * AMBANG_TREN) / 100;
  return hitungTren(indikator, lama, angkaDari(hasil), { desimal, ambang });
}
