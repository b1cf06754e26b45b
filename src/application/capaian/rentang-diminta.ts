import {
  akhirPeriode,
  awalPeriode,
  daftarPeriode,
  dariTerhalus,
  periodeDari,
  type Periode,
} from '../../domain/kalender/periode';
import type { Frekuensi } from '../../domain/rencana/atribut-indikator';
import { periodePeserta } from '../../domain/rencana/periode-peserta';
import type { Rencana } from '../../domain/rencana/rencana';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { PeriodeTerkompilasi } from './periode-terkompilasi';

/** Several periods told as one, and what was compiled of them. */
export interface RentangDiminta {
  readonly periode: Periode;
  readonly awal: Tanggal;
  /** The last one first, as `daftarTerkompilasi` has them; at least one. */
  readonly dalam: readonly [PeriodeTerkompilasi, ...PeriodeTerkompilasi[]];
}

const lebihHalus = (a: Frekuensi, b: Frekuensi): boolean => dariTerhalus.indexOf(a) < dariTerhalus.indexOf(b);

/** Frequencies of indicators that have several periods in one. */
export const frekuensiLebihHalus = ({ frekuensi }: Periode): readonly Frekuensi[] =>
  dariTerhalus.filter((satu) => lebihHalus(satu, frekuensi));

/** Years and halves are made of their periods; a quarter of months is told of its last, as it is collected. */
export const isRentang = ({ frekuensi }: Periode): boolean =>
  frekuensi === 'semester' || frekuensi === 'tahunan';

/** What was compiled between a day and the end of a period; `undefined` where nothing was. */
export function rentangSejak(
  awal: Tanggal,
  periode: Periode,
  terkompilasi: readonly PeriodeTerkompilasi[],
): RentangDiminta | undefined {
  const [terakhir, ...lain] = terkompilasi.filter(
    (satu) => awalPeriode(satu.periode) >= awal && akhirPeriode(satu.periode) <= akhirPeriode(periode),
  );
  return terakhir && { periode, awal, dalam: [terakhir, ...lain] };
}

/** A year or half that has figures without a collection of its own. */
const rentangDari = (
  periode: Periode,
  terkompilasi: readonly PeriodeTerkompilasi[],
): RentangDiminta | undefined =>
  isRentang(periode) ? rentangSejak(awalPeriode(periode), periode, terkompilasi) : undefined;

/** The year or half that a code names. */
export function rentangDiminta(
  terkompilasi: readonly PeriodeTerkompilasi[],
  kode: string | undefined,
): RentangDiminta | undefined {
  const periode = kode === undefined ? undefined : periodeDari(kode);
  return periode && rentangDari(periode, terkompilasi);
}

/** All years and halves that can be asked for of a plan, beside what was compiled for themselves. */
export function daftarRentang(
  { indikator }: Pick<Rencana, 'indikator'>,
  terkompilasi: readonly PeriodeTerkompilasi[],
): readonly PeriodeTerkompilasi[] {
  const tahun = new Set(terkompilasi.map(({ periode }) => periode.tahun));
  const ada = new Set(terkompilasi.map(({ periode }) => periode.kode));
  return [...tahun]
    .flatMap((satu) => [...daftarPeriode('tahunan', satu), ...daftarPeriode('semester', satu)])
    .flatMap((periode) => {
      const halus = frekuensiLebihHalus(periode);
      const rentang = ada.has(periode.kode) ? undefined : rentangDari(periode, terkompilasi);
      return rentang !== undefined && indikator.some(({ frekuensi }) => halus.includes(frekuensi))
        ? [{ periode, perTanggal: rentang.dalam[0].perTanggal }]
        : [];
    });
}

/** The last compiled period inside in which indicators of a frequency take part: what their rows are of. */
export const terakhirUntuk = (
  frekuensi: Frekuensi,
  dalam: readonly PeriodeTerkompilasi[],
): PeriodeTerkompilasi | undefined =>
  dalam.find(({ periode }) => periodePeserta(frekuensi, periode) !== undefined);

/** The compiled period that has the figure of an indicator's own period: itself, else the longest that ends on its last day. */
export const pemuatPeriode = (
  milik: Periode,
  dalam: readonly PeriodeTerkompilasi[],
): PeriodeTerkompilasi | undefined =>
  dalam.find(({ periode }) => periode.kode === milik.kode) ??
  dalam.find(({ periode }) => periodePeserta(milik.frekuensi, periode)?.kode === milik.kode);
