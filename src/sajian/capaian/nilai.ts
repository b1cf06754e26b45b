import { bulatkan } from '../../domain/capaian/bulatkan';
import type { HasilSkor } from '../../domain/capaian/hasil-skor';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanKeadaan, type KeadaanSajian } from './keadaan';
import { sajikanKelengkapan } from './kelengkapan';
import { sajikanSebab } from './sebab';
import { tulisDisetujui } from './draf';
import { sajikanStatus, type StatusSajian } from './status';
import { tulisTarget } from './tulis-target';

/** A figure as it is told. */
export interface NilaiSajian {
  readonly kode: string;
  readonly nama: string;
  /** `55,5 %`, rounded as the workspace is set; or that it cannot be calculated. */
  readonly nilai: string;
  readonly target: string;
  /** `102,66 %`; `null` where there is no score. */
  readonly capaian: string | null;
  readonly tercapai: string | null;
  readonly status: StatusSajian;
  /** What is to be known beside the figure, what matters most first. */
  readonly keadaan: readonly KeadaanSajian[];
  readonly kelengkapan: string;
  /** Of a draft plan: the figure by the approved one, or why there is none. */
  readonly disetujui: string | null;
  /** Why there is no value or no score, or what the data lack. */
  readonly sebab: string | null;
}

const isTanpaTargetSendiri = (skor: HasilSkor): boolean =>
  skor.jenis !== 'skor' && skor.sebab === 'target-tidak-diturunkan';

/** One figure; `desimal` is how many decimals the workspace shows. */
export function sajikanNilai(satu: CapaianIndikator, desimal: number, bahasa: Bahasa): NilaiSajian {
  const { indikator, hasil, target, capaian, cakupan } = satu;
  const { skor, status, tercapai } = capaian;
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.capaian;
  const { kode, nama, satuan } = indikator;
  return {
    kode,
    nama,
    nilai:
      hasil.jenis === 'nilai'
        ? tulis.bersatuan(tulis.angka(bulatkan(hasil.nilai, desimal), desimal), satuan)
        : kata.tidakDapatDihitung,
    target:
      target === undefined
        ? isTanpaTargetSendiri(skor)
          ? kata.tanpaTargetSendiri
          : kata.tanpaTarget
        : tulis.bersatuan(tulisTarget(target, desimal, bahasa), satuan),
    capaian: skor.jenis === 'skor' ? tulis.persen(skor.skor, desimal) : null,
    tercapai: tercapai === undefined ? null : tercapai ? kata.tercapai : kata.belumTercapai,
    status: sajikanStatus(status, bahasa),
    keadaan: sajikanKeadaan(satu.keadaan, bahasa),
    kelengkapan: sajikanKelengkapan(cakupan, bahasa),
    disetujui: satu.disetujui === undefined ? null : tulisDisetujui(satu.disetujui, desimal, bahasa),
    sebab:
      hasil.jenis === 'tidak-dapat-dihitung' || status.jenis === 'data-belum-memadai'
        ? sajikanSebab(satu.sebab(), bahasa)
        : skor.jenis === 'skor'
          ? null
          : kata.sebabTanpaSkor[skor.sebab],
  };
}
