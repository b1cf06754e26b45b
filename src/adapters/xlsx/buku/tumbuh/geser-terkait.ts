import { kolomSesudah, type SisipanKolom } from '../../../../lembar/rumus-geser';
import { JENIS_KOMENTAR } from '../../relasi';
import type { IsiPaket } from '../isi-paket';
import { ubahTerkait } from '../ubah-terkait';
import { geserAtribut, geserNomor } from './geser-acuan';

type Penggeser = (xml: string, sisipan: SisipanKolom) => string;

/** Parts of a sheet that name its cells, by the type of their relationship. Tables have a place of their own. */
const penggeser: Readonly<Record<string, Penggeser>> = {
  comments: geserAtribut,
  [JENIS_KOMENTAR]: geserAtribut,
  vmlDrawing: geserKotak,
  drawing: geserGambar,
};

/** Notes, comments, pictures and charts go where the columns of their cells went. */
export function geserTerkait(isi: IsiPaket, bagianLembar: string, sisipan: SisipanKolom): void {
  ubahTerkait(isi, bagianLembar, penggeser, sisipan);
}

/** Anchors of drawings (ECMA-376 part 1, 20.5.2) name columns from 0; those of controls stand in the sheet. */
export function geserGambar(xml: string, sisipan: SisipanKolom): string {
  return geserNomor(xml, /(<(?:[\w.-]+:)?col>\s*)(\d+)(\s*<)/g, sisipan);
}

/** The boxes of notes name their cell, and the columns between which they stand. */
function geserKotak(vml: string, sisipan: SisipanKolom): string {
  return geserNomor(vml, /(<(?:[\w.-]+:)?Column>\s*)(\d+)(\s*<)/g, sisipan).replace(
    /(<((?:[\w.-]+:)?)Anchor>)([^<]*)(<\/\2Anchor>)/g,
    (utuh, awal: string, _: string, isi: string, akhir: string) => {
      const titik = isi.split(',').map(Number);
      if (titik.length !== 8 || titik.some(Number.isNaN)) return utuh;
      // Column, offset, row, offset: of the upper left corner, then of the lower right one.
      const geser = titik.map((satu, k) => (k % 4 === 0 ? kolomSesudah(sisipan, satu) : satu));
      return awal + geser.join(', ') + akhir;
    },
  );
}
