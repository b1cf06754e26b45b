import type { GayaRumus, IsiSelRumus } from '../ports/penulis-buku-rumus';
import { hurufKolom } from '../../lembar/alamat';
import { kutipLembar } from '../../lembar/kutip-lembar';
import type { KolomTertulis } from '../../domain/rumus/excel/kolom-bantu';

/** A column of a sheet of rows. */
export interface KolomBaris {
  readonly judul: string;
  /** What stands above the header: whose column it is. */
  readonly atas: string;
  readonly lebar: number;
  readonly gaya: GayaRumus;
  /** What row `i` holds; `ke` counts the rows of the sheet. */
  readonly isi: (i: number, ke: number) => IsiSelRumus;
}

/** First row of data on sheets of rows; the header stands above it. */
export const BARIS_DATA = 6;

/** Columns of one sheet of rows, in the order in which they are asked for. */
export class PenyusunKolom {
  readonly kolom: KolomBaris[] = [];
  private readonly tahu = new Map<string, KolomTertulis>();
  private bersama = 0;

  constructor(
    readonly nama: string,
    readonly banyakBaris: number,
  ) {}

  get banyakKolom(): number {
    return this.kolom.length;
  }

  /** Of these columns the ones of formulas. */
  get banyakRumus(): number {
    return this.bersama;
  }

  private get barisAkhir(): number {
    return BARIS_DATA + Math.max(1, this.banyakBaris) - 1;
  }

  /** The column of that key; made where it is not there. */
  sekali(kunci: string, buat: () => KolomBaris): KolomTertulis {
    const ada = this.tahu.get(kunci);
    if (ada !== undefined) return ada;
    const baru = this.tambah(buat());
    this.tahu.set(kunci, baru);
    return baru;
  }

  /** A column of one formula, which is given as that of the first row. */
  tambahRumus(kolom: Omit<KolomBaris, 'isi'>, rumus: string): KolomTertulis {
    const nomor = this.bersama++;
    const huruf = hurufKolom(this.kolom.length + 1);
    const pertama = { bersama: nomor, rumus, area: `${huruf}${BARIS_DATA}:${huruf}${this.barisAkhir}` };
    const ikut = { ikut: nomor };
    return this.tambah({ ...kolom, isi: (_, ke) => (ke === 0 ? pertama : ikut) });
  }

  private tambah(kolom: KolomBaris): KolomTertulis {
    this.kolom.push(kolom);
    return this.letak(this.kolom.length);
  }

  private letak(nomor: number): KolomTertulis {
    const huruf = `$${hurufKolom(nomor)}`;
    return {
      sel: `${huruf}${BARIS_DATA}`,
      rentang: `${kutipLembar(this.nama)}!${huruf}$${BARIS_DATA}:${huruf}$${this.barisAkhir}`,
    };
  }
}
