import { bulatkan } from '../../domain/capaian/bulatkan';
import { tulisDaftarKeadaan } from '../../domain/capaian/keadaan-angka';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import { kunciLingkup } from '../../domain/perhitungan/lingkup';
import { labelLingkupEvaluasi } from '../../domain/rencana/atribut-indikator';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { tabelCapaian } from '../../lembar/daftar/capaian';
import type { Baris } from '../../lembar/tabel';
import type { PenulisLembar } from './penulis-lembar';

/** The row of the sheet Capaian for one figure. */
export function barisCapaian(
  kodePeriode: string,
  perTanggal: Tanggal,
  satu: CapaianIndikator,
  desimal: number,
  tulis: PenulisLembar,
): Baris<typeof tabelCapaian> {
  const { indikator, lingkup, hasil, cakupan, target, capaian, keadaan } = satu;
  const { skor, status, tercapai } = capaian;
  return {
    id: `${kodePeriode}|${indikator.id}|${kunciLingkup(lingkup)}`,
    periode: kodePeriode,
    perTanggal,
    keadaan: tulisDaftarKeadaan(keadaan.map((isi) => tulis.keadaan(isi))),
    indikator: indikator.kode,
    nama: indikator.nama,
    lingkup: labelLingkupEvaluasi[lingkup.jenis],
    kodeLingkup: lingkup.kode,
    nilai: hasil.jenis === 'nilai' ? bulatkan(hasil.nilai, desimal) : null,
    satuan: indikator.satuan,
    target: target === undefined ? null : tulis.target(target, desimal),
    skor: skor.jenis === 'skor' ? skor.skor : null,
    status: tulis.status(status),
    tercapai: tercapai === undefined ? null : tercapai ? 'Tercapai' : 'Belum tercapai',
    cakupan: tulis.kelengkapan(cakupan),
    sebab:
      hasil.jenis === 'tidak-dapat-dihitung' || status.jenis === 'data-belum-memadai'
        ? tulis.sebab(satu.sebab())
        : skor.jenis === 'tidak-dapat-dinilai'
          ? tulis.sebabTanpaSkor(skor.sebab)
          : null,
  };
}
