import { isTersimpan } from '../../../../domain/umum/aksara';
import type { KonteksSel } from '../sel';
import type { TeksTunggal } from '../padat/teks-tunggal';
import { KURANG, TAK_ADA } from './aksara';
import { TeksTertulis } from './teks-tertulis';

/** A shared string that was not asked for yet. */
const BELUM = -2;
/** Columns whose last text is remembered. */
const KOLOM_DIINGAT = 256;
/** After so many new texts, one below the other, a column is taken for one in which all are: ids, names, codes. */
const BARU_BERTURUT = 64;
/** Of such a column one text in so many is looked for: where it is found, all are again. */
const SESEKALI = 16;

/** Places of the texts of a sheet's cells: of those that need no cleaning, and come within the limit. */
export class TeksBorong {
  readonly #bersama: Int32Array;
  readonly #tertulis = new TeksTertulis();
  /** Of each column the place of the last text that stands as it was written; at first that of the empty one. */
  readonly #atas = new Int32Array(KOLOM_DIINGAT);
  /** New texts of each column, one below the other. */
  readonly #baru = new Int32Array(KOLOM_DIINGAT);
  /** Where the text last read ends. */
  akhir = 0;

  constructor(
    private readonly teks: TeksTunggal,
    private readonly konteks: KonteksSel,
    private readonly batas: number,
  ) {
    this.#bersama = new Int32Array(konteks.teksBersama.length).fill(BELUM);
  }

  /** Place of a shared string; `TAK_ADA` where it is none, or not as it was written. */
  bersama(indeks: number): number {
    const tempat = this.#bersama[indeks] ?? TAK_ADA;
    return tempat === BELUM ? this.#cariBersama(indeks) : tempat;
  }

  #cariBersama(indeks: number): number {
    const sel = this.konteks.teksBersama[indeks];
    if (sel?.jenis !== 'teks' || this.konteks.bersih.untuk(sel) !== undefined) return TAK_ADA;
    const tempat = this.#tempat(sel.nilai, sel.nilai);
    if (tempat !== TAK_ADA) this.#bersama[indeks] = tempat;
    return tempat;
  }

  /**
   * Place of the text that begins at `dari` and goes up to the next `<`, where `akhir` is then. Half of the texts of a table
   * are those of the row above (the unit, the method): comparing with that one costs a tenth of looking it up.
   */
  tertulis(xml: string, dari: number, kolom: number): number {
    const atas = this.#atas[kolom] ?? 0;
    const teksAtas = this.teks.daftar[atas] ?? '';
    if (xml.startsWith(teksAtas, dari) && xml.charCodeAt(dari + teksAtas.length) === KURANG) {
      this.akhir = dari + teksAtas.length;
      return atas;
    }
    this.akhir = this.#tertulis.baca(xml, dari);
    if (this.akhir === TAK_ADA) return TAK_ADA;
    const { teks, polos } = this.#tertulis;
    if (!polos) return isTersimpan(teks) ? this.#tempat(teks) : TAK_ADA;
    const tempat = this.konteks.teksBolehGanda ? this.#tempatDi(kolom, teks) : this.#tempat(teks);
    if (tempat !== TAK_ADA) this.#atas[kolom] = tempat;
    return tempat;
  }

  /** The same of a text in this column. */
  #tempatDi(kolom: number, teks: string): number {
    const baru = this.#baru[kolom] ?? 0;
    const isDicari = baru < BARU_BERTURUT || baru % SESEKALI === 0;
    const banyak = this.teks.daftar.length;
    const tempat = isDicari
      ? this.#tempat(teks)
      : banyak < this.batas
        ? this.teks.tambahBegitu(teks)
        : TAK_ADA;
    // A new one comes to stand behind all others.
    this.#baru[kolom] = tempat === banyak ? baru + 1 : 0;
    return tempat;
  }

  /** @param salinan the same text, where it is one of its own already. */
  #tempat(teks: string, salinan?: string): number {
    const ada = this.teks.cari(teks);
    if (ada !== undefined) return ada;
    return this.teks.daftar.length < this.batas ? this.teks.tambah(teks, salinan) : TAK_ADA;
  }
}
