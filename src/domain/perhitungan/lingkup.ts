import type { LingkupEvaluasi } from '../rencana/atribut-indikator';
import type { Indikator } from '../rencana/indikator';
import type { AreaStrategis, Opd } from '../rencana/rencana';

/** What a figure speaks of: all units, one unit, or the packages of one strategic area. */
export type Lingkup =
  | { readonly jenis: Extract<LingkupEvaluasi, 'seluruh'>; readonly kode: null }
  | { readonly jenis: Exclude<LingkupEvaluasi, 'seluruh'>; readonly kode: string };

export const seluruhOpd: Lingkup = { jenis: 'seluruh', kode: null };

export const kunciLingkup = ({ jenis, kode }: Lingkup): string =>
  kode === null ? jenis : `${jenis}|${kode}`;

/** Values by scope, without a key made of it: one is looked for per figure, and figures are many. */
export class PetaLingkup<T> {
  private readonly perJenis = new Map<Lingkup['jenis'], Map<string | null, T>>();

  get({ jenis, kode }: Lingkup): T | undefined {
    return this.perJenis.get(jenis)?.get(kode);
  }

  set({ jenis, kode }: Lingkup, isi: T): void {
    const milik = this.perJenis.get(jenis) ?? new Map<string | null, T>();
    this.perJenis.set(jenis, milik.set(kode, isi));
  }
}

/** Areas that a package must have to be looked at; none where every package is. */
export const areaLingkup = (
  { cakupanData, area }: Pick<Indikator, 'cakupanData' | 'area'>,
  lingkup: Lingkup,
): readonly string[] => [
  ...new Set([
    ...(cakupanData === 'paket-terpilih' ? [area] : []),
    ...(lingkup.jenis === 'area' ? [lingkup.kode] : []),
  ]),
];

/** The scopes in which an indicator is evaluated, as it declares: all units first. */
export function daftarLingkup(
  { lingkupEvaluasi }: Pick<Indikator, 'lingkupEvaluasi'>,
  opd: readonly Opd[],
  area: readonly AreaStrategis[],
): readonly Lingkup[] {
  const ada = (jenis: LingkupEvaluasi): boolean => lingkupEvaluasi.includes(jenis);
  return [
    ...(ada('seluruh') ? [seluruhOpd] : []),
    ...(ada('opd') ? opd.map(({ kode }): Lingkup => ({ jenis: 'opd', kode })) : []),
    ...(ada('area') ? area.map(({ kode }): Lingkup => ({ jenis: 'area', kode })) : []),
  ];
}
