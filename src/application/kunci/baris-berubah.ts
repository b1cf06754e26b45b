import type { Periode } from '../../domain/kalender/periode';
import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import { bandingkanSidik, type PerubahanBaris } from '../../domain/potret/sidik-potret';
import { ok, type Result } from '../../domain/umum/result';
import type { Catatan } from '../catatan';
import type { Gagal } from '../luaran';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { bacaSidikPotret, sidikPeriode, tabelSidikPotret } from './sidik-tersimpan';

/** Rows that are otherwise than when the figures of a version were locked; `undefined` where that was not kept. */
export interface BarisSejakDikunci {
  readonly perubahan: readonly PerubahanBaris[] | undefined;
  readonly catatan: readonly Catatan[];
}

/** Compares the rows of today with the fingerprints of a version. Only this reads them. */
export async function barisSejakDikunci(
  ruang: RuangKerja,
  periode: Periode,
  versi: number,
  induk: readonly BarisInduk[],
  data: readonly BarisData[],
): Promise<Result<BarisSejakDikunci, Gagal>> {
  const dibaca = await ruang.buku.baca([tabelSidikPotret]);
  if (!dibaca.ok) return dibaca;
  const { sidik, catatan } = bacaSidikPotret(dibaca.value, periode.kode, versi);
  return ok({
    perubahan: sidik && bandingkanSidik(sidik, sidikPeriode(ruang.data, periode, induk, data)),
    catatan,
  });
}
