import type { Sel } from '../../../lembar/tipe';

/**
 * Values of input cells stand in a custom XML part while their sheet is cleared and written again, so that a break in
 * between loses none of them. Each sheet has a namespace of its own.
 */
const ruangNama = (lembarId: string): string => `urn:kinerja-pbj:masukan:1:${lembarId}`;

/** Ids of the parts that an earlier run left of a sheet, to be taken after the sync. */
export function bagianMasukan({ customXmlParts }: Excel.Workbook, lembarId: string): () => readonly string[] {
  const parts = customXmlParts.getByNamespace(ruangNama(lembarId));
  parts.load('items/id');
  return () => parts.items.map(({ id }) => id);
}

/** Puts values by, where there are some; those of earlier runs, which are among them, go. */
export function simpanMasukan(
  { workbook: { customXmlParts } }: Excel.RequestContext,
  xml: string | undefined,
  lama: readonly string[],
): void {
  if (xml !== undefined) customXmlParts.add(xml);
  for (const id of lama) customXmlParts.getItem(id).delete();
}

/** Takes away what `simpanMasukan` put by. */
export const lepasMasukan = ({ workbook }: Excel.RequestContext, lembarId: string): void =>
  workbook.customXmlParts.getByNamespace(ruangNama(lembarId)).getOnlyItem().delete();

export function xmlMasukan(lembarId: string, nilai: ReadonlyMap<string, Sel>): string {
  // Only ASCII: nothing in it is beyond XML.
  const teks = JSON.stringify([...nilai]).replace(
    /[^ -~]|[<>&]/g,
    (huruf) => `\\u${huruf.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<masukan xmlns="${ruangNama(lembarId)}">${teks}</masukan>`;
}

export function masukanDariXml(xml: string): ReadonlyMap<string, Sel> {
  const teks = />([^<]*)<\//.exec(xml)?.[1] ?? '[]';
  return new Map(JSON.parse(teks) as [string, Sel][]);
}
