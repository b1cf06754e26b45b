import type { BarisTerbaca, CariLembar, SelTerbaca } from '../../../../application/ports/pembaca-buku';
import { isKodeTeks, selDari } from './kode-sel';
import type { IsiPadat } from './isi-padat';

const TIDAK_INGIN = 1;
const INGIN = 2;

/** Looks at the codes of a sheet's cells: a byte each, where a cell that is made takes fifty. */
export class CariPadat implements CariLembar {
  /** Asked for more than once, by different questions about the same marks. */
  #terakhir:
    { readonly ingin: (teks: string) => boolean; readonly baris: readonly BarisTerbaca[] } | undefined;

  constructor(
    private readonly isi: IsiPadat,
    private readonly teksBuku: readonly string[],
    private readonly baris: readonly BarisTerbaca[],
  ) {}

  barisBerteks(ingin: (teks: string) => boolean): readonly BarisTerbaca[] {
    if (this.#terakhir?.ingin !== ingin) this.#terakhir = { ingin, baris: this.#cariBaris(ingin) };
    return this.#terakhir.baris;
  }

  #cariBaris(ingin: (teks: string) => boolean): readonly BarisTerbaca[] {
    const { mulai, panjang, kode, nilai } = this.isi;
    const jawaban = new Uint8Array(this.teksBuku.length);
    const isIngin = (tempat: number): boolean => {
      if (jawaban[tempat] === 0) jawaban[tempat] = ingin(this.teksBuku[tempat] ?? '') ? INGIN : TIDAK_INGIN;
      return jawaban[tempat] === INGIN;
    };
    return this.baris.filter((_, ke) => {
      const awal = mulai[ke] ?? 0;
      for (let at = awal, akhir = awal + (panjang[ke] ?? 0); at < akhir; at++)
        if (isKodeTeks(kode[at] ?? 0) && isIngin(nilai[at] ?? 0)) return true;
      return false;
    });
  }

  isKolomTerisi(kolom: number, nomor: number): boolean {
    // Most rows end before a column of which that is asked.
    const { panjang } = this.isi;
    for (let ke = 0; ke < panjang.length; ke++)
      if (kolom < (panjang[ke] ?? 0) && (this.isi.nomor[ke] ?? 0) >= nomor && this.#kode(ke, kolom) !== 0)
        return true;
    return false;
  }

  teks(ke: number, kolom: number): string | null | undefined {
    const at = this.#tempat(ke, kolom);
    const kode = this.isi.kode[at] ?? 0;
    if (kode === 0) return null;
    return isKodeTeks(kode) ? (this.teksBuku[this.isi.nilai[at] ?? 0] ?? '') : undefined;
  }

  sel(ke: number, kolom: number): SelTerbaca | undefined {
    const at = this.#tempat(ke, kolom);
    return selDari(this.isi.kode[at] ?? 0, this.isi.nilai[at] ?? 0, this.teksBuku);
  }

  #kode(ke: number, kolom: number): number {
    return this.isi.kode[this.#tempat(ke, kolom)] ?? 0;
  }

  /** Beyond the end of a row there are no cells, as before the arrays begin. */
  #tempat(ke: number, kolom: number): number {
    return kolom < (this.isi.panjang[ke] ?? 0) ? (this.isi.mulai[ke] ?? 0) + kolom : -1;
  }
}
