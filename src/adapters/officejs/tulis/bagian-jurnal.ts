/**
 * The journal stands in custom XML parts of the workbook: they are saved with it, have no size limit that matters here
 * (settings do), need no sheet, and so work where the structure is protected.
 */
const RUANG_NAMA = 'urn:kinerja-pbj:jurnal:1';
/** Characters of one part: a request with one stays under Excel's 5 MB. */
const PANJANG_BAGIAN = 2_000_000;

/** Ids of the journal's parts, to be taken after the sync. */
export function idBagianJurnal({ customXmlParts }: Excel.Workbook): () => string[] {
  const bagian = customXmlParts.getByNamespace(RUANG_NAMA);
  bagian.load('items/id');
  return () => bagian.items.map(({ id }) => id);
}

/** A journal as parts; it counts once all of them are there. */
export function bagianJurnal(isi: unknown): string[] {
  // Only ASCII, so that no part ends within a character and nothing in it is beyond XML.
  const teks = JSON.stringify(isi).replace(
    /[^ -~]|[<>&]/g,
    (huruf) => `\\u${huruf.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const jumlah = Math.ceil(teks.length / PANJANG_BAGIAN);
  return Array.from(
    { length: jumlah },
    (_, k) =>
      `<jurnal xmlns="${RUANG_NAMA}" no="${k}" dari="${jumlah}">` +
      `${teks.slice(k * PANJANG_BAGIAN, (k + 1) * PANJANG_BAGIAN)}</jurnal>`,
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
