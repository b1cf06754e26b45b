import type { BahanPerhitungan } from './bahan';
import type { Bagian } from './cakupan';
import { PetaLingkup, type Lingkup } from './lingkup';
import type { PetaPaket } from './peta-paket';

/** Codes of the units that each scope speaks of; of an area those that have packages in it. */
export class UnitLingkup {
  private readonly seluruh: readonly string[];
  private readonly perArea = new Map<string, readonly string[]>();
  private readonly perMelapor = new Map<ReadonlySet<string>, PetaLingkup<Bagian>>();

  constructor(
    private readonly bahan: Pick<BahanPerhitungan, 'opd' | 'induk'>,
    private readonly paket: Pick<PetaPaket, 'isDiArea'>,
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

  private diArea(area: string): readonly string[] {
    const ada = this.perArea.get(area);
    if (ada !== undefined) return ada;
    const unit = this.bahan.induk
      .filter(({ kodeRup }) => this.paket.isDiArea(kodeRup, area))
      .map(({ opd }) => opd);
    const baru = [...new Set(unit)];
    this.perArea.set(area, baru);
    return baru;
  }
}
