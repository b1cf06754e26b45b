/**
 * The journal stands in custom XML parts of the workbook: they are saved with it, have no size limit that matters here
 * (settings do), need no sheet, and so work where the structure is protected.
 */
const RUANG_NAMA = 'urn:kinerja-pbj:jurnal:1';
/** Of the mark that what the journal undoes has begun: without it the workbook is as it was, but for the journal. */
const RUANG_NAMA_MULAI = `${RUANG_NAMA}:mulai`;
/** What stands in the workbook of a journal: ids of its parts, and of the mark that its change has begun. */
export interface BagianTertinggal {
  readonly bagian: readonly string[];
  readonly mulai: readonly string[];
}

/** To be taken after the sync. */
export function bagianTertinggal({ customXmlParts }: Excel.Workbook): () => BagianTertinggal {
  const [bagian, mulai] = [RUANG_NAMA, RUANG_NAMA_MULAI].map((ruang) => {
    const parts = customXmlParts.getByNamespace(ruang);
    parts.load('items/id');
    return () => parts.items.map(({ id }) => id);
  });
  return () => ({ bagian: bagian!(), mulai: mulai!() });
}

/** First of all that changes the workbook, in the same request. */
export function tandaiMulai({ workbook: { customXmlParts } }: Excel.RequestContext): void {
  customXmlParts.add(`<mulai xmlns="${RUANG_NAMA_MULAI}"/>`);
}

/** Last of all, in the same request as the last change: from then on all is done. */
export function tandaiSelesai(context: Excel.RequestContext, bagian: readonly string[]): void {
  context.workbook.customXmlParts.getByNamespace(RUANG_NAMA_MULAI).getOnlyItem().delete();
  hapusBagian(context, bagian);
}

export function hapusBagian({ workbook }: Excel.RequestContext, ids: readonly string[]): void {
  for (const id of ids) workbook.customXmlParts.getItem(id).delete();
}

/** A journal as parts of so many characters; it counts once all of them are there. */
export function bagianJurnal(isi: unknown, panjang: number): string[] {
  // Only ASCII, so that no part ends within a character and nothing in it is beyond XML.
  const teks = JSON.stringify(isi).replace(
    /[^ -~]|[<>&]/g,
    (huruf) => `\\u${huruf.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const jumlah = Math.ceil(teks.length / panjang);
  return Array.from(
    { length: jumlah },
    (_, k) =>
      `<jurnal xmlns="${RUANG_NAMA}" no="${k}" dari="${jumlah}">` +
      `${teks.slice(k * panjang, (k + 1) * panjang)}</jurnal>`,
  );
}

/** The journal that parts hold, or `undefined` where one is missing: then nothing was changed yet. */
export function isiJurnal(bagian: readonly string[]): unknown {
  const potongan = new Map<number, string>();
  let dari = Infinity;
  for (const xml of bagian) {
    const cocok = /<jurnal\s[^>]*?\bno="(\d+)"\s+dari="(\d+)"[^>]*>([^<]*)</.exec(xml);
    if (cocok === null) continue;
    potongan.set(Number(cocok[1]), cocok[3]!);
    dari = Number(cocok[2]);
  }
  if (potongan.size !== dari) return undefined;
  const teks = Array.from({ length: dari }, (_, k) => potongan.get(k) ?? '').join('');
  return JSON.parse(teks) as unknown;
}
