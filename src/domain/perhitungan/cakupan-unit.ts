import { statusBaris, type CakupanTingkat } from '../rumus';
import { angkaDi, indeksDi, kodeDi, posisiDi } from '../umum/larik';
import type { Bagian } from './cakupan';
import type { PaketTingkat } from './paket-tingkat';

/** The rows of one level that a figure reads, with their packages and units, all by number. */
export interface TingkatUnit {
  readonly status: CakupanTingkat['status'];
  readonly paket: PaketTingkat;
  /** Of each row the number of its unit. */
  readonly unit: Uint32Array;
}

const isDiLingkup = (milik: number): boolean =>
  milik === statusBaris.dihitung || milik === statusBaris.dikeluarkan;

/** No unit yet. */
const BELUM = -1;
/** Bits of a package: counted for its first unit, and for all units together. */
const [PADA_UNIT, PADA_SEMUA] = [1, 2];

/**
 * Ceilings behind the rows of each unit, and in the last place of all, in one walk: unit by unit each row is fetched from
 * anywhere in memory, once a figure. A package counts once in each unit, where it is first met, so that what is added up
 * comes in the order in which it would come alone. Nearly all packages are of one unit; of the others a map remembers more.
 */
export class CakupanUnit {
  /** Of each package in this walk; the same arrays in all of them. */
  private readonly unitPertama: Int32Array;
  private readonly tanda: Uint8Array;

  constructor(
    private readonly pagu: Float64Array,
    private readonly banyakUnit: number,
  ) {
    this.unitPertama = new Int32Array(pagu.length);
    this.tanda = new Uint8Array(pagu.length);
  }

  /** Of each unit, by its number, and of all (`null`). */
  hitung(tingkat: readonly TingkatUnit[]): (unit: number | null) => Bagian {
    const { pagu, banyakUnit, unitPertama, tanda } = this;
    unitPertama.fill(BELUM);
    tanda.fill(0);
    const dihitung = new Float64Array(banyakUnit + 1);
    const lingkup = new Float64Array(banyakUnit + 1);
    /** By package and unit: whether it was counted. */
    const unitLain = new Map<number, boolean>();
    const tambah = (ke: Float64Array, unit: number, paket: number): void => {
      ke[unit] = angkaDi(ke, unit) + angkaDi(pagu, paket);
    };
    for (const { status, paket, unit } of tingkat)
      for (let i = 0; i < status.length; i++) {
        const milik = kodeDi(status, i);
        if (!isDiLingkup(milik)) continue;
        const u = indeksDi(unit, i);
        const sampai = indeksDi(paket.awal, i + 1);
        for (let k = indeksDi(paket.awal, i); k < sampai; k++) {
          const p = indeksDi(paket.nomor, k);
          const pertama = posisiDi(unitPertama, p);
          const kunci = p * banyakUnit + u;
          if (pertama === BELUM) {
            unitPertama[p] = u;
            tambah(lingkup, u, p);
            tambah(lingkup, banyakUnit, p);
          } else if (pertama !== u && !unitLain.has(kunci)) {
            unitLain.set(kunci, false);
            tambah(lingkup, u, p);
          }
          if (milik !== statusBaris.dihitung) continue;
          const bit = kodeDi(tanda, p);
          if ((bit & PADA_SEMUA) === 0) tambah(dihitung, banyakUnit, p);
          const isPertama = pertama === BELUM || pertama === u;
          tanda[p] = bit | PADA_SEMUA | (isPertama ? PADA_UNIT : 0);
          if (isPertama ? (bit & PADA_UNIT) !== 0 : unitLain.get(kunci) === true) continue;
          if (!isPertama) unitLain.set(kunci, true);
          tambah(dihitung, u, p);
        }
      }
    return (unit) => {
      const ke = unit ?? banyakUnit;
      return [angkaDi(dihitung, ke), angkaDi(lingkup, ke)];
    };
  }
}
