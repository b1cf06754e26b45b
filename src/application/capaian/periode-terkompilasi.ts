import { periodeDari, periodeSebelum, urutPeriode, type Periode } from '../../domain/kalender/periode';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';

/** A compiled period and its data date. */
export interface PeriodeTerkompilasi {
  readonly periode: Periode;
  readonly perTanggal: Tanggal;
}

/** Compiled periods, the last one first. */
export const daftarTerkompilasi = ({ tanggalData }: DataRuangKerja): readonly PeriodeTerkompilasi[] =>
  [...tanggalData]
    .flatMap(([kode, perTanggal]) => {
      const periode = periodeDari(kode);
      return periode === undefined ? [] : [{ periode, perTanggal }];
    })
    .sort((a, b) => urutPeriode(b.periode, a.periode));

/** The last compiled period by default. */
export function periodeDiminta(
  terkompilasi: readonly PeriodeTerkompilasi[],
  kode: string | undefined,
): PeriodeTerkompilasi | undefined {
  if (kode === undefined) return terkompilasi[0];
  const diminta = periodeDari(kode)?.kode;
  return terkompilasi.find(({ periode }) => periode.kode === diminta);
}

/** The period before, where its figures can be told: locked, or calculated from all of its rows. */
export function cariSebelum(
  terkompilasi: readonly PeriodeTerkompilasi[],
  periode: Periode,
  isTersedia: (kode: string) => boolean,
): PeriodeTerkompilasi | undefined {
  const { kode } = periodeSebelum(periode);
  return isTersedia(kode) ? terkompilasi.find((satu) => satu.periode.kode === kode) : undefined;
}
