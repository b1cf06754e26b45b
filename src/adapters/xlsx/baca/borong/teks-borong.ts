import { isTersimpan } from '../../../../domain/umum/aksara';
import { BATAS_TEKS_SEL } from '../../../../domain/umum/batas-teks';
import { dekode } from '../../xml-entitas';
import type { TeksTunggal } from '../padat/teks-tunggal';
import { tanpaEscape } from '../teks-kaya';
import type { KonteksSel } from '../sel';
import { TAK_ADA } from './aksara';

const AMPERSAN = 38;
const KEMBALI = 13;
const GARIS_BAWAH = 95;
const KURANG = 60;
/** A shared string that was not asked for yet. */
const BELUM = -2;

/** Places of the texts of a sheet's cells: those that need no cleaning, and come within the limit. */
export class TeksBorong {
  readonly #bersama: Int32Array;
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
    const tempat = this.#tempat(sel.nilai);
    if (tempat !== TAK_ADA) this.#bersama[indeks] = tempat;
    return tempat;
  }

  /** Place of the text that begins at `dari` and goes up to the next `<`, where `akhir` is then. */
  tertulis(xml: string, dari: number): number {
    let at = dari;
    let polos = true;
    for (let kode = xml.charCodeAt(at); kode !== KURANG; kode = xml.charCodeAt(++at)) {
      if (kode === AMPERSAN || kode === KEMBALI || kode === GARIS_BAWAH) polos = false;
      else if (Number.isNaN(kode)) return TAK_ADA;
    }
    this.akhir = at;
    if (at - dari > BATAS_TEKS_SEL) return TAK_ADA;
    const teks = xml.slice(dari, at);
    return this.#tempat(polos ? teks : tanpaEscape(dekode(teks)));
  }

  #tempat(teks: string): number {
    const ada = this.teks.cari(teks);
    if (ada !== undefined) return ada;
    return this.teks.daftar.length < this.batas && isTersimpan(teks) ? this.teks.tempat(teks) : TAK_ADA;
  }
}
