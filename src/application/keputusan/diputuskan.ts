import type { ButirKeputusan } from '../../domain/keputusan/periksa-keputusan';
import type { Catatan } from '../catatan';
import type { KeadaanKeputusan } from './keadaan-keputusan';
import type { RekomendasiPutusan } from './rekomendasi-putusan';

/** One indicator with its locked figure and what was decided. */
export interface Diputuskan extends ButirKeputusan {
  readonly keadaan: KeadaanKeputusan;
  readonly disetujui: readonly RekomendasiPutusan[];
}

/** Which indicators a meeting decided on, and what stands against it. */
export interface Diminta {
  readonly butir: readonly Diputuskan[];
  readonly catatan: readonly Catatan[];
}

/** What a decision is held to of the locked figure. */
export const angkaDiputuskan = ({
  indikator,
  capaian,
  memadai,
}: KeadaanKeputusan): ButirKeputusan['angka'] => {
  const dinilai = capaian.map((satu) => satu.capaian.tercapai);
  return {
    indikatorId: indikator.id,
    kode: indikator.kode,
    adaNilai: capaian.some(({ hasil }) => hasil.jenis === 'nilai'),
    memadai,
    tercapai: dinilai.includes(false) ? false : dinilai.every((satu) => satu === true) ? true : undefined,
  };
};
