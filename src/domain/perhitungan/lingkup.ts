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
