import type { SumberXml } from '../xml';

/**
 * Watches the text of a sheet as it is read: without a `!`, written as itself or by its number, no formula in it names another
 * sheet. Rather one too many: a text with a `!` counts, too.
 */
export class PantauAcuan {
  #ada = false;

  /** Whether something on the sheet may refer to another one, as far as it was read. */
  get ada(): boolean {
    return this.#ada;
  }

  /** The same text, watched. */
  pantau(xml: SumberXml): SumberXml {
    if (typeof xml === 'string') {
      this.#lihat(xml);
      return xml;
    }
    return (suap) =>
      xml((potongan) => {
        this.#lihat(potongan);
        return suap(potongan);
      });
  }

  #lihat(potongan: string): void {
    // Its number may begin at the end of a piece.
    this.#ada ||= potongan.includes('!') || potongan.includes('&#') || potongan.endsWith('&');
  }
}
