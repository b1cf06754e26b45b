import { isKelengkapanRendah } from '../../domain/capaian/penilaian';
import type { Keputusan } from '../../domain/keputusan/keputusan';
import { KeputusanBerlaku } from '../../domain/keputusan/keputusan-berlaku';
import type { Periode } from '../../domain/kalender/periode';
import { persenCakupan, terendah } from '../../domain/perhitungan/cakupan';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import type { Potret } from '../../domain/potret/potret';
import type { Indikator } from '../../domain/rencana/indikator';
import { kelompokkan } from '../../domain/umum/kelompok';
import { indikatorPeserta } from '../distribusi/kebutuhan-data';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import type { RekomendasiPutusan } from './rekomendasi-putusan';

/** An indicator before the meeting: what was locked of it, and what was decided. */
export interface KeadaanKeputusan {
  readonly indikator: Indikator;
  /** The figure of all units; of an indicator that has none, of each unit or area. Empty where nothing was locked. */
  readonly capaian: readonly CapaianIndikator[];
  /** Enough data to judge it. */
  readonly memadai: boolean;
  /** Least coverage in percent; `undefined` where there is nothing to cover. */
  readonly kelengkapan: number | undefined;
  /** The decision of this period that holds. */
  readonly keputusan: Keputusan | undefined;
  /** The decision of an earlier period by which it is only watched ("Dipantau"). */
  readonly dipantau: Keputusan | undefined;
  /** Recommendations of the period. */
  readonly rekomendasi: readonly RekomendasiPutusan[];
  /** Decisions of this period that contradict each other; none of them holds. */
  readonly bertentangan: readonly Keputusan[];
}

/** Every indicator that takes part in a period, in the order of the plan. */
export function keadaanKeputusan(
  data: Pick<DataRuangKerja, 'rencana' | 'keputusan'>,
  periode: Periode,
  potret: Potret | undefined,
  rekomendasi: ReadonlyMap<string, readonly RekomendasiPutusan[]> = new Map(),
): readonly KeadaanKeputusan[] {
  const berlaku = new KeputusanBerlaku(data.keputusan);
  const angka = kelompokkan(potret?.capaian ?? [], ({ indikator }) => indikator.id);
  return indikatorPeserta(data, periode).map((indikator) => {
    const semua = angka.get(indikator.id) ?? [];
    const seluruh = semua.filter(({ lingkup }) => lingkup.jenis === 'seluruh');
    const capaian = seluruh.length > 0 ? seluruh : semua;
    return {
      indikator,
      capaian,
      memadai: potret === undefined || capaian.every((satu) => isMemadai(satu, potret)),
      kelengkapan: capaian.reduce<number | undefined>(
        (rendah, { cakupan }) => terendah(rendah, persenCakupan(cakupan)),
        undefined,
      ),
      keputusan: berlaku.pada(periode.kode, indikator.id),
      dipantau: berlaku.dipantau(indikator.id, periode),
      rekomendasi: rekomendasi.get(indikator.id) ?? [],
      bertentangan:
        berlaku.bertentangan.find(
          ([satu]) => satu?.periode === periode.kode && satu.indikatorId === indikator.id,
        ) ?? [],
    };
  });
}

/** A figure without score has no status that would say so: its coverage is asked as well. */
const isMemadai = (
  { capaian: { status }, cakupan, keadaan }: CapaianIndikator,
  { desimal, ambangCakupan }: Potret,
): boolean =>
  status.jenis !== 'data-belum-memadai' &&
  !keadaan.some(({ jenis }) => jenis === 'kelengkapan-bawaan') &&
  !isKelengkapanRendah(persenCakupan(cakupan), { desimal, ambangCakupan });

/** Indicators of the period that the meeting still has to decide on. */
export const belumDiputuskan = (
  data: Pick<DataRuangKerja, 'rencana' | 'keputusan'>,
  periode: Periode,
): readonly Indikator[] =>
  keadaanKeputusan(data, periode, undefined)
    .filter(({ keputusan, dipantau }) => keputusan === undefined && dipantau === undefined)
    .map(({ indikator }) => indikator);

/** Indicators of the plan without a final status, in whatever period. */
export function indikatorTerbuka({
  rencana,
  keputusan,
}: Pick<DataRuangKerja, 'rencana' | 'keputusan'>): readonly Indikator[] {
  const berlaku = new KeputusanBerlaku(keputusan);
  return rencana.indikator.filter(({ id }) => berlaku.final(id) === undefined);
}
