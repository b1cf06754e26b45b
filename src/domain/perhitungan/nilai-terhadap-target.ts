import { nilaiCapaian } from '../capaian/penilaian';
import type { Periode } from '../kalender/periode';
import type { Indikator } from '../rencana/indikator';
import type { Hasil } from '../rumus';
import type { BahanPerhitungan } from './bahan';
import type { CapaianIndikator } from './capaian-indikator';
import type { Lingkup } from './lingkup';
import { targetLingkup, targetRentang } from './warisan-target';

/** A value against the target of its period, or of the year or half that it is told of; with how much of the data it covers. */
export function nilaiTerhadapTarget(
  bahan: BahanPerhitungan,
  indikator: Indikator,
  periode: Periode,
  lingkup: Lingkup,
  { hasil, cakupan }: { readonly hasil: Hasil; readonly cakupan: number | undefined },
): Pick<CapaianIndikator, 'target' | 'capaian' | 'keadaan'> {
  const { target, tidakDiturunkan, dari } =
    bahan.rentang?.periode.kode === periode.kode
      ? targetRentang(bahan, indikator, periode, lingkup)
      : { ...targetLingkup(bahan, indikator, periode.kode, lingkup), dari: periode.kode };
  const realisasi = hasil.jenis === 'nilai' ? hasil.nilai : undefined;
  return {
    target,
    capaian: nilaiCapaian(
      indikator,
      { realisasi, target, targetTidakDiturunkan: tidakDiturunkan, cakupan },
      bahan.pengaturan,
    ),
    keadaan:
      dari === null || dari === periode.kode ? [] : [{ jenis: 'target-periode-terakhir', periode: dari }],
  };
}
