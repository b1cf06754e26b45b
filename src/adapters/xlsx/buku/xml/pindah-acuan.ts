import { hurufKolom } from '../../../../lembar/alamat';
import { bacaRentang } from '../../../../lembar/rentang';

/** Rows of a block of columns that moved: where each stands now by where it stood, `null` where it is gone. */
export interface Perpindahan {
  readonly kiri: number;
  readonly kanan: number;
  readonly baris: ReadonlyMap<number, number | null>;
}

/** Where the cell stands now; `null` where it is gone, `undefined` where it did not move. */
function tujuan(pindah: Perpindahan, kolom: number, baris: number): number | null | undefined {
  return kolom < pindah.kiri || kolom > pindah.kanan ? undefined : pindah.baris.get(baris);
}

/** Notes, threaded comments and hyperlinks stand in elements with the address of their cell in `ref`. */
export function pindahkanRef(xml: string, elemen: string, pindah: Perpindahan): string {
  const pola = new RegExp(
    `<((?:[\\w.-]+:)?)${elemen}(?=\\s)((?:[^>"']|"[^"]*"|'[^']*')*?)(?:/>|>[\\s\\S]*?</\\1${elemen}\\s*>)`,
    'g',
  );
  const ref = /(\sref\s*=\s*["'])([^"']*)/;
  return xml.replace(pola, (utuh: string, _: string, atribut: string) => {
    const area = bacaRentang(ref.exec(atribut)?.[2] ?? '');
    if (area === undefined || area.atas !== area.bawah) return utuh;
    const ke = tujuan(pindah, area.kiri, area.atas);
    if (ke === undefined) return utuh;
    if (ke === null) return '';
    const alamat = `${hurufKolom(area.kiri + 1)}${ke}`;
    const akhir = area.kanan > area.kiri ? `:${hurufKolom(area.kanan + 1)}${ke}` : '';
    return utuh.replace(ref, (__, awal: string) => awal + alamat + akhir);
  });
}

/** Hyperlinks of a sheet; an empty list would not be valid. */
export const pindahkanTautan = (xml: string, pindah: Perpindahan): string =>
  pindahkanRef(xml, 'hyperlink', pindah).replace(
    /<((?:[\w.-]+:)?)hyperlinks(?:\s[^>]*)?>\s*<\/\1hyperlinks\s*>/,
    '',
  );

/** The boxes of notes in a VML drawing name their cell by row and column from 0. */
export function pindahkanKotak(vml: string, pindah: Perpindahan): string {
  return vml.replace(/<((?:[\w.-]+:)?)shape\s[\s\S]*?<\/\1shape\s*>/g, (kotak) => {
    const baris = /<((?:[\w.-]+:)?)Row>\s*(\d+)\s*<\/\1Row>/.exec(kotak);
    const kolom = /<((?:[\w.-]+:)?)Column>\s*(\d+)\s*<\/\1Column>/.exec(kotak);
    if (baris === null || kolom === null) return kotak;
    const dari = Number(baris[2]) + 1;
    const ke = tujuan(pindah, Number(kolom[2]), dari);
    if (ke === undefined) return kotak;
    if (ke === null) return '';
    return kotak
      .replace(baris[0], () => baris[0].replace(/>\s*\d+\s*</, `>${ke - 1}<`))
      .replace(
        /(<((?:[\w.-]+:)?)Anchor>)([^<]*)(<\/\2Anchor>)/,
        (_, a: string, __: string, isi: string, b: string) => {
          const titik = isi.split(',').map(Number);
          if (titik.length !== 8 || titik.some(Number.isNaN)) return a + isi + b;
          // Column, offset, row, offset: of the upper left corner, then of the lower right one.
          const pindah = titik.map((satu, k) => (k % 4 === 2 ? Math.max(0, satu + ke - dari) : satu));
          return a + pindah.join(', ') + b;
        },
      );
  });
}
