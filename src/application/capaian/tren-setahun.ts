import { daftarPeriode, type Periode } from '../../domain/kalender/periode';
import type { CapaianIndikator } from '../../domain/perhitungan/capaian-indikator';
import type { Lingkup } from '../../domain/perhitungan/lingkup';
import type { Indikator } from '../../domain/rencana/indikator';
import { ok } from '../../domain/umum/result';
import { samaTeks } from '../../domain/umum/teks';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { siapkanPeriode } from './siapkan-periode';

export interface PermintaanTren {
  /** Code of the indicator. */
  readonly indikator: string;
  readonly periode: string;
  readonly lingkup: Lingkup;
}

/** An indicator through a year. */
export interface HasilTrenSetahun {
  readonly indikator: Indikator;
  readonly desimal: number;
  /** Each of the year's periods; without a figure where it was not compiled, or is later than the one asked for. */
  readonly periode: readonly { readonly periode: Periode; readonly capaian: CapaianIndikator | undefined }[];
}

/**
 * The figures of one indicator in each of its periods of a year, up to the one asked for: as locked, or calculated. Nothing
 * where nobody approved the way in which it moved, or where it has one period a year. Writes nothing.
 */
export async function trenSetahun(buku: Workbook, permintaan: PermintaanTren): Luaran<HasilTrenSetahun> {
  const siap = await siapkanPeriode(buku, permintaan.periode, undefined, [], true);
  if (!siap.ok) return siap;
  if (!('angka' in siap.value)) return ok(siap.value);
  const { catatan, angka, draf, ruang, potret, padaPeriode, periode } = siap.value;
  const { lingkup } = permintaan;
  const kini = angka
    .semua((satu) => satu.jenis === lingkup.jenis && satu.kode === lingkup.kode)
    .find(({ indikator }) => samaTeks(indikator.kode, permintaan.indikator));
  if (kini === undefined || draf?.banding.sandingkan(kini).disetujui !== undefined) return ok({ catatan });
  const { indikator } = kini;
  const setahun = daftarPeriode(indikator.frekuensi, periode.tahun);
  if (setahun.length < 2) return ok({ catatan });
  return ok({
    catatan,
    isi: {
      indikator,
      desimal: (potret ?? ruang.data.pengaturan).desimal,
      periode: setahun.map((satu) => ({
        periode: satu,
        capaian: padaPeriode(satu.kode)?.cari(indikator.id, lingkup),
      })),
    },
  });
}
