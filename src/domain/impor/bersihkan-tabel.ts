import { bersihkanAksara } from '../umum/aksara';
import { BERSIHAN_DISEBUT } from '../umum/batas-teks';
import type { Rekaman } from './baris-kepala';
import { catatImpor, type CatatanImpor } from './catatan';

interface Bersihan {
  readonly baris: number;
  /** Place of the cell in its record, from 0. */
  readonly kolom: number;
  readonly dibuang: readonly string[];
}

/** Cleans the cells of a file that holds characters which no workbook can; tells the first of them by line and column. */
export class PembersihTabel {
  readonly #bersihan: Bersihan[] = [];
  #selebihnya = 0;

  constructor(private readonly berkas: string) {}

  bersihkan({ nomor, sel }: Rekaman): Rekaman {
    return {
      nomor,
      sel: sel.map((isi, kolom) => {
        if (typeof isi !== 'string') return isi;
        const { teks, dibuang } = bersihkanAksara(isi);
        if (dibuang.length > 0) this.#ingat({ baris: nomor, kolom, dibuang });
        return teks;
      }),
    };
  }

  #ingat(satu: Bersihan): void {
    if (this.#bersihan.length < BERSIHAN_DISEBUT) this.#bersihan.push(satu);
    else this.#selebihnya += 1;
  }

  catatan(kepala: readonly string[]): readonly CatatanImpor[] {
    const { berkas } = this;
    return [
      ...this.#bersihan.map(({ baris, kolom, dibuang }) => {
        const nama = kepala[kolom] ?? '';
        const lokasi = { berkas, baris, ...(nama === '' ? {} : { kolom: nama }) };
        return catatImpor('aksara-dibuang', { aksara: dibuang }, lokasi);
      }),
      ...(this.#selebihnya > 0
        ? [catatImpor('aksara-dibuang-lain', { jumlah: this.#selebihnya }, { berkas })]
        : []),
    ];
  }
}
