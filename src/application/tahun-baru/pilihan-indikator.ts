import { statusAkhirDari, type StatusAkhir } from '../../domain/keputusan/keputusan';
import { KeputusanBerlaku } from '../../domain/keputusan/keputusan-berlaku';
import type { Indikator } from '../../domain/rencana/indikator';
import { KodeDikenal } from '../../domain/umum/nama-terdekat';
import { bentukBanding } from '../../domain/umum/teks';
import { catatRuangKerja, type CatatanRuangKerja } from '../catatan-ruang-kerja';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';

/** An indicator of the year that ends, and whether it is proposed for the next one. */
export interface PilihanIndikator {
  readonly indikator: Indikator;
  /** `undefined` of one that nobody closed. */
  readonly status: StatusAkhir | undefined;
  /** All but those that are Tercapai: what ran out of time is not done. A person decides. */
  readonly usulan: boolean;
}

export function pilihanIndikator({
  rencana,
  keputusan,
}: Pick<DataRuangKerja, 'rencana' | 'keputusan'>): readonly PilihanIndikator[] {
  const berlaku = new KeputusanBerlaku(keputusan);
  return rencana.indikator.map((indikator) => {
    const final = berlaku.final(indikator.id);
    const status = final && statusAkhirDari(final.cabang);
    return { indikator, status, usulan: status !== 'tercapai' };
  });
}

/** The ids of the indicators that a person named by code, or that are proposed where nobody did; codes that there are none of are findings. */
export function indikatorDipilih(
  pilihan: readonly PilihanIndikator[],
  kode: readonly string[] | undefined,
): { readonly id: ReadonlySet<string>; readonly catatan: readonly CatatanRuangKerja[] } {
  if (kode === undefined)
    return {
      id: new Set(pilihan.flatMap(({ indikator, usulan }) => (usulan ? [indikator.id] : []))),
      catatan: [],
    };
  const perKode = new Map(pilihan.map(({ indikator }) => [bentukBanding(indikator.kode), indikator.id]));
  const dikenal = new KodeDikenal(pilihan.map(({ indikator }) => indikator.kode));
  return {
    id: new Set(kode.flatMap((satu) => perKode.get(bentukBanding(satu)) ?? [])),
    catatan: kode
      .filter((satu) => !perKode.has(bentukBanding(satu)))
      .map((satu) => catatRuangKerja('indikator-tidak-dikenal', { kode: satu, ...dikenal.saran(satu) })),
  };
}
