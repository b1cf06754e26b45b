import { statusBaris, type CakupanTingkat } from '../rumus';
import { angkaDi, indeksDi } from '../umum/larik';
import { dariPeta } from '../umum/pasti';
import type { TingkatData } from '../variabel/tipe';
import type { Bagian } from './cakupan';
import type { KumpulanData } from './kumpulan-data';
import type { PetaPaket } from './peta-paket';

/** Numbers of the packages of each row: of row `i` those from `awal[i]` to `awal[i + 1]` (exclusive). */
interface PaketTingkat {
  readonly awal: Uint32Array;
  readonly nomor: Uint32Array;
}

/** The packages behind rows, as numbers: in every scope and figure their areas and ceilings (Rupiah) are asked for. */
export class PaketBaris {
  private readonly perTingkat = new Map<TingkatData, PaketTingkat>();
  private readonly pagu: Float64Array;
  /** Of which question each package was last counted, in scope and as taken: each counts once in each. */
  private readonly dalamLingkup: Uint32Array;
  private readonly terhitung: Uint32Array;
  private pertanyaan = 0;

  private readonly kode: readonly string[];

  constructor(
    { baris, tabel }: KumpulanData,
    private readonly paket: Pick<PetaPaket, 'pagu' | 'isDiArea'>,
  ) {
    const nomor = new Map<string, number>();
    const nomorDari = (kode: string): number => {
      const baru = nomor.get(kode) ?? nomor.size;
      nomor.set(kode, baru);
      return baru;
    };
    for (const { tingkat } of Object.values(tabel)) {
      const milik = baris[tingkat] ?? [];
      const awal = new Uint32Array(milik.length + 1);
      for (const [i, { kodeRup }] of milik.entries()) awal[i + 1] = indeksDi(awal, i) + kodeRup.length;
      const daftar = new Uint32Array(indeksDi(awal, milik.length));
      let k = 0;
      for (const { kodeRup } of milik) for (const kode of kodeRup) daftar[k++] = nomorDari(kode);
      this.perTingkat.set(tingkat, { awal, nomor: daftar });
    }
    this.kode = [...nomor.keys()];
    this.pagu = Float64Array.from(this.kode, (kode) => paket.pagu(kode) ?? 0);
    this.dalamLingkup = new Uint32Array(nomor.size);
    this.terhitung = new Uint32Array(nomor.size);
  }

  /** 1 per row of a level that has a package in the area. */
  diArea(tingkat: TingkatData, area: string): Uint8Array {
    const { awal, nomor } = dariPeta(this.perTingkat, tingkat);
    const paket = Uint8Array.from(this.kode, (kode) => Number(this.paket.isDiArea([kode], area)));
    const hasil = new Uint8Array(awal.length - 1);
    for (let i = 0; i < hasil.length; i++) {
      const sampai = indeksDi(awal, i + 1);
      for (let k = indeksDi(awal, i); k < sampai; k++) if (paket[indeksDi(nomor, k)] === 1) hasil[i] = 1;
    }
    return hasil;
  }

  /** Ceilings behind the rows not left out, of those behind the rows in scope, over all levels. */
  cakupan(tingkat: readonly CakupanTingkat[]): Bagian {
    const { pagu, dalamLingkup, terhitung } = this;
    const pertanyaan = ++this.pertanyaan;
    let dihitung = 0;
    let semua = 0;
    for (const satu of tingkat) {
      const { awal, nomor } = dariPeta(this.perTingkat, satu.tingkat);
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
