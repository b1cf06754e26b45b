import type { HasilCapaian } from '../../application/capaian/capaian';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import type { NilaiTarget } from '../../domain/rencana/aturan-capaian';
import { isoDari } from '../../domain/umum/tanggal';

const targetJson = (target: NilaiTarget | undefined): unknown =>
  target === undefined
    ? null
    : target.jenis === 'titik'
      ? target.nilai
      : { bawah: target.bawah, atas: target.atas };

export function satuCapaianJson({
  indikator,
  lingkup,
  hasil,
  cakupan,
  target,
  capaian,
}: CapaianIndikator): object {
  const { skor, status } = capaian;
  return {
    kode: indikator.kode,
    pustaka: indikator.pustaka ?? null,
    lingkup,
    hasil: hasil.jenis === 'nilai' ? hasil : { jenis: hasil.jenis, sebab: hasil.sebab.jenis },
    cakupan,
    target: targetJson(target),
    skor: skor.jenis === 'skor' ? skor.skor : null,
    status: status.jenis === 'berstatus' ? status.jenjang.warna : status.jenis,
  };
}

/** The machine form of `capaian --json`: full precision, no texts. */
export const capaianJson = ({ periode, perTanggal, usang, capaian }: HasilCapaian): object => ({
  periode: periode.kode,
  perTanggal: isoDari(perTanggal),
  usang,
  capaian: capaian.map(satuCapaianJson),
});
