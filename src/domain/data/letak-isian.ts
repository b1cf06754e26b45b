import type { NilaiIsian } from '../umum/isian';
import { kodeKeadaan } from '../umum/kode-keadaan';
import { angkaDi, indeksDi, kodeDi, posisiDi } from '../umum/larik';
import { unsurKe } from '../umum/pasti';
import type { IsianBaris } from './isian-baris';
import { sumberIsian, tempatIsian } from './isian-kolom';
import { isTeks, nilaiDi, type KolomSumber, type SumberKolom } from './kolom-sumber';

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

  /** @param tempat of each row the place that it is to have; the rows are walked as they come, for so they lie in memory. */
  constructor(baris: readonly { readonly isian: IsianBaris }[], tempat?: Uint32Array) {
    this.nomor = new Uint8Array(baris.length);
    this.ke = new Int32Array(baris.length);
    let k = 0;
    for (const { isian } of baris) {
      const i = tempat === undefined ? k : indeksDi(tempat, k);
      const nomor = this.nomorSumber(sumberIsian(isian));
      this.nomor[i] = nomor;
      this.ke[i] = nomor === 0 ? this.objek.push(isian) - 1 : tempatIsian(isian);
      k++;
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

/** What a row says where it has no value: nothing, or that there is none. */
export const kodeTanpaNilai = { kosong: 0, lain: 1 } as const;

/** Of each text its number is looked for once: they repeat in every row. */
function pembacaKode(kolom: KolomSumber, dari: (isi: NilaiIsian) => number): (ke: number) => number {
  const { tipe, keadaan, nilai, teks } = kolom;
  const perTeks = isTeks(tipe) ? teks.map(dari) : undefined;
  return (ke) => {
    const milik = kodeDi(keadaan, ke);
    if (milik === kodeKeadaan.kosong) return kodeTanpaNilai.kosong;
    if (milik !== kodeKeadaan.ada) return kodeTanpaNilai.lain;
    return perTeks === undefined ? dari(nilaiDi(kolom, ke)) : unsurKe(perTeks, angkaDi(nilai, ke));
  };
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

  /** A number a row for what it says: `kodeTanpaNilai`, or that of its value. */
  kode(dari: (isi: NilaiIsian) => number): Uint16Array {
    const { nomor, ke, objek } = this.letak;
    const pembaca = this.perSumber.map((kolom) => kolom && pembacaKode(kolom, dari));
    const hasil = new Uint16Array(nomor.length);
    for (let i = 0; i < hasil.length; i++) {
      const tempat = posisiDi(ke, i);
      const sumber = kodeDi(nomor, i);
      if (sumber > 0) hasil[i] = pembaca[sumber]?.(tempat) ?? kodeTanpaNilai.kosong;
      else {
        const isi = unsurKe(objek, tempat)[this.id];
        if (isi?.keadaan === 'ada') hasil[i] = dari(isi.nilai);
        else hasil[i] = (isi?.keadaan ?? 'kosong') === 'kosong' ? kodeTanpaNilai.kosong : kodeTanpaNilai.lain;
      }
    }
    return hasil;
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
