import type { HasilUji } from '../../application/rencana/uji-rumus';
import { bulatkan } from '../../domain/capaian/bulatkan';
import type { Hasil, RincianAgregat } from '../../domain/rumus';
import type { Bahasa } from '../../teks/bahasa';
import { tulisHasil, tulisHitungan } from '../capaian/agregat';
import { tulisDisetujui } from '../capaian/draf';
import { sajikanKeadaan, type KeadaanSajian } from '../capaian/keadaan';
import { sajikanKelengkapan } from '../capaian/kelengkapan';
import { sajikanPeriode, sajikanTanggal, type PeriodeSajian, type TanggalSajian } from '../dasar';

/** A trial of a formula: the figure for all units, what it rests on, and the parts it is made of. */
export interface UjiSajian {
  readonly periode: PeriodeSajian;
  readonly perTanggal: TanggalSajian;
  /** With its unit, or why there is none. */
  readonly nilai: string;
  readonly berhasil: boolean;
  readonly kelengkapan: string;
  /** What is to be known beside it: that nobody approved this formula, what its data lack. */
  readonly keadaan: readonly KeadaanSajian[];
  /** The figure by the approved plan from the same data, or why there is none; `null` where this is it. */
  readonly disetujui: string | null;
  readonly rujukan: readonly { readonly teks: string; readonly hasil: string }[];
  readonly bagian: readonly BagianUjiSajian[];
}

/** One aggregate of the formula and the first rows behind it. */
export interface BagianUjiSajian {
  /** As it stands in the formula. */
  readonly teks: string;
  readonly hasil: string;
  /** How many rows were used and left out, each a line. */
  readonly hitungan: readonly string[];
  readonly baris: readonly BarisUjiSajian[];
}

export interface BarisUjiSajian {
  /** Name of the package or transaction, else its code. */
  readonly nama: string;
  readonly opd: string;
  readonly nilai: string;
}

export function sajikanUji(hasil: HasilUji, satuan: string, bahasa: Bahasa): UjiSajian {
  const { capaian, rincian, desimal, kode } = hasil;
  const { tulis, teks } = bahasa;
  // Rounded as the workspace shows figures.
  const tulisBulat = (satu: Hasil): string =>
    tulisHasil(satu.jenis === 'nilai' ? { ...satu, nilai: bulatkan(satu.nilai, desimal) } : satu, bahasa);
  const berhasil = capaian.hasil.jenis === 'nilai';
  const nilai = tulisBulat(capaian.hasil);
  return {
    periode: sajikanPeriode(hasil.periode, bahasa),
    perTanggal: sajikanTanggal(hasil.perTanggal, bahasa),
    nilai: berhasil ? tulis.bersatuan(nilai, satuan) : nilai,
    berhasil,
    kelengkapan: sajikanKelengkapan(capaian.cakupan, bahasa),
    keadaan: sajikanKeadaan(capaian.keadaan, bahasa),
    disetujui: capaian.disetujui === undefined ? null : tulisDisetujui(capaian.disetujui, desimal, bahasa),
    rujukan: rincian.rujukan.map(({ apa, indikatorId, hasil: satu }) => ({
      teks: teks.sajian.rincian.nilaiDari[apa](kode(indikatorId)),
      hasil: tulisBulat(satu),
    })),
    bagian: rincian.agregat.map((agregat) => ({
      teks: agregat.teks,
      hasil: tulisBulat(agregat.hasil),
      hitungan: tulisHitungan(agregat, bahasa),
      baris: sajikanBaris(hasil, agregat, bahasa),
    })),
  };
}

const sajikanBaris = (
  { capaian, namaBaris }: HasilUji,
  { tingkat, barisDihitung }: RincianAgregat,
  { tulis }: Bahasa,
): readonly BarisUjiSajian[] =>
  barisDihitung.map(({ id, nilai }) => {
    const baris = capaian.baris(tingkat, id);
    return {
      nama: namaBaris(id) ?? baris?.kodeRup[0] ?? id,
      opd: baris?.opd ?? '',
      nilai: tulis.angka(nilai),
    };
  });
