import type { Periode } from '../../domain/kalender/periode';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import type { Catatan } from '../catatan';
import { unitBelumMelapor } from '../kompilasi/belum-melapor';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import { catatKunci } from './catatan';

/** Units and indicators that a finding names; all are counted. */
const DISEBUT = 10;

/** What the figures lack that are to be locked: it is allowed, told before, and stored with them. */
export function periksaKekurangan(
  data: DataRuangKerja,
  periode: Periode,
  capaian: readonly CapaianIndikator[],
): readonly Catatan[] {
  const belum = unitBelumMelapor(data, periode);
  const rendah = capaian.filter(
    ({ lingkup, capaian: { status } }) =>
      lingkup.jenis === 'seluruh' && status.jenis === 'data-belum-memadai',
  );
  return [
    ...(belum.length === 0
      ? []
      : [
          catatKunci('kunci-unit-belum-melapor', {
            periode: periode.kode,
            jumlah: belum.length,
            dari: unitPadaPeriode(data, periode).length,
            unit: belum.slice(0, DISEBUT).map(({ kode }) => kode),
          }),
        ]),
    ...(rendah.length === 0
      ? []
      : [
          catatKunci('kunci-kelengkapan-rendah', {
            periode: periode.kode,
            indikator: rendah.map(({ indikator }) => indikator.kode),
          }),
        ]),
  ];
}

/** What is lacking as it is stored with the figures: that they may be locked all the same is said and done then. */
export function sebagaiTercatat(satu: Catatan): Catatan {
  if (satu.kode === 'kunci-unit-belum-melapor')
    return { ...satu, params: { ...satu.params, tercatat: true } };
  if (satu.kode === 'kunci-kelengkapan-rendah')
    return { ...satu, params: { ...satu.params, tercatat: true } };
  return satu;
}
