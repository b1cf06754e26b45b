import { statusBaris, type CakupanTingkat } from '../rumus';
import { angkaDi, indeksDi, kodeDi } from '../umum/larik';
import { bentukBanding } from '../umum/teks';
import type { TingkatData } from '../variabel/tipe';
import type { BarisTingkat } from './baris-tingkat';
import type { Bagian } from './cakupan';
import { CakupanUnit } from './cakupan-unit';
import type { PaketTingkat } from './paket-tingkat';
import type { PetaPaket } from './peta-paket';

/** The packages behind rows, as numbers: in every scope and figure their areas and ceilings (Rupiah) are asked for. */
export class PaketBaris {
  /** Numbers are smaller than this. */
  readonly banyak: number;
  private readonly pagu: Float64Array;
  /** Of which question each package was last counted: twice its number as in scope, one more as taken. Each counts once in each. */
  private readonly tanda: Uint32Array;
  private pertanyaan = 0;
  private cakupanSemua: CakupanUnit | undefined;
  /** By what became of the rows of the first level. */
  private readonly perUnit = new WeakMap<CakupanTingkat['status'], ReturnType<CakupanUnit['hitung']>>();

  constructor(
    private readonly baris: Readonly<Record<TingkatData, Pick<BarisTingkat, 'paket' | 'unit' | 'nomorUnit'>>>,
    private readonly peta: PetaPaket,
  ) {
    this.banyak = peta.banyak;
    this.pagu = peta.semuaPagu();
    this.tanda = new Uint32Array(this.banyak);
  }

  tingkat(tingkat: TingkatData): PaketTingkat {
    return this.baris[tingkat].paket;
  }

  /** Number of a package. */
  nomor(kodeRup: string): number | undefined {
    return this.peta.nomor(kodeRup);
  }

  /** Unit of a package, by its number. */
  opd(nomor: number): string | undefined {
    return this.peta.opdDi(nomor);
  }

  /** 1 per row of a level that has a package in the area. */
  diArea(tingkat: TingkatData, area: string): Uint8Array {
    const { awal, nomor } = this.tingkat(tingkat);
    const paket = this.peta.diArea(bentukBanding(area));
    const hasil = new Uint8Array(awal.length - 1);
    for (let i = 0; i < hasil.length; i++) {
      const sampai = indeksDi(awal, i + 1);
      for (let k = indeksDi(awal, i); k < sampai; k++) if (paket[indeksDi(nomor, k)] === 1) hasil[i] = 1;
    }
    return hasil;
  }

  /** The same as `cakupan` where the scope is all rows of a unit (of all: `null`): told for all units at once. */
  cakupanUnit(tingkat: readonly CakupanTingkat[], opd: string | null): Bagian {
    const [pertama] = tingkat;
    if (pertama === undefined || !tingkat.every((satu) => satu.isStatusPerBaris))
      return this.cakupan(tingkat);
    const { nomorUnit } = this.baris[pertama.tingkat];
    this.cakupanSemua ??= new CakupanUnit(this.pagu, nomorUnit.banyak);
    const semua =
      this.perUnit.get(pertama.status) ??
      this.cakupanSemua.hitung(
        tingkat.map(({ tingkat: milik, status }) => ({
          status,
          paket: this.tingkat(milik),
          unit: this.baris[milik].unit,
        })),
      );
    this.perUnit.set(pertama.status, semua);
    const unit = opd === null ? null : nomorUnit.nomor(opd);
    return unit === undefined ? [0, 0] : semua(unit);
  }

  /**
   * Ceilings behind the rows not left out, of those behind the rows in scope, over all levels. All rows of all scopes run
   * through here once a figure: it reads arrays, and nothing else.
   */
  cakupan(tingkat: readonly CakupanTingkat[]): Bagian {
    const { pagu, tanda } = this;
    const diLingkup = 2 * ++this.pertanyaan;
    const terhitung = diLingkup + 1;
    let dihitung = 0;
    let semua = 0;
    for (const satu of tingkat) {
      const { awal, nomor } = this.tingkat(satu.tingkat);
      const { indeks, status, isStatusPerBaris } = satu;
      const banyak = indeks?.length ?? status.length;
      for (let n = 0; n < banyak; n++) {
        const i = indeks === undefined ? n : indeksDi(indeks, n);
        const milik = kodeDi(status, isStatusPerBaris ? i : n);
        if (milik !== statusBaris.dihitung && milik !== statusBaris.dikeluarkan) continue;
        const sampai = indeksDi(awal, i + 1);
        for (let k = indeksDi(awal, i); k < sampai; k++) {
          const paket = indeksDi(nomor, k);
          const lama = indeksDi(tanda, paket);
          if (lama === terhitung) continue;
          if (lama !== diLingkup) {
            tanda[paket] = diLingkup;
            semua += angkaDi(pagu, paket);
          }
          if (milik === statusBaris.dihitung) {
            tanda[paket] = terhitung;
            dihitung += angkaDi(pagu, paket);
          }
        }
      }
    }
    return [dihitung, semua];
  }
}
