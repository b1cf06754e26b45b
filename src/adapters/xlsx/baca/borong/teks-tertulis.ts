import { BATAS_TEKS_SEL } from '../../../../domain/umum/batas-teks';
import { dekode } from '../../xml-entitas';
import { tanpaEscape } from '../teks-kaya';
import { KURANG, SPASI, TAK_ADA } from './aksara';

const AMPERSAN = 38;
const GARIS_BAWAH = 95;
/** From here on there are halves of pairs and other characters that may have to be cleaned. */
const AWAL_KHUSUS = 0xd800;

/** Reads character data up to the next `<`. */
export class TeksTertulis {
  teks = '';
  /** It stands as it is written, and a workbook can hold every character of it. */
  polos = true;

  /** Gives the place of the `<`; of a text longer than a cell holds `TAK_ADA`. */
  baca(xml: string, dari: number): number {
    let at = dari;
    let polos = true;
    for (let kode = xml.charCodeAt(at); kode !== KURANG; kode = xml.charCodeAt(++at)) {
      if (kode < SPASI || kode === AMPERSAN || kode === GARIS_BAWAH || kode >= AWAL_KHUSUS) polos = false;
      // Beyond the end there are no codes.
      else if (!(kode >= SPASI)) return TAK_ADA;
    }
    if (at - dari > BATAS_TEKS_SEL) return TAK_ADA;
    const tertulis = xml.slice(dari, at);
    this.polos = polos;
    this.teks = polos ? tertulis : tanpaEscape(dekode(tertulis));
    return at;
  }
}
