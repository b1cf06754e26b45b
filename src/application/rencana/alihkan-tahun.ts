import { periodeDari } from '../../domain/kalender/periode';
import { bagianTanggal, tanggalDari, tanggalPasti, type Tanggal } from '../../domain/umum/tanggal';
import type { RencanaMasukan } from '../rencana-masukan';

/** The same day of another year; 29 February is the 28th where there is none. */
function diTahun(tanggal: Tanggal, selisih: number): Tanggal {
  const { tahun, bulan, hari } = bagianTanggal(tanggal);
  return tanggalDari(tahun + selisih, bulan, hari) ?? tanggalPasti(tahun + selisih, bulan, hari - 1);
}

function periodeDi(kode: string, selisih: number): string {
  const periode = periodeDari(kode);
  return periode === undefined ? kode : periode.kode.replace(/^\d{4}/, String(periode.tahun + selisih));
}

/**
 * A plan of one year as the plan of another: targets of the same periods, actions on the same days. Baselines are of the year
 * that they were measured in, and stay.
 */
export function alihkanTahun(masukan: RencanaMasukan, ke: number): RencanaMasukan {
  const { tahun, target, aksi } = masukan;
  if (tahun === undefined || tahun === ke) return masukan;
  const selisih = ke - tahun;
  return {
    ...masukan,
    tahun: ke,
    ...(target && { target: target.map((satu) => ({ ...satu, periode: periodeDi(satu.periode, selisih) })) }),
    ...(aksi && {
      aksi: aksi.map((satu) => ({
        ...satu,
        mulai: diTahun(satu.mulai, selisih),
        selesai: diTahun(satu.selesai, selisih),
      })),
    }),
  };
}
