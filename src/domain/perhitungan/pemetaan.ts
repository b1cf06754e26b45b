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

  /** @param area as they are compared, each once. */
  tambah(area: ReadonlySet<string>): void {
    this.paket += 1;
    if (area.size > 0) this.terpetakan += 1;
    for (const satu of area) this.perArea.set(satu, (this.perArea.get(satu) ?? 0) + 1);
  }

  di(area: string): number {
    return this.perArea.get(bentukBanding(area)) ?? 0;
  }
}

/** Counts imported packages, of each unit and (`null`) of all. */
export function hitungPemetaan(induk: readonly BarisInduk[]): (opd: string | null) => Pemetaan {
  const semua = new Hitungan();
  const perUnit = new Map<string, Hitungan>();
  // Rows read from one sheet share their lists.
  const bentuk = new Map<readonly string[], ReadonlySet<string>>();
  for (const { tingkat, opd, area } of induk) {
    if (tingkat !== 'rup') continue;
    const milik = perUnit.get(opd) ?? new Hitungan();
    perUnit.set(opd, milik);
    const dibandingkan = bentuk.get(area) ?? new Set(area.map(bentukBanding));
    bentuk.set(area, dibandingkan);
    milik.tambah(dibandingkan);
    semua.tambah(dibandingkan);
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
