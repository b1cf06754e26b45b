import { salinTeks } from '../../xml-urai';

/** Longer texts are seldom written twice, and texts of many thousand characters are told apart by their length alone. */
const MAX_DICARI = 1000;

/** The texts of a workbook, each once as far as they are looked for: cells hold their places. The empty text is the first. */
export class TeksTunggal {
  readonly daftar: string[] = [''];
  readonly #tempat = new Map<string, number>([['', 0]]);

  /** Place of a text that is there; of a long one nobody knows. */
  cari(teks: string): number | undefined {
    return teks.length > MAX_DICARI ? undefined : this.#tempat.get(teks);
  }

  /** Place of a text. */
  readonly tempat = (teks: string): number => this.cari(teks) ?? this.tambah(teks);

  /** Place of a text that is not there yet; it is copied, for a part of the XML would keep a piece of it alive. */
  tambah(teks: string, salinan = salinTeks(teks)): number {
    const letak = this.daftar.push(salinan) - 1;
    if (teks.length <= MAX_DICARI) this.#tempat.set(salinan, letak);
    return letak;
  }

  /** The same, of one that nobody will look for. */
  tambahBegitu(teks: string): number {
    return this.daftar.push(salinTeks(teks)) - 1;
  }
}
