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

export function satuCapaianJson(satu: CapaianIndikator): object {
  const { indikator, lingkup, hasil, cakupan, target, capaian } = satu;
  const { skor, status } = capaian;
  const sebab = satu.sebab();
  return {
    kode: indikator.kode,
    pustaka: indikator.pustaka ?? null,
    lingkup,
    hasil:
      hasil.jenis === 'nilai'
        ? hasil
        : { jenis: hasil.jenis, sebab: sebab[0]?.jenis ?? hasil.sebab.jenis, semuaSebab: sebab },
    cakupan,
    target: targetJson(target),
    skor: skor.jenis === 'skor' ? skor.skor : null,
    sebabTanpaSkor: skor.jenis === 'skor' ? null : skor.sebab,
    status: status.jenis === 'berstatus' ? status.jenjang.warna : status.jenis,
  };
}

/** The machine form of `capaian --json`: full precision, no texts. */
export const capaianJson = ({
  periode,
  perTanggal,
  usang,
  capaian,
  belumWaktunya,
}: HasilCapaian): object => ({
  periode: periode.kode,
  perTanggal: isoDari(perTanggal),
  usang,
  capaian: capaian.map(satuCapaianJson),
  belumWaktunya: belumWaktunya.map(({ kode, frekuensi }) => ({ kode, frekuensi })),
});
