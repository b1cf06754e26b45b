import { labelSebabTanpaSkor } from '../../domain/capaian/hasil-skor';
import { labelDataBelumMemadai, type Capaian } from '../../domain/capaian/penilaian';
import { bulatkan } from '../../domain/capaian/bulatkan';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import { kunciLingkup } from '../../domain/perhitungan/lingkup';
import type { Cakupan } from '../../domain/perhitungan/cakupan';
import { labelLingkupEvaluasi } from '../../domain/rencana/atribut-indikator';
import type { NilaiTarget } from '../../domain/rencana/aturan-capaian';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { tabelCapaian } from '../../lembar/daftar/capaian';
import type { Baris } from '../../lembar/tabel';
import type { PenulisLembar } from './penulis-lembar';

const angkaId = (nilai: number, desimal: number): string =>
  nilai.toLocaleString('id-ID', { maximumFractionDigits: desimal });

/** `31 dari 38 OPD, 412 dari 455 baris, 93 % pagu` */
export function teksCakupan({ opd, baris, pagu }: Cakupan): string {
  const bagian = [`${opd[0]} dari ${opd[1]} OPD`];
  if (baris[1] > 0) bagian.push(`${angkaId(baris[0], 0)} dari ${angkaId(baris[1], 0)} baris`);
  if (pagu[1] > 0) bagian.push(`${angkaId((pagu[0] / pagu[1]) * 100, 0)} % pagu`);
  return bagian.join(', ');
}

export const teksTarget = (target: NilaiTarget | undefined, desimal: number): string | null =>
  target === undefined
    ? null
    : target.jenis === 'titik'
      ? angkaId(target.nilai, desimal)
      : `${angkaId(target.bawah, desimal)}–${angkaId(target.atas, desimal)}`;

export const teksStatus = (status: Capaian['status']): string =>
  status.jenis === 'berstatus'
    ? status.jenjang.label
    : status.jenis === 'data-belum-memadai'
      ? labelDataBelumMemadai
      : 'Tidak dapat dinilai';

/** The row of the sheet Capaian for one figure. */
export function barisCapaian(
  kodePeriode: string,
  perTanggal: Tanggal,
  satu: CapaianIndikator,
  desimal: number,
  tulis: Pick<PenulisLembar, 'sebab'>,
): Baris<typeof tabelCapaian> {
  const { indikator, lingkup, hasil, cakupan, target, capaian } = satu;
  const { skor, status, tercapai } = capaian;
  return {
    id: `${kodePeriode}|${indikator.id}|${kunciLingkup(lingkup)}`,
    periode: kodePeriode,
    perTanggal,
    keadaan: null,
    indikator: indikator.kode,
    nama: indikator.nama,
    lingkup: labelLingkupEvaluasi[lingkup.jenis],
    kodeLingkup: lingkup.kode,
    nilai: hasil.jenis === 'nilai' ? bulatkan(hasil.nilai, desimal) : null,
    satuan: indikator.satuan,
    target: teksTarget(target, desimal),
    skor: skor.jenis === 'skor' ? skor.skor : null,
    status: teksStatus(status),
    tercapai: tercapai === undefined ? null : tercapai ? 'Tercapai' : 'Belum tercapai',
    cakupan: teksCakupan(cakupan),
    sebab:
      hasil.jenis === 'tidak-dapat-dihitung'
        ? tulis.sebab(hasil.sebab)
        : skor.jenis === 'tidak-dapat-dinilai'
          ? labelSebabTanpaSkor[skor.sebab]
          : null,
  };
}
