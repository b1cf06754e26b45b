import { isTeks, type KolomSumber } from '../../domain/data/kolom-sumber';
import type { Isian, NilaiIsian } from '../../domain/umum/isian';
import { kodeKeadaan } from '../../domain/umum/kode-keadaan';
import type { TipeVariabel, Variabel } from '../../domain/variabel/tipe';

/** Texts of choices repeat in every row: what they mean is worked out once. */
const TEKS_DIINGAT = 1000;

/** What a row holds of a text that was met before. */
interface Diingat {
  readonly keadaan: number;
  readonly nilai: number;
}

/** A column while it is being filled; blank where nothing was put in. */
export class PenyusunKolom implements KolomSumber {
  readonly tipe: TipeVariabel;
  readonly nilai: Float64Array;
  readonly keadaan: Uint8Array;
  readonly teks: string[] = [];
  private readonly diingat = new Map<string, Diingat>();

  constructor({ tipe }: Pick<Variabel, 'tipe'>, banyak: number) {
    this.tipe = tipe;
    this.nilai = new Float64Array(banyak).fill(NaN);
    this.keadaan = new Uint8Array(banyak).fill(kodeKeadaan.kosong);
  }

  angka(i: number, nilai: number): void {
    this.nilai[i] = nilai;
    this.keadaan[i] = kodeKeadaan.ada;
  }

  isi(i: number, isi: Isian<NilaiIsian>): void {
    this.keadaan[i] = kodeKeadaan[isi.keadaan];
    if (isi.keadaan === 'tidak-sah') this.nilai[i] = this.teks.push(isi.teks) - 1;
    else if (isi.keadaan === 'ada')
      this.nilai[i] = isTeks(this.tipe) ? this.teks.push(String(isi.nilai)) - 1 : Number(isi.nilai);
  }

  /** What a text means, asked for where it is new. */
  tulisan(i: number, sel: string, baca: () => Isian<NilaiIsian>): void {
    const lama = this.diingat.get(sel);
    if (lama !== undefined) {
      this.keadaan[i] = lama.keadaan;
      this.nilai[i] = lama.nilai;
      return;
    }
    this.isi(i, baca());
    if (this.diingat.size < TEKS_DIINGAT)
      this.diingat.set(sel, { keadaan: this.keadaan[i] ?? 0, nilai: this.nilai[i] ?? NaN });
  }
}
