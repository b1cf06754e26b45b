import { bentukBanding } from '../umum/teks';
import type { BahanPerhitungan } from './bahan';
import type { Bagian } from './cakupan';
import { PetaLingkup, type Lingkup } from './lingkup';
import type { PetaPaket } from './peta-paket';

/** Codes of the units that each scope speaks of; of an area those that have packages in it. */
export class UnitLingkup {
  private readonly seluruh: readonly string[];
  private perArea: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  private readonly perMelapor = new Map<ReadonlySet<string>, PetaLingkup<Bagian>>();

  constructor(
    private readonly bahan: Pick<BahanPerhitungan, 'opd' | 'induk'>,
    private readonly paket: Pick<PetaPaket, 'area'>,
  ) {
    this.seluruh = bahan.opd.map(({ kode }) => kode);
  }

  kode(lingkup: Lingkup): readonly string[] {
    if (lingkup.jenis === 'opd') return [lingkup.kode];
    return lingkup.jenis === 'area' ? this.diArea(lingkup.kode) : this.seluruh;
  }

  /** How many of them are among those whose data are in a collection. */
  melapor(lingkup: Lingkup, melapor: ReadonlySet<string>): Bagian {
    const perLingkup = this.perMelapor.get(melapor) ?? new PetaLingkup<Bagian>();
    const ada = perLingkup.get(lingkup);
    if (ada !== undefined) return ada;
    const kode = this.kode(lingkup);
    const baru: Bagian = [kode.filter((satu) => melapor.has(satu)).length, kode.length];
    this.perMelapor.set(melapor, perLingkup);
    perLingkup.set(lingkup, baru);
    return baru;
  }

  /** Units of packages of an area, in the order in which they were imported. */
  private diArea(area: string): readonly string[] {
    this.perArea ??= this.susunArea();
    return [...(this.perArea.get(bentukBanding(area)) ?? [])];
  }

  /** For all areas in one walk: the rows are many. */
  private susunArea(): ReadonlyMap<string, ReadonlySet<string>> {
    const hasil = new Map<string, Set<string>>();
    for (const { kodeRup, opd } of this.bahan.induk)
      for (const kode of kodeRup)
        for (const area of this.paket.area(kode)) {
          const unit = hasil.get(area);
          if (unit === undefined) hasil.set(area, new Set([opd]));
          else unit.add(opd);
        }
    return hasil;
  }
}
