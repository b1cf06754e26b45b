import type { BarisTerbaca, CariLembar, SelTerbaca } from '../../../../application/ports/pembaca-buku';
import { isKodeTeks, selDari } from './kode-sel';
import type { IsiPadat } from './isi-padat';

const TIDAK_INGIN = 1;
const INGIN = 2;

/** Looks at the codes of a sheet's cells: a byte each, where a cell that is made takes fifty. */
export class CariPadat implements CariLembar {
  constructor(
    private readonly isi: IsiPadat,
    private readonly teksBuku: readonly string[],
    private readonly baris: readonly BarisTerbaca[],
  ) {}

  barisBerteks(ingin: (teks: string) => boolean): readonly BarisTerbaca[] {
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

  kolomTerisi(nomor: number): ReadonlySet<number> {
    const { mulai, panjang, kode } = this.isi;
    const terisi: boolean[] = [];
    for (const [ke, satu] of this.baris.entries()) {
      if (satu.nomor < nomor) continue;
      const awal = mulai[ke] ?? 0;
      for (let kolom = 0, lebar = panjang[ke] ?? 0; kolom < lebar; kolom++)
        if (kode[awal + kolom] !== 0) terisi[kolom] = true;
    }
    return new Set(terisi.flatMap((ya, kolom) => (ya ? [kolom] : [])));
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

  /** Beyond the end of a row there are no cells, as before the arrays begin. */
  #tempat(ke: number, kolom: number): number {
    return kolom < (this.isi.panjang[ke] ?? 0) ? (this.isi.mulai[ke] ?? 0) + kolom : -1;
  }
}
