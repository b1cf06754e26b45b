import type { PratinjauDistribusi } from '../../application/distribusi/pratinjau';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanPeriode, type PeriodeSajian } from '../dasar';
import { sajikanAkanDikirim, type AkanDikirimSajian } from './akan-dikirim';
import { sajikanUnitTerkirim, type UnitTerkirimSajian } from './terkirim';

export interface PeriodeDistribusiSajian extends PeriodeSajian {
  /** With how many units have been sent its template: `Triwulan I 2026 (dibuat 3/38)`. */
  readonly pilihan: string;
  readonly indikator: readonly { readonly kode: string; readonly nama: string }[];
}

/** What distributing a period would send, and what has been made for it. */
export interface PratinjauDistribusiSajian {
  readonly periode: readonly PeriodeDistribusiSajian[];
  /** Code of the period that the rest is about. */
  readonly dipilih: string;
  /** `null` where a finding stops the distribution. */
  readonly akan: AkanDikirimSajian | null;
  /** `Sudah dibuat: 3 dari 38 unit (Triwulan I 2026); sudah dikirim: 2`, or that there is none. */
  readonly ringkasanTerkirim: string;
  readonly terkirim: readonly UnitTerkirimSajian[];
}

export function sajikanPratinjauDistribusi(
  { periode, dipilih, jumlahUnit, akan, terkirim }: PratinjauDistribusi,
  bahasa: Bahasa,
): PratinjauDistribusiSajian {
  const { angka, periode: tulisPeriode } = bahasa.tulis;
  const kata = bahasa.teks.sajian.distribusi;
  const dari = angka(jumlahUnit);
  return {
    periode: periode.map(({ periode: satu, indikator, terkirim: jumlah }) => {
      const sajian = sajikanPeriode(satu, bahasa);
      return {
        ...sajian,
        pilihan: jumlah === 0 ? sajian.label : kata.pilihanPeriode(sajian.label, angka(jumlah), dari),
        indikator,
      };
    }),
    dipilih,
    akan: akan === undefined ? null : sajikanAkanDikirim(akan, bahasa),
    ringkasanTerkirim:
      terkirim.length === 0
        ? kata.belumDibuat(tulisPeriode(dipilih))
        : kata.sudahDibuat(
            angka(terkirim.length),
            dari,
            tulisPeriode(dipilih),
            angka(terkirim.filter(({ tanggalKirim }) => tanggalKirim !== null).length),
          ),
    terkirim: terkirim.map((satu) => sajikanUnitTerkirim(satu, bahasa)),
  };
}
