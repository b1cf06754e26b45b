import type { BarisInduk } from '../data/baris-data';
import type { Indikator } from '../rencana/indikator';
import type { RumusRencana } from '../rencana/periksa/rumus';
import { bentukBanding } from '../umum/teks';
import type { TingkatData } from '../variabel/tipe';

/** How far the packages of a unit, or of all, were given strategic areas (SOP step 11). */
export interface Pemetaan {
  readonly paket: number;
  /** Packages with at least one area. */
  readonly terpetakan: number;
  /** Packages in the area. */
  di(area: string): number;
}

class Hitungan implements Pemetaan {
  paket = 0;
  terpetakan = 0;
  private readonly perArea = new Map<string, number>();

  tambah(area: readonly string[]): void {
    this.paket += 1;
    if (area.length > 0) this.terpetakan += 1;
    for (const satu of new Set(area.map(bentukBanding)))
      this.perArea.set(satu, (this.perArea.get(satu) ?? 0) + 1);
  }

  di(area: string): number {
    return this.perArea.get(bentukBanding(area)) ?? 0;
  }
}

/** Counts imported packages, of each unit and (`null`) of all. */
export function hitungPemetaan(induk: readonly BarisInduk[]): (opd: string | null) => Pemetaan {
  const semua = new Hitungan();
  const perUnit = new Map<string, Hitungan>();
  for (const { tingkat, opd, area } of induk) {
    if (tingkat !== 'rup') continue;
    const milik = perUnit.get(opd) ?? new Hitungan();
    perUnit.set(opd, milik);
    milik.tambah(area);
    semua.tambah(area);
  }
  return (opd) => (opd === null ? semua : (perUnit.get(opd) ?? new Hitungan()));
}

const tingkatPaket = new Set<TingkatData>(['rup', 'transaksi']);

/** Indicators that will find no row: they read those of packages of their area, and no package was given it. */
export const indikatorTanpaPaket = (
  indikator: readonly Indikator[],
  { rumus }: RumusRencana,
  pemetaan: Pemetaan,
): readonly Indikator[] =>
  indikator.filter(
    ({ id, cakupanData, area }) =>
      cakupanData === 'paket-terpilih' &&
      pemetaan.di(area) === 0 &&
      (rumus.get(id)?.rumus.tingkat.some((satu) => tingkatPaket.has(satu)) ?? false),
  );
