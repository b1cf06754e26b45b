import { indeksDi } from '../../umum/larik';
import { unsurKe } from '../../umum/pasti';
import type { Hasil } from '../hasil';
import type { Agregat } from '../pohon/simpul';
import type { Akumulator } from './akumulator';
import { hitungBersyarat, type Bita } from './bita';
import { hasilAgregat } from './hasil-agregat';
import { pemeriksaanSendiri, type Bagian, type Pemeriksaan } from './pemeriksaan';
import type { Program, VektorNilai, VektorSyarat } from './program';
import { kumpulkanBersyarat, pilihBersyarat } from './topeng';

/** An aggregate on its way over the rows: what it has gathered in each part of them. */
export class Jalur implements Bagian {
  readonly nilai: VektorNilai | undefined;
  readonly syarat: VektorSyarat | undefined;
  readonly sendiri: Pemeriksaan;
  private readonly akumulator: readonly Akumulator[];
  /** Per part: rows whose value it took. */
  private readonly dipakai: Uint32Array;
  /** Per part: rows in scope that it could judge. */
  private readonly tahu: Uint32Array;
  private readonly posisiSyarat: Int32Array;

  constructor(
    program: Program,
    readonly agregat: Agregat,
    readonly nomor: number,
    banyakBagian: number,
  ) {
    this.nilai = agregat.nilai && program.nilai(agregat.nilai);
    this.syarat = agregat.syarat && program.syarat(agregat.syarat);
    this.sendiri = pemeriksaanSendiri(this);
    this.akumulator = Array.from({ length: banyakBagian }, () => agregat.fungsi.akumulator());
    this.dipakai = new Uint32Array(banyakBagian);
    this.tahu = new Uint32Array(banyakBagian);
    this.posisiSyarat = new Int32Array(program.panjang + 1); // one more: the last write of a gathering may be in vain
  }

  /** It gathers values of every row that it can judge, and so must be told where they are. */
  get perluPosisi(): boolean {
    return this.nilai !== undefined && this.syarat === undefined;
  }

  /**
   * Takes the rows of a chunk of `n` that it can judge (`topeng`, which keeps `tahu`; `posisi` has them where that is needed)
   * into a part of all rows. What only counts looks at no row by itself.
   */
  ambilSemua(bagian: number, topeng: Bita, posisi: Int32Array, tahu: number, n: number): void {
    const { syarat, nilai } = this;
    const dipakai = !syarat
      ? tahu
      : nilai
        ? kumpulkanBersyarat(this.posisiSyarat, topeng.isi, syarat.isi, n)
        : hitungBersyarat(topeng, syarat, n);
    this.tambah(bagian, posisi, tahu, dipakai);
  }

  /** The same of a part of the rows. */
  ambil(bagian: number, posisi: Int32Array, tahu: number): void {
    const dipakai = this.syarat ? pilihBersyarat(this.posisiSyarat, posisi, tahu, this.syarat.isi) : tahu;
    this.tambah(bagian, posisi, tahu, dipakai);
  }

  private tambah(bagian: number, posisi: Int32Array, tahu: number, dipakai: number): void {
    this.tahu[bagian] = indeksDi(this.tahu, bagian) + tahu;
    this.dipakai[bagian] = indeksDi(this.dipakai, bagian) + dipakai;
    if (!this.nilai) return;
    const akumulator = unsurKe(this.akumulator, bagian);
    akumulator.tambah(this.nilai.isi, this.syarat ? this.posisiSyarat : posisi, dipakai);
  }

  /** The aggregate over a part of `banyak` rows, of which `lingkup` are in scope. */
  hasil(bagian: number, banyak: number, lingkup: number): Hasil {
    const [tahu, dipakai] = [indeksDi(this.tahu, bagian), indeksDi(this.dipakai, bagian)];
    const baris = { banyak, lingkup, tahu, dipakai };
    return hasilAgregat(this.agregat, baris, unsurKe(this.akumulator, bagian));
  }
}
