import type { KeadaanAngka } from '../../domain/capaian/keadaan-angka';
import { isTercapai } from '../../domain/capaian/tercapai';
import type { Periode } from '../../domain/kalender/periode';
import { statusAkhirDari, type Keputusan } from '../../domain/keputusan/keputusan';
import { KeputusanBerlaku } from '../../domain/keputusan/keputusan-berlaku';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import type { SetahunAngka } from '../../domain/perhitungan/sampai-dengan';

/** What is said of a figure whose indicator was closed in an earlier period: that, and where it is no longer what was declared reached. */
export type PembuatDipantau = (
  satu: CapaianIndikator,
  setahun: SetahunAngka | undefined,
) => readonly KeadaanAngka[];

/**
 * An indicator that is only watched is still calculated: a cumulative value can fall below the year's target after it was
 * declared reached. Of one whose time is over that is no news.
 */
export function keadaanDipantau(
  keputusan: readonly Keputusan[],
  periode: Periode,
  desimal: number,
): PembuatDipantau {
  if (keputusan.length === 0) return () => [];
  const berlaku = new KeputusanBerlaku(keputusan);
  return (satu, setahun) => {
    const dipantau = berlaku.dipantau(satu.indikator.id, periode);
    const status = dipantau && statusAkhirDari(dipantau.cabang);
    if (dipantau === undefined || status === undefined) return [];
    const { kode, periode: pada } = dipantau;
    return [
      ...(status === 'tercapai' && isDiBawahTarget(satu, setahun, desimal)
        ? [{ jenis: 'dipantau-di-bawah-target', kode } as const]
        : []),
      { jenis: 'dipantau', status, kode, periode: pada },
    ];
  };
}

const isDiBawahTarget = (
  { indikator, capaian: { tercapai } }: CapaianIndikator,
  setahun: SetahunAngka | undefined,
  desimal: number,
): boolean =>
  setahun === undefined
    ? tercapai === false
    : isTercapai(indikator, setahun.sampai.nilai, setahun.setahun.target, desimal) === false;
