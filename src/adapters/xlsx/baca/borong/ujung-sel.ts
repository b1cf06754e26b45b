const AKHIR_SEL = '</c>';
const AKHIR_KOSONG = '/>';

/**
 * Where the last whole cell of a text ends, about. A cell that begins behind it is cut off, for the text is a piece of a sheet:
 * to find that out by reading beyond the end makes the engine throw away what it had optimized, in every piece anew, which
 * cost a third of the reading.
 */
export class UjungSel {
  #xml = '';
  #ujung = 0;

  /** Worked out once for each text: it is asked for again and again where cells are unusual. */
  dari(xml: string): number {
    if (xml !== this.#xml) {
      this.#xml = xml;
      this.#ujung = Math.max(xml.lastIndexOf(AKHIR_SEL), xml.lastIndexOf(AKHIR_KOSONG));
    }
    return this.#ujung;
  }
}
