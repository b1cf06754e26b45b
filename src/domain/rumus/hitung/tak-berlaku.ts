import { indeksDi, kodeDi } from '../../umum/larik';
import { kodeKeadaan, type TabelKolom } from '../data/tabel';
import { variabelDalam, type Simpul } from '../pohon/simpul';
import { kodeSyarat } from './inti-syarat';
import type { VektorSyarat } from './program';
import { statusBaris } from './topeng';

/** True of a row in scope, by its number there, to which a variable that is asked for does not apply by its state. */
type Pemeriksa = (nomor: number) => boolean;

export interface BagianTakBerlaku {
  readonly tabel: TabelKolom;
  readonly indeks: Uint32Array | undefined;
  readonly basis: Simpul | undefined;
  /** Every row must have the variables of all aggregates; otherwise each asks for its own. */
  readonly bersama: boolean;
  /** Variables that each aggregate reads. */
  readonly dibaca: readonly (readonly string[])[];
  /** Rows in the longest chunk. */
  readonly panjang: number;
}

/**
 * Keeps rows apart that were left out although nothing is missing: what is asked for does not apply to them by their state
 * (`daftarTidakBerlaku`), so that they are not in scope and no coverage falls. A row to which one aggregate does not apply
 * counts where another judged it.
 */
export class TakBerlaku {
  /** False where every variable applies to every row, which is the common case: then nothing is done. */
  private readonly diperlukan: boolean;
  /** An aggregate could not judge the row, and that is a gap. */
  private readonly cela: Uint8Array;
  /** An aggregate judged the row. */
  private readonly ternilai: Uint8Array;

  private constructor(
    private readonly basis: Pemeriksa | undefined,
    private readonly bersama: Pemeriksa | undefined,
    private readonly sendiri: readonly (Pemeriksa | undefined)[],
    panjang: number,
  ) {
    this.diperlukan = [basis, bersama, ...sendiri].some((satu) => satu !== undefined);
    this.cela = new Uint8Array(panjang);
    this.ternilai = new Uint8Array(panjang);
  }

  static dari({ tabel, indeks, basis, bersama, dibaca, panjang }: BagianTakBerlaku): TakBerlaku {
    const pemeriksa = (variabel: Iterable<string>) => pemeriksaVariabel(tabel, indeks, variabel);
    return new TakBerlaku(
      basis && pemeriksa(variabelDalam(basis)),
      bersama ? pemeriksa(dibaca.flat()) : undefined,
      bersama ? [] : dibaca.map(pemeriksa),
      panjang,
    );
  }

  mulai(): void {
    if (!this.diperlukan) return;
    this.cela.fill(0);
    this.ternilai.fill(0);
  }

  /** Notes which rows of a chunk that meet the basis (`semula`) one aggregate judged (`topeng`). */
  catat(urutan: number, topeng: Uint8Array, semula: Uint8Array, awal: number, n: number): void {
    if (!this.diperlukan) return;
    const takBerlaku = this.sendiri[urutan];
    for (let i = 0; i < n; i++) {
      if (kodeDi(topeng, i) === 1) this.ternilai[i] = 1;
      else if (kodeDi(semula, i) === 1 && takBerlaku?.(awal + i) !== true) this.cela[i] = 1;
    }
  }

  /** Settles the rows of a chunk that were left out. */
  selesai(status: Uint8Array, basis: VektorSyarat | undefined, awal: number, n: number): void {
    if (!this.diperlukan) return;
    for (let i = 0; i < n; i++) {
      if (status[i] !== statusBaris.dikeluarkan) continue;
      status[i] = this.menjadi(basis ? kodeDi(basis.isi, i) : kodeSyarat.ya, awal + i, i);
    }
  }

  private menjadi(syarat: number, nomor: number, i: number): number {
    const { dikeluarkan, dihitung, tidakBerlaku } = statusBaris;
    if (syarat === kodeSyarat.takTentu) return this.basis?.(nomor) === true ? tidakBerlaku : dikeluarkan;
    if (this.sendiri.length === 0) return this.bersama?.(nomor) === true ? tidakBerlaku : dikeluarkan;
    if (kodeDi(this.cela, i) === 1) return dikeluarkan;
    return kodeDi(this.ternilai, i) === 1 ? dihitung : tidakBerlaku;
  }
}

function pemeriksaVariabel(
  { kolom }: TabelKolom,
  indeks: Uint32Array | undefined,
  variabel: Iterable<string>,
): Pemeriksa | undefined {
  const keadaan = [...new Set(variabel)].flatMap((id) => {
    const satu = kolom.get(id);
    return satu?.adaTidakBerlaku === true ? [satu.keadaan] : [];
  });
  if (keadaan.length === 0) return undefined;
  return (nomor) => {
    const baris = indeks ? indeksDi(indeks, nomor) : nomor;
    return keadaan.some((satu) => satu[baris] === kodeKeadaan['tidak-berlaku-menurut-aturan']);
  };
}
