import { suntingInti } from '../xml/sunting-inti';

/** An element of the list of sheets. */
const SHEET = /<(?:[\w.-]+:)?sheet\s[^>]*?(?:\/>|>\s*<\/(?:[\w.-]+:)?sheet\s*>)/g;

/**
 * The workbook part with its last sheet at the front. What tells sheets by their place follows: names of one sheet, and the
 * sheet that is in front when the file is opened.
 */
export const lembarTerakhirKeAwal = (buku: string): string => suntingInti(buku, terakhirKeAwal);

function terakhirKeAwal(buku: string): string {
  const semua = [...buku.matchAll(SHEET)];
  const [pertama, terakhir] = [semua[0], semua.at(-1)];
  if (pertama === undefined || terakhir === undefined || semua.length === 1) return buku;
  const tanpa = buku.slice(0, terakhir.index) + buku.slice(terakhir.index + terakhir[0].length);
  const dipindah = tanpa.slice(0, pertama.index) + terakhir[0] + tanpa.slice(pertama.index);
  const jumlah = semua.length;
  const digeser = dipindah.replace(
    /(<(?:[\w.-]+:)?definedName\s[^>]*?\slocalSheetId\s*=\s*["'])(\d+)/g,
    (_, awal: string, letak: string) => awal + String((Number(letak) + 1) % jumlah),
  );
  return aktifkanBerikut(digeser);
}

/** The place of the active sheet, one further. */
function aktifkanBerikut(buku: string): string {
  const tampilan = /<(?:[\w.-]+:)?workbookView(?:\s[^>]*?)?\/?>/.exec(buku)?.[0];
  if (tampilan === undefined) {
    return buku.replace(
      /<((?:[\w.-]+:)?)sheets[\s>]/,
      (sheets, awalan: string) =>
        `<${awalan}bookViews><${awalan}workbookView activeTab="1"/></${awalan}bookViews>${sheets}`,
    );
  }
  const aktif = Number(/\sactiveTab\s*=\s*["'](\d+)["']/.exec(tampilan)?.[1] ?? 0);
  const tanpa = tampilan.replace(/\sactiveTab\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  return buku.replace(tampilan, () => tanpa.replace(/\/?>$/, (akhir) => ` activeTab="${aktif + 1}"${akhir}`));
}

/** The workbook part with a sheet under another name. */
export const gantiNamaLembar = (buku: string, letak: number, namaXml: string): string =>
  suntingInti(buku, (inti) => {
    let ke = -1;
    return inti.replace(SHEET, (elemen) => {
      ke++;
      return ke === letak
        ? elemen.replace(/(\sname\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, awal: string) => `${awal}"${namaXml}"`)
        : elemen;
    });
  });
