import type { KeadaanAngka } from '../../domain/capaian/keadaan-angka';
import { isTercapai } from '../../domain/capaian/tercapai';
import type { Periode } from '../../domain/kalender/periode';
import { statusAkhirDari, type Keputusan } from '../../domain/keputusan/keputusan';
import { KeputusanBerlaku } from '../../domain/keputusan/keputusan-berlaku';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import type { SetahunAngka } from '../../domain/perhitungan/sampai-dengan';

type Dipantau = Extract<KeadaanAngka, { readonly jenis: 'dipantau' }>;

/** That an indicator was closed in an earlier period, by its id. */
export function ditutupSebelum(
  keputusan: readonly Keputusan[],
  periode: Periode,
): (indikatorId: string) => Dipantau | undefined {
  if (keputusan.length === 0) return () => undefined;
  const berlaku = new KeputusanBerlaku(keputusan);
  return (id) => {
    const final = berlaku.dipantau(id, periode);
    const status = final && statusAkhirDari(final.cabang);
    return final && status && { jenis: 'dipantau', status, kode: final.kode, periode: final.periode };
  };
}

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
  const ditutup = ditutupSebelum(keputusan, periode);
  return (satu, setahun) => {
    const dipantau = ditutup(satu.indikator.id);
    if (dipantau === undefined) return [];
    return [
      ...(dipantau.status === 'tercapai' && isDiBawahTarget(satu, setahun, desimal)
        ? [{ jenis: 'dipantau-di-bawah-target', kode: dipantau.kode } as const]
        : []),
      dipantau,
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
