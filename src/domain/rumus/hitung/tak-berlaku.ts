import { indeksDi, kodeDi } from '../../umum/larik';
import { kodeKeadaan, type TabelKolom } from '../data/tabel';
import { variabelDalam, type Simpul } from '../pohon/simpul';
import { kodeSyarat } from './inti-syarat';
import { statusBaris } from './topeng';

/** True of a row in scope, by its number there, to which a variable that is asked for does not apply by its state. */
type Pemeriksa = (nomor: number) => boolean;

/** What became of the rows of a chunk beside what their status says: those judged after all, and those out of scope. */
interface Tambahan {
  readonly dihitung: number;
  readonly tanpa: number;
}

export interface BagianTakBerlaku {
  readonly tabel: TabelKolom;
  readonly indeks: Uint32Array | undefined;
  readonly basis: Simpul | undefined;
  /** Variables that every row must have; absent where each aggregate asks for its own. */
  readonly bersama: readonly string[] | undefined;
  /** Variables that each aggregate asks for. */
  readonly sendiri: readonly (readonly string[])[];
  /** Rows in the longest chunk. */
  readonly panjang: number;
}

/**
 * Keeps rows apart that were left out although nothing is missing: what is asked for does not apply to them by their state
 * (`daftarTidakBerlaku`), so that they are not in scope and no coverage falls. A row to which one aggregate does not apply
 * counts where another judged it.
 */
export class TakBerlaku {
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
    this.cela = new Uint8Array(panjang);
    this.ternilai = new Uint8Array(panjang);
  }

  /** `undefined` where every variable applies to every row, which is the common case. */
  static dari({ tabel, indeks, basis, bersama, sendiri, panjang }: BagianTakBerlaku): TakBerlaku | undefined {
    const pemeriksa = (variabel: Iterable<string>) => pemeriksaVariabel(tabel, indeks, variabel);
    const dariBasis = basis && pemeriksa(variabelDalam(basis));
    const dariBersama = bersama && pemeriksa(bersama);
    const dariSendiri = bersama ? [] : sendiri.map(pemeriksa);
    return [dariBasis, dariBersama, ...dariSendiri].some((satu) => satu !== undefined)
      ? new TakBerlaku(dariBasis, dariBersama, dariSendiri, panjang)
      : undefined;
  }

  mulai(): void {
    this.cela.fill(0);
    this.ternilai.fill(0);
  }

  /** Notes which rows of a chunk that meet the basis (`semula`) one aggregate judged (`topeng`). */
  catat(urutan: number, topeng: Uint8Array, semula: Uint8Array, awal: number, n: number): void {
    const takBerlaku = this.sendiri[urutan];
    for (let i = 0; i < n; i++) {
      if (kodeDi(topeng, i) === 1) this.ternilai[i] = 1;
      else if (kodeDi(semula, i) === 1 && takBerlaku?.(awal + i) !== true) this.cela[i] = 1;
    }
  }

  /** Settles the rows of a chunk that were left out. */
  selesai(status: Uint8Array, basis: Uint8Array | undefined, awal: number, n: number): Tambahan {
    let dihitung = 0;
    let tanpa = 0;
    for (let i = 0; i < n; i++) {
      if (status[i] !== statusBaris.dikeluarkan) continue;
      const syarat = basis ? kodeDi(basis, i) : kodeSyarat.ya;
      const menjadi = this.menjadi(syarat, awal + i, i);
      status[i] = menjadi;
      if (menjadi === statusBaris.dihitung) dihitung += 1;
      else if (menjadi === statusBaris.tidakBerlaku) tanpa += 1;
    }
    return { dihitung, tanpa };
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
