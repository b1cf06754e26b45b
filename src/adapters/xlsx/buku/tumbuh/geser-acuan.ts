import { bacaRentang, tulisRentang } from '../../../../lembar/rentang';
import { kolomSesudah, type SisipanKolom } from '../../../../lembar/rumus-geser';

/** Areas of cells, apart by blanks, after columns were inserted: what stands right of there follows, what spans it grows. */
export const geserArea = (sqref: string, sisipan: SisipanKolom): string =>
  sqref.replace(/[^\s]+/g, (teks) => {
    const area = bacaRentang(teks);
    // A whole row has no column to move.
    if (area === undefined || /^\$?\d+(?::\$?\d+)?$/.test(teks) || area.kanan < sisipan.kolom) return teks;
    const baru = {
      ...area,
      kiri: kolomSesudah(sisipan, area.kiri),
      kanan: kolomSesudah(sisipan, area.kanan),
    };
    return tulisRentang(baru);
  });

const ATRIBUT = /(\s(?:ref|sqref|activeCell)\s*=\s*)(["'])([^"']*)\2/g;
const SQREF_EXT = /(<(?:[\w.-]+:)?sqref(?:\s[^>]*)?>)([^<]*)(<)/g;

/** Every area that the elements of a text name, in attributes or (in extensions) as content. */
export const geserAtribut = (xml: string, sisipan: SisipanKolom): string =>
  xml
    .replace(
      ATRIBUT,
      (_, awal: string, kutip: string, isi: string) => `${awal}${kutip}${geserArea(isi, sisipan)}${kutip}`,
    )
    .replace(
      SQREF_EXT,
      (_, buka: string, isi: string, tutup: string) => `${buka}${geserArea(isi, sisipan)}${tutup}`,
    );

/** Numbers in elements (columns from 0), or in an attribute of an element. */
export const geserNomor = (xml: string, pola: RegExp, sisipan: SisipanKolom): string =>
  xml.replace(
    pola,
    (_, awal: string, nomor: string, akhir: string) =>
      `${awal}${kolomSesudah(sisipan, Number(nomor))}${akhir}`,
  );
