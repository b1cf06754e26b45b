import { catatPengembalian } from '../../domain/pengembalian/catatan';
import type { Lokasi } from '../../domain/umum/catatan';
import type { Catatan } from '../catatan';
import type { Bertentangan } from './pengenal-baris';

/** A row whose visible code or name is not that of its hidden id. */
export interface BarisBertentangan extends Bertentangan {
  readonly nomor: number;
}

/** More than this of one sheet are told together. */
const SATU_PER_SATU = 5;
/** Row ranges that are named; people sort whole blocks. */
const RENTANG_DISEBUT = 20;

/**
 * The rows of one sheet whose visible code is not that of their hidden id, in the order of the sheet: all are counted, and no
 * more are kept than are told.
 */
export class PencatatBertentangan {
  readonly #pertama: BarisBertentangan[] = [];
  readonly #rentang: [awal: number, akhir: number][] = [];
  #banyakRentang = 0;
  #akhir: number | undefined;
  #jumlah = 0;

  tambah(baris: BarisBertentangan): void {
    const { nomor } = baris;
    this.#jumlah += 1;
    if (this.#pertama.length < SATU_PER_SATU) this.#pertama.push(baris);
    const sambung = this.#akhir !== undefined && nomor === this.#akhir + 1;
    this.#akhir = nomor;
    if (!sambung) this.#banyakRentang += 1;
    if (this.#banyakRentang > RENTANG_DISEBUT) return;
    const terakhir = this.#rentang.at(-1);
    if (sambung && terakhir !== undefined) terakhir[1] = nomor;
    else this.#rentang.push([nomor, nomor]);
  }

  /**
   * What is told of them: each, or all at once. Where there are many and most rows of the sheet are such, the sheet was sorted
   * or pasted as a whole, and the file goes back.
   * @param diambil how many rows of the sheet are taken.
   */
  hasil(diambil: number, tempat: Lokasi): readonly Catatan[] {
    const [pertama] = this.#pertama;
    if (pertama === undefined) return [];
    if (this.#jumlah <= SATU_PER_SATU)
      return this.#pertama.map(({ nomor, huruf, tampak, seharusnya }) =>
        catatPengembalian(
          'kode-bertentangan',
          { tampak, seharusnya },
          { ...tempat, baris: nomor, sel: `${huruf}${nomor}` },
        ),
      );
    const { nomor, tampak, seharusnya } = pertama;
    return [
      catatPengembalian(
        this.#jumlah > diambil ? 'lembar-teracak' : 'kode-bertentangan-banyak',
        {
          jumlah: this.#jumlah,
          baris: this.#rentang.map(tulisBaris),
          selebihnya: this.#banyakRentang - this.#rentang.length,
          contoh: { nomor, tampak, seharusnya },
        },
        { ...tempat, baris: nomor },
      ),
    ];
  }
}

/** `[3, 5]` → `3–5`, `[8, 8]` → `8`. */
const tulisBaris = ([awal, akhir]: readonly [number, number]): string =>
  awal === akhir ? String(awal) : `${awal}–${akhir}`;
