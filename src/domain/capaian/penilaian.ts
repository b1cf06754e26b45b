import type { JenjangStatus, NilaiTarget, SkalaStatus } from '../rencana/aturan-capaian';
import type { Indikator } from '../rencana/indikator';
import { bulatkan } from './bulatkan';
import { adaSkor, tanpaSkor, type HasilSkor, type SebabTanpaSkor } from './hasil-skor';
import { jenjangSkor, skalaTigaWarna } from './skala-status';
import { hitungSkor } from './skor';
import { isTercapai } from './tercapai';

/** The settings of a workspace that decide how achievement is shown. */
export interface PengaturanCapaian {
  /** Decimals of values and scores; what is shown is what is judged. */
  readonly desimal: number;
  /** Least coverage in percent; below it a status would pretend to knowledge that is not there. */
  readonly ambangCakupan: number;
  readonly skala: SkalaStatus;
}

export const pengaturanCapaianBawaan: PengaturanCapaian = {
  desimal: 2,
  ambangCakupan: 80,
  skala: skalaTigaWarna,
};

/** What the colour column says. */
export type StatusCapaian =
  | { readonly jenis: 'berstatus'; readonly jenjang: JenjangStatus }
  | { readonly jenis: 'data-belum-memadai' }
  /** Nothing that was approved says how it is to be judged. */
  | { readonly jenis: 'rencana-belum-disetujui' }
  | { readonly jenis: 'tidak-dapat-dinilai'; readonly sebab: SebabTanpaSkor };

export const labelDataBelumMemadai = 'Data belum memadai';

export interface Capaian {
  /** Rounded. */
  readonly skor: HasilSkor;
  /** Target met; `undefined` where it cannot be told. */
  readonly tercapai: boolean | undefined;
  readonly status: StatusCapaian;
}

export interface BahanCapaian {
  readonly realisasi: number | undefined;
  readonly target: NilaiTarget | undefined;
  /** There is a target of all units, which is none of this figure. */
  readonly targetTidakDiturunkan?: boolean;
  /** Coverage in percent, the lowest of the ways it is counted; `undefined` where the data have no rows to cover. */
  readonly cakupan: number | undefined;
}

/** Achievement of one indicator in one period and scope: score, rounded score, then colour from what is shown. */
export function nilaiCapaian(
  indikator: Pick<Indikator, 'polarisasi' | 'aturanCapaian' | 'ambangStatus'>,
  { realisasi, target, targetTidakDiturunkan = false, cakupan }: BahanCapaian,
  pengaturan: PengaturanCapaian,
): Capaian {
  const dihitung = hitungSkor(indikator.aturanCapaian, realisasi, target);
  const tanpaTarget = dihitung.jenis !== 'skor' && dihitung.sebab === 'target-kosong';
  const skor =
    tanpaTarget && targetTidakDiturunkan
      ? tanpaSkor('target-tidak-diturunkan')
      : bulatkanSkor(dihitung, pengaturan.desimal);
  const tercapai = isTercapai(indikator, realisasi, target, pengaturan.desimal);
  return {
    skor,
    tercapai,
    status: statusCapaian(skor, tercapai, cakupan, {
      ...pengaturan,
      skala: indikator.ambangStatus ?? pengaturan.skala,
    }),
  };
}

const bulatkanSkor = (hasil: HasilSkor, desimal: number): HasilSkor =>
  hasil.jenis === 'skor' ? adaSkor(bulatkan(hasil.skor, desimal)) : hasil;

/** Less coverage, as it is shown, than the workspace asks for; never where there is nothing to cover. */
export const isKelengkapanRendah = (
  cakupan: number | undefined,
  { desimal, ambangCakupan }: Pick<PengaturanCapaian, 'desimal' | 'ambangCakupan'>,
): boolean => cakupan !== undefined && bulatkan(cakupan, desimal) < ambangCakupan;

/** The status of a rounded score; too little coverage comes before any colour. */
export function statusCapaian(
  skor: HasilSkor,
  tercapai: boolean | undefined,
  cakupan: number | undefined,
  { desimal, ambangCakupan, skala }: PengaturanCapaian,
): StatusCapaian {
  if (skor.jenis !== 'skor') return skor;
  if (isKelengkapanRendah(cakupan, { desimal, ambangCakupan })) return { jenis: 'data-belum-memadai' };
  return { jenis: 'berstatus', jenjang: jenjangSkor(skala, skor.skor, tercapai) };
}
