import { unsurKe } from '../../../../domain/umum/pasti';

/** The shared strings of a part written by us, each as the inside of an inline string. */
export const teksBersama = (xml: string): readonly string[] =>
  [...xml.matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, isi = '']) => isi);

/** A sheet written by us, with its texts inside and its styles by the numbers of the workbook it goes to. */
export function lembarMandiri(xml: string, teks: readonly string[], gaya: readonly number[]): string {
  return xml.replace(
    /<c r="([A-Z]+\d+)"(?: t="(\w+)")?(?: s="(\d+)")?(\/>|>(?:<v>(\d+)<\/v><\/c>)?)/g,
    (
      _,
      alamat: string,
      tipe: string | undefined,
      s: string | undefined,
      akhir: string,
      nomorTeks: string | undefined,
    ) => {
      const kepala = `<c r="${alamat}"${s === undefined ? '' : ` s="${unsurKe(gaya, Number(s))}"`}`;
      if (tipe === 's' && nomorTeks !== undefined) {
        return `${kepala} t="inlineStr"><is>${unsurKe(teks, Number(nomorTeks))}</is></c>`;
      }
      return `${kepala}${tipe === undefined ? '' : ` t="${tipe}"`}${akhir}`;
    },
  );
}
