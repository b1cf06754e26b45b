import { formatKolomHost, type RupaKolom, type TabelHost } from './tabel-host';

/** One rule for the whole column; where the user made several, new rows get none. */
const BERATURAN: ReadonlySet<string> = new Set([
  'WholeNumber',
  'Decimal',
  'List',
  'Date',
  'Time',
  'TextLength',
  'Custom',
]);

/** Asks for looks and validation of the columns of a table; taken after the sync, once number formats are known. */
export function mintaRupa(
  { workbook }: Excel.RequestContext,
  tabel: TabelHost,
): () => ReadonlyMap<number, RupaKolom> {
  const sheet = workbook.worksheets.getItem(tabel.host.id);
  const { barisPertama } = tabel;
  const tinggi = Math.max(1, tabel.barisAkhir - barisPertama + 1);
  const kolom = tabel.letak.kolom.map(({ indeks }) => {
    const { format } = sheet.getRangeByIndexes(barisPertama - 1, indeks, 1, 1);
    const garis = format.borders.getItem('EdgeTop');
    const { dataValidation } = sheet.getRangeByIndexes(barisPertama - 1, indeks, tinggi, 1);
    format.load('wrapText,verticalAlignment');
    format.fill.load('color');
    format.protection.load('locked');
    garis.load('style,color');
    dataValidation.load('type,rule,errorAlert,ignoreBlanks');
    return { indeks, format, garis, dataValidation };
  });
  return () =>
    new Map(
      kolom.map(({ indeks, format, garis, dataValidation: { type, rule, errorAlert, ignoreBlanks } }) => [
        indeks,
        {
          gaya: {
            format: formatKolomHost(tabel, indeks),
            bungkus: format.wrapText,
            tegak: format.verticalAlignment,
            terkunci: format.protection.locked,
            // Without a fill Excel says white.
            ...(format.fill.color === '' || format.fill.color === '#FFFFFF'
              ? {}
              : { warna: format.fill.color }),
            ...(garis.style === 'Continuous' ? { garis: garis.color } : {}),
          },
          ...(BERATURAN.has(type) ? { aturan: { rule, errorAlert, ignoreBlanks } } : {}),
        },
      ]),
    );
}
