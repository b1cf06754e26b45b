import type { HasilUji } from '../../../application/rencana/uji-rumus';
import { bulatkan } from '../../../domain/capaian/bulatkan';
import { labelPeriode } from '../../../domain/kalender/periode';
import type { Cakupan } from '../../../domain/perhitungan/cakupan';
import type { Hasil, SebabBaris } from '../../../domain/rumus';
import { variabelBaku } from '../../../domain/variabel/daftar';
import type { TingkatData } from '../../../domain/variabel/tipe';
import type { TeksDwibahasa } from '../pesan-pekerja';
import { dwibahasa } from '../tampil';
import { tampilTanggal, type TanggalTampil } from '../tampil-tanggal';

/** A figure, rounded as the workspace shows figures, or why there is none. */
export type HasilTampil =
  | { readonly nilai: number; readonly sebab?: undefined }
  | { readonly nilai?: undefined; readonly sebab: TeksDwibahasa };

/** A trial of a formula as the pane shows it. */
export interface UjiTampil {
  readonly periode: string;
  readonly perTanggal: TanggalTampil;
  readonly hasil: HasilTampil;
  readonly cakupan: Cakupan;
  readonly bagian: readonly BagianUji[];
  readonly rujukan: readonly { readonly teks: string; readonly hasil: HasilTampil }[];
}

/** One aggregate of the formula and the rows behind it. */
export interface BagianUji {
  readonly teks: string;
  readonly tingkat: TingkatData;
  readonly hasil: HasilTampil;
  readonly dipakai: number;
  readonly tidakMemenuhi: number;
  readonly diLuarBasis: number;
  readonly dikeluarkan: readonly { readonly sebab: TeksDwibahasa; readonly banyak: number }[];
  /** The first rows that the value is made of. */
  readonly baris: readonly { readonly label: string; readonly opd: string; readonly nilai: number }[];
}

const namaVariabel = (id: string): string => variabelBaku.find((satu) => satu.id === id)?.label ?? id;

const sebabBaris = (sebab: SebabBaris): TeksDwibahasa =>
  dwibahasa((bahasa) => bahasa.sebabBaris(sebab, namaVariabel));

export function tampilUji({
  periode,
  perTanggal,
  capaian,
  rincian,
  desimal,
  namaBaris,
  kode,
}: HasilUji): UjiTampil {
  const tampil = (hasil: Hasil): HasilTampil =>
    hasil.jenis === 'nilai'
      ? { nilai: bulatkan(hasil.nilai, desimal) }
      : { sebab: dwibahasa((bahasa) => bahasa.sebab(hasil.sebab)) };
  return {
    periode: labelPeriode(periode),
    perTanggal: tampilTanggal(perTanggal),
    hasil: tampil(capaian.hasil),
    cakupan: capaian.cakupan,
    rujukan: rincian.rujukan.map(({ apa, indikatorId, hasil }) => ({
      teks: `${apa} ${kode(indikatorId)}`,
      hasil: tampil(hasil),
    })),
    bagian: rincian.agregat.map((agregat) => ({
      teks: agregat.teks,
      tingkat: agregat.tingkat,
      hasil: tampil(agregat.hasil),
      dipakai: agregat.dipakai,
      tidakMemenuhi: agregat.tidakMemenuhi,
      diLuarBasis: agregat.diLuarBasis,
      dikeluarkan: agregat.dikeluarkan.map(({ sebab, banyak }) => ({ sebab: sebabBaris(sebab), banyak })),
      baris: agregat.barisDihitung.map(({ id, nilai }) => {
        const baris = capaian.baris(agregat.tingkat, id);
        return { label: namaBaris(id) ?? baris?.kodeRup[0] ?? id, opd: baris?.opd ?? '', nilai };
      }),
    })),
  };
}
