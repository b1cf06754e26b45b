import { indeksDi } from '../../umum/larik';
import { unsurKe } from '../../umum/pasti';
import { nilai, tidakDapatDihitung, type Hasil } from '../hasil';
import type { Agregat } from '../pohon/simpul';
import type { Akumulator } from './akumulator';
import { hitungBersyarat, type Bita } from './bita';
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

  /**
   * The aggregate over a part of `baris` rows, of which `lingkup` are in scope. A sum or count over rows none of which meets
   * the condition is 0; over rows that are all missing it has no value.
   */
  hasil(bagian: number, baris: number, lingkup: number): Hasil {
    const { fungsi, tingkat, posisi } = this.agregat;
    const dipakai = indeksDi(this.dipakai, bagian);
    if (baris === 0) return tidakDapatDihitung({ jenis: 'tidak-ada-baris', tingkat, posisi });
    if (lingkup > 0 && indeksDi(this.tahu, bagian) === 0)
      return tidakDapatDihitung({ jenis: 'semua-data-kosong', tingkat, posisi });
    if (dipakai === 0 && !fungsi.nolTanpaBaris)
      return tidakDapatDihitung({ jenis: 'tidak-ada-baris', tingkat, posisi });
    const angka = unsurKe(this.akumulator, bagian).hasil(dipakai);
    return Number.isFinite(angka) ? nilai(angka) : tidakDapatDihitung({ jenis: 'melebihi-batas', posisi });
  }
}
