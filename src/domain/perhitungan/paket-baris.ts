import { statusBaris, type CakupanTingkat } from '../rumus';
import { angkaDi, indeksDi, kodeDi } from '../umum/larik';
import { dariPeta, unsurKe } from '../umum/pasti';
import { bentukBanding } from '../umum/teks';
import { daftarTingkatData, type TingkatData } from '../variabel/tipe';
import type { BarisTingkat } from './baris-tingkat';
import type { Bagian } from './cakupan';
import type { PetaPaket } from './peta-paket';

/** Numbers of the packages of each row: of row `i` those from `awal[i]` to `awal[i + 1]` (exclusive). */
export interface PaketTingkat {
  readonly awal: Uint32Array;
  readonly nomor: Uint32Array;
}

/** Rows are mostly the same in all collections of a period, and so are their packages. */
const dikenal = new WeakMap<PetaPaket, WeakMap<BarisTingkat, PaketTingkat>>();

function paketTingkat(milik: BarisTingkat, peta: PetaPaket): PaketTingkat {
  const perBaris = dikenal.get(peta) ?? new WeakMap<BarisTingkat, PaketTingkat>();
  dikenal.set(peta, perBaris);
  const ada = perBaris.get(milik);
  if (ada !== undefined) return ada;
  const awal = new Uint32Array(milik.length + 1);
  let banyak = 0;
  for (let i = 0; i < milik.length; i++) awal[i + 1] = banyak += milik.kodeRup(i).length;
  const nomor = new Uint32Array(banyak);
  let k = 0;
  for (let i = 0; i < milik.length; i++)
    for (const kode of milik.kodeRup(i)) nomor[k++] = peta.nomorBaru(kode);
  const baru = { awal, nomor };
  perBaris.set(milik, baru);
  return baru;
}

/** The packages behind rows, as numbers: in every scope and figure their areas and ceilings (Rupiah) are asked for. */
export class PaketBaris {
  private readonly perTingkat = new Map<TingkatData, PaketTingkat>();
  /** Numbers are smaller than this. */
  readonly banyak: number;
  private readonly pagu: Float64Array;
  /** Of which question each package was last counted: twice its number as in scope, one more as taken. Each counts once in each. */
  private readonly tanda: Uint32Array;
  private pertanyaan = 0;
  private readonly perArea = new Map<string, Uint8Array>();

  constructor(
    baris: Readonly<Partial<Record<TingkatData, BarisTingkat>>>,
    private readonly peta: PetaPaket,
  ) {
    for (const tingkat of daftarTingkatData) {
      const milik = baris[tingkat];
      if (milik !== undefined) this.perTingkat.set(tingkat, paketTingkat(milik, peta));
    }
    this.banyak = peta.paket.length;
    this.pagu = Float64Array.from(peta.paket, ({ pagu }) => pagu ?? 0);
    this.tanda = new Uint32Array(this.banyak);
  }

  tingkat(tingkat: TingkatData): PaketTingkat {
    return dariPeta(this.perTingkat, tingkat);
  }

  /** Number of a package. */
  nomor(kodeRup: string): number | undefined {
    return this.peta.nomor(kodeRup);
  }

  /** Unit of a package, by its number. */
  opd(nomor: number): string | undefined {
    return unsurKe(this.peta.paket, nomor).opd;
  }

  /** 1 per row of a level that has a package in the area. */
  diArea(tingkat: TingkatData, area: string): Uint8Array {
    const { awal, nomor } = this.tingkat(tingkat);
    const paket = this.paketDiArea(bentukBanding(area));
    const hasil = new Uint8Array(awal.length - 1);
    for (let i = 0; i < hasil.length; i++) {
      const sampai = indeksDi(awal, i + 1);
      for (let k = indeksDi(awal, i); k < sampai; k++) if (paket[indeksDi(nomor, k)] === 1) hasil[i] = 1;
    }
    return hasil;
  }

  /** 1 per package that is in an area. */
  private paketDiArea(area: string): Uint8Array {
    const ada = this.perArea.get(area);
    if (ada !== undefined) return ada;
    const baru = Uint8Array.from(this.peta.paket, (satu) => Number(satu.area.has(area)));
    this.perArea.set(area, baru);
    return baru;
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
