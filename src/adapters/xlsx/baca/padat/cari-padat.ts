import type { BarisTerbaca, CariLembar } from '../../../../application/ports/pembaca-buku';
import { isKodeTeks } from './kode-sel';
import type { IsiPadat } from './lembar-padat';

const TIDAK_INGIN = 1;
const INGIN = 2;

/** Looks at the codes of a sheet's cells: a byte each, where a cell that is made takes fifty. */
export class CariPadat implements CariLembar {
  constructor(
    private readonly isi: IsiPadat,
    /** Of the whole workbook. */
    private readonly teks: readonly string[],
    private readonly baris: readonly BarisTerbaca[],
  ) {}

  barisBerteks(ingin: (teks: string) => boolean): readonly BarisTerbaca[] {
    const { mulai, panjang, kode, nilai } = this.isi;
    const jawaban = new Uint8Array(this.teks.length);
    const isIngin = (tempat: number): boolean => {
      if (jawaban[tempat] === 0) jawaban[tempat] = ingin(this.teks[tempat] ?? '') ? INGIN : TIDAK_INGIN;
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
}
