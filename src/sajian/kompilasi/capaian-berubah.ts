import type { NilaiTertulis, PerubahanNilai } from '../../application/kompilasi/perubahan-nilai';
import type { Bahasa } from '../../teks/bahasa';
import { keadaanSendiri, sajikanKeadaan, type KeadaanSajian } from '../capaian/keadaan';
import { tulisStatusTertulis } from '../capaian/status';

/** A figure over all units that a compilation changes. */
export interface NilaiBerubahSajian {
  readonly kode: string;
  readonly nama: string;
  readonly lama: string;
  readonly baru: string;
  /** What is to be known beside the new figure. */
  readonly keadaan: readonly KeadaanSajian[];
}

/** The figures that a compilation changes; of a locked period those that a correction would change. */
export interface CapaianBerubahSajian {
  /** `Capaian Seluruh OPD yang berubah`, or that there is none. */
  readonly judul: string;
  readonly nilai: readonly NilaiBerubahSajian[];
  /** How many figures of units and areas change besides; `null` where none does. */
  readonly lain: string | null;
}

export function sajikanCapaianBerubah(
  capaian: readonly PerubahanNilai[],
  bahasa: Bahasa,
  terkunci = false,
): CapaianBerubahSajian {
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.kompilasi;
  const seluruh = capaian.filter(({ kodeLingkup }) => kodeLingkup === null);
  const lain = capaian.length - seluruh.length;
  return {
    judul: seluruh.length === 0 ? kata.capaianTetap : terkunci ? kata.capaianTerkunci : kata.capaianBerubah,
    nilai: seluruh.map(({ indikator, nama, satuan, lama, baru, keadaan }) => ({
      kode: indikator,
      nama,
      lama: lama === undefined ? kata.nilaiBelumAda : tulisNilai(lama, satuan, bahasa),
      baru: tulisNilai(baru, satuan, bahasa),
      keadaan: keadaanSendiri(sajikanKeadaan(keadaan, bahasa)),
    })),
    lain: lain === 0 ? null : kata.capaianLain(tulis.angka(lain)),
  };
}

function tulisNilai({ nilai, status }: NilaiTertulis, satuan: string, bahasa: Bahasa): string {
  const { tulis, teks } = bahasa;
  if (nilai === null) return teks.sajian.capaian.tidakDapatDihitung;
  return teks.sajian.kompilasi.nilaiBerstatus(
    tulis.bersatuan(tulis.angka(nilai), satuan),
    tulisStatusTertulis(status, bahasa),
  );
}
