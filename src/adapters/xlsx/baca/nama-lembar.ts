import type { TeksDibersihkan } from '../../../application/ports/pembaca-buku';
import { bersihkanAksara, potongTeks } from '../../../domain/umum/aksara';
import { BATAS_NAMA } from '../../../domain/umum/batas-teks';

/**
 * Gives the sheets of a workbook the names by which they are told and found: as the file has them, cleaned and cut where no
 * cell could hold them, and still each its own.
 */
export class PenamaLembar {
  readonly #terpakai = new Set<string>();

  beri(asli: string): { readonly nama: string; readonly dibersihkan?: TeksDibersihkan } {
    const { teks, dibuang } = bersihkanAksara(asli);
    const terlaluPanjang = asli.length > BATAS_NAMA;
    if (dibuang.length === 0 && !terlaluPanjang) {
      this.#terpakai.add(asli);
      return { nama: asli };
    }
    const dasar = potongTeks(teks, BATAS_NAMA);
    let nama = dasar;
    for (let ke = 2; this.#terpakai.has(nama); ke++) nama = `${dasar} (${ke})`;
    this.#terpakai.add(nama);
    return { nama, dibersihkan: { dibuang, ...(terlaluPanjang ? { panjang: asli.length } : {}) } };
  }
}
