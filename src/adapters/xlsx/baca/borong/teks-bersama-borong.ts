import { TAK_ADA } from './aksara';
import { TeksTertulis } from './teks-tertulis';

const AWAL = '<si><t>';
const AWAL_UTUH = '<si><t xml:space="preserve">';
const AKHIR = '</t></si>';

/** Reads shared strings as all usual programs write them, many in one go; one that is otherwise it leaves to the general way. */
export class TeksBersamaBorong {
  readonly #tertulis = new TeksTertulis();

  /** Gives each to `ke`, from `awal`, which is in the list; and the place after them. */
  ambil(xml: string, awal: number, ke: (teks: string) => void): number {
    let at = awal;
    for (;;) {
      const polos = xml.startsWith(AWAL, at);
      if (!polos && !xml.startsWith(AWAL_UTUH, at)) return at;
      const akhir = this.#tertulis.baca(xml, at + (polos ? AWAL : AWAL_UTUH).length);
      if (akhir === TAK_ADA || !xml.startsWith(AKHIR, akhir)) return at;
      ke(this.#tertulis.teks);
      at = akhir + AKHIR.length;
    }
  }
}
