import { awalPeriode, periodeDari } from '../../domain/kalender/periode';
import { periodeMilik } from '../../domain/perhitungan/rentang';
import { catatRuangKerja, type CatatanRuangKerja } from '../catatan-ruang-kerja';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { daftarTerkompilasi } from './periode-terkompilasi';
import { isRentang, rentangDiminta } from './rentang-diminta';

/** Nothing was compiled at all, or not what is asked for; of a year or half, nothing inside. */
export function catatBelumDikompilasi(kode: string | undefined): CatatanRuangKerja {
  const periode = kode === undefined ? undefined : periodeDari(kode);
  const [pertama] =
    periode === undefined || !isRentang(periode)
      ? []
      : periodeMilik('triwulan', awalPeriode(periode), periode);
  return catatRuangKerja('periode-belum-dikompilasi', {
    ...(kode === undefined ? {} : { periode: kode }),
    ...(pertama === undefined ? {} : { contoh: pertama.kode }),
  });
}

/**
 * Why a period has no collection of its own, for what needs one (to lock, to calculate on the sheet, to archive): it was not
 * compiled; or it is a year or half that is made of the periods inside, which are named.
 */
export function catatTanpaPengumpulan(data: DataRuangKerja, kode: string | undefined): CatatanRuangKerja {
  const rentang = rentangDiminta(daftarTerkompilasi(data), kode);
  return rentang === undefined
    ? catatBelumDikompilasi(kode)
    : catatRuangKerja('periode-disusun', {
        periode: rentang.periode.kode,
        dalam: rentang.dalam.map(({ periode }) => periode.kode).toReversed(),
      });
}
