import { statusBaris, type CakupanTingkat } from '../rumus';
import { angkaDi, indeksDi } from '../umum/larik';
import { dariPeta } from '../umum/pasti';
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

/** The packages behind rows, as numbers: in every scope and figure their areas and ceilings (Rupiah) are asked for. */
export class PaketBaris {
  private readonly perTingkat = new Map<TingkatData, PaketTingkat>();
  private readonly perKode = new Map<string, number>();
  private readonly pagu: Float64Array;
  /** Of which question each package was last counted, in scope and as taken: each counts once in each. */
  private readonly dalamLingkup: Uint32Array;
  private readonly terhitung: Uint32Array;
  private pertanyaan = 0;
  private readonly perArea = new Map<string, Uint8Array>();
  private areaPaket: readonly ReadonlySet<string>[] | undefined;
  private readonly kode: readonly string[];

  constructor(
    baris: Readonly<Partial<Record<TingkatData, BarisTingkat>>>,
    private readonly paket: Pick<PetaPaket, 'pagu' | 'area' | 'opd'>,
  ) {
    for (const tingkat of daftarTingkatData) {
      const milik = baris[tingkat];
      if (milik !== undefined) this.perTingkat.set(tingkat, this.paketTingkat(milik));
    }
    this.kode = [...this.perKode.keys()];
    this.pagu = Float64Array.from(this.kode, (kode) => paket.pagu(kode) ?? 0);
    this.dalamLingkup = new Uint32Array(this.banyak);
    this.terhitung = new Uint32Array(this.banyak);
  }

  get banyak(): number {
    return this.perKode.size;
  }

  tingkat(tingkat: TingkatData): PaketTingkat {
    return dariPeta(this.perTingkat, tingkat);
  }

  /** Number of a package that some row names. */
  nomor(kodeRup: string): number | undefined {
    return this.perKode.get(kodeRup);
  }

  /** Units of all packages, by number. */
  opd(): readonly (string | undefined)[] {
    return this.kode.map((kode) => this.paket.opd(kode));
  }

  private paketTingkat(milik: BarisTingkat): PaketTingkat {
    const awal = new Uint32Array(milik.length + 1);
    let banyak = 0;
    for (let i = 0; i < milik.length; i++) awal[i + 1] = banyak += milik.kodeRup(i).length;
    const nomor = new Uint32Array(banyak);
    let k = 0;
    for (let i = 0; i < milik.length; i++)
      for (const kode of milik.kodeRup(i)) nomor[k++] = this.nomorBaru(kode);
    return { awal, nomor };
  }

  private nomorBaru(kode: string): number {
    const ada = this.perKode.get(kode);
    if (ada !== undefined) return ada;
    const baru = this.perKode.size;
    this.perKode.set(kode, baru);
    return baru;
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
    this.areaPaket ??= this.kode.map((kode) => this.paket.area(kode));
    const baru = new Uint8Array(this.banyak);
    for (const [i, milik] of this.areaPaket.entries()) if (milik.has(area)) baru[i] = 1;
    this.perArea.set(area, baru);
    return baru;
  }

  /** Ceilings behind the rows not left out, of those behind the rows in scope, over all levels. */
  cakupan(tingkat: readonly CakupanTingkat[]): Bagian {
    const { pagu, dalamLingkup, terhitung } = this;
    const pertanyaan = ++this.pertanyaan;
    let dihitung = 0;
    let semua = 0;
    for (const satu of tingkat) {
      const { awal, nomor } = this.tingkat(satu.tingkat);
      satu.setiapBaris((i, status) => {
        if (status !== statusBaris.dihitung && status !== statusBaris.dikeluarkan) return;
        const sampai = indeksDi(awal, i + 1);
        for (let k = indeksDi(awal, i); k < sampai; k++) {
          const paket = indeksDi(nomor, k);
          if (dalamLingkup[paket] !== pertanyaan) {
            dalamLingkup[paket] = pertanyaan;
            semua += angkaDi(pagu, paket);
          }
          if (status === statusBaris.dihitung && terhitung[paket] !== pertanyaan) {
            terhitung[paket] = pertanyaan;
            dihitung += angkaDi(pagu, paket);
          }
        }
      });
    }
    return [dihitung, semua];
  }
}
