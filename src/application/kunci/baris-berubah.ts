import type { Periode } from '../../domain/kalender/periode';
import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import { bandingkanSidik, type PerubahanBaris } from '../../domain/potret/sidik-potret';
import type { KepalaPotret } from '../../domain/potret/potret';
import { ok, type Result } from '../../domain/umum/result';
import type { Catatan } from '../catatan';
import type { Gagal } from '../luaran';
import { sidikMasukan } from '../usang/sidik-masukan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { bacaSidikPotret, sidikPeriode, tabelSidikPotret } from './sidik-tersimpan';

/** Rows that are otherwise than when the figures of a version were locked; `undefined` where that was not kept. */
export interface BarisSejakDikunci {
  readonly perubahan: readonly PerubahanBaris[] | undefined;
  readonly catatan: readonly Catatan[];
}

/**
 * Compares the rows of today with the fingerprints of a version, under the codes that units had when it was locked: that one
 * of them was wrong from the start is no change of its rows. None where the state of the period says that nothing which its
 * figures read has changed (`berubah`). Only this reads them.
 */
export async function barisSejakDikunci(
  ruang: RuangKerja,
  periode: Periode,
  {
    kepala: { versi, perTanggal, dicatat },
    berubah,
  }: { readonly kepala: KepalaPotret; readonly berubah: boolean },
  induk: readonly BarisInduk[],
  data: readonly BarisData[],
): Promise<Result<BarisSejakDikunci, Gagal>> {
  const dibaca = await ruang.buku.baca([tabelSidikPotret]);
  if (!dibaca.ok) return dibaca;
  const { sidik, catatan } = bacaSidikPotret(dibaca.value, periode.kode, versi);
  if (sidik === undefined || !berubah) return ok({ perubahan: sidik && [], catatan });
  const saatDikunci = { ...ruang.data, unit: ruang.data.unit.tercatatPada(dicatat) };
  const sesudah = bandingkanSidik(sidik, sidikPeriode(saatDikunci, periode, perTanggal, induk, data));
  const terbaca = new Set(
    sidikMasukan({ data: saatDikunci, tabel: ruang.tabel }, induk, data)
      .dibaca(periode, perTanggal)
      .map(({ id }) => id),
  );
  // What was imported since for later periods is no part of this one.
  const isLain = (satu: PerubahanBaris): boolean =>
    satu.jenis === 'ditambah' && satu.asal === 'diimpor' && !terbaca.has(satu.id);
  return ok({ perubahan: sesudah.filter((satu) => !isLain(satu)), catatan });
}
