import type { NilaiIsian } from '../umum/isian';
import { kodeKeadaan } from '../umum/kode-keadaan';
import { kodeDi, posisiDi } from '../umum/larik';
import { unsurKe } from '../umum/pasti';
import type { IsianBaris } from './isian-baris';
import { sumberIsian, tempatIsian } from './isian-kolom';
import { nilaiDi, type KolomSumber, type SumberKolom } from './kolom-sumber';

/** Of so many sheets at most the columns are read as such; rows of a workspace come from its data sheet and the imported one. */
const SUMBER_TERBANYAK = 255;

/**
 * Where the values of many rows stand: places in the columns of their sheets, or objects of their own (rows that were
 * returned just now, that a correction or a rule changed). So a column of all of them is gathered without an object a value.
 */
export class LetakIsian {
  readonly sumber: SumberKolom[] = [];
  /** Number of the source of each row, from 1; 0 where it has an object. */
  readonly nomor: Uint8Array;
  /** Place in the source, or in `objek`. */
  readonly ke: Int32Array;
  readonly objek: IsianBaris[] = [];

  constructor(baris: readonly { readonly isian: IsianBaris }[]) {
    this.nomor = new Uint8Array(baris.length);
    this.ke = new Int32Array(baris.length);
    let i = 0;
    for (const { isian } of baris) {
      const nomor = this.nomorSumber(sumberIsian(isian));
      this.nomor[i] = nomor;
      this.ke[i++] = nomor === 0 ? this.objek.push(isian) - 1 : tempatIsian(isian);
    }
  }

  get banyak(): number {
    return this.nomor.length;
  }

  kolom(id: string): KolomBaris {
    return new KolomBaris(this, id);
  }

  private nomorSumber(sumber: SumberKolom | undefined): number {
    if (sumber === undefined) return 0;
    const ada = this.sumber.indexOf(sumber) + 1;
    if (ada > 0 || this.sumber.length === SUMBER_TERBANYAK) return ada;
    return this.sumber.push(sumber);
  }
}

/** One variable of the rows, as it stands in their sheets. */
export class KolomBaris {
  /** By the number of the source. */
  private readonly perSumber: readonly (KolomSumber | undefined)[];

  constructor(
    private readonly letak: LetakIsian,
    private readonly id: string,
  ) {
    this.perSumber = [undefined, ...letak.sumber.map((satu) => satu.kolom(id))];
  }

  isKosong(i: number): boolean {
    const ke = posisiDi(this.letak.ke, i);
    const nomor = kodeDi(this.letak.nomor, i);
    if (nomor === 0) return (unsurKe(this.letak.objek, ke)[this.id]?.keadaan ?? 'kosong') === 'kosong';
    const kolom = this.perSumber[nomor];
    return kolom === undefined || kodeDi(kolom.keadaan, ke) === kodeKeadaan.kosong;
  }

  /** The value where there is one. */
  nilai(i: number): NilaiIsian | undefined {
    const ke = posisiDi(this.letak.ke, i);
    const nomor = kodeDi(this.letak.nomor, i);
    if (nomor === 0) {
      const isi = unsurKe(this.letak.objek, ke)[this.id];
      return isi?.keadaan === 'ada' ? isi.nilai : undefined;
    }
    const kolom = this.perSumber[nomor];
    return kolom !== undefined && kodeDi(kolom.keadaan, ke) === kodeKeadaan.ada
      ? nilaiDi(kolom, ke)
      : undefined;
  }
}
