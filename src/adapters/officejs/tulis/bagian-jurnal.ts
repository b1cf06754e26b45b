import { dariPeta } from '../../../domain/umum/pasti';

/**
 * The journal stands in custom XML parts of the workbook: they are saved with it, have no size limit that matters here
 * (settings do), need no sheet, and so work where the structure is protected.
 */
const RUANG_NAMA = 'urn:kinerja-pbj:jurnal:1';
/** Of the mark that what the journal undoes has begun: without it the workbook is as it was, but for the journal. */
const RUANG_NAMA_MULAI = `${RUANG_NAMA}:mulai`;
/** Of the mark that all is done: what else is left of the journal means nothing any more. */
const RUANG_NAMA_SELESAI = `${RUANG_NAMA}:selesai`;
/** What stands in the workbook of a journal: ids of its parts, and of the marks that its change has begun, and is done. */
export interface BagianTertinggal {
  readonly bagian: readonly string[];
  readonly mulai: readonly string[];
  readonly selesai: readonly string[];
}

/** To be taken after the sync. */
export function bagianTertinggal({ customXmlParts }: Excel.Workbook): () => BagianTertinggal {
  const minta = (ruang: string): (() => readonly string[]) => {
    const parts = customXmlParts.getByNamespace(ruang);
    parts.load('items/id');
    return () => parts.items.map(({ id }) => id);
  };
  const bagian = minta(RUANG_NAMA);
  const mulai = minta(RUANG_NAMA_MULAI);
  const selesai = minta(RUANG_NAMA_SELESAI);
  return () => ({ bagian: bagian(), mulai: mulai(), selesai: selesai() });
}

/** Whether anything of a journal stands in the workbook. */
export const isTertinggal = ({ bagian, mulai, selesai }: BagianTertinggal): boolean =>
  bagian.length + mulai.length + selesai.length > 0;

/** First of all that changes the workbook, in the same request. */
export function catatMulai({ workbook: { customXmlParts } }: Excel.RequestContext): void {
  customXmlParts.add(`<mulai xmlns="${RUANG_NAMA_MULAI}"/>`);
}

/** Whether the journal has these parts only, those of another change left out; to be taken after the sync. */
export function hanyaBagian({
  workbook: { customXmlParts },
}: Excel.RequestContext): (ids: readonly string[]) => boolean {
  const parts = customXmlParts.getByNamespace(RUANG_NAMA);
  parts.load('items/id');
  return (ids) => parts.items.every(({ id }) => ids.includes(id));
}

/** Fails the request, before anything else in it is done, where the journal is gone: somebody undid the change. */
export function pastikanJurnal(
  { workbook: { customXmlParts } }: Excel.RequestContext,
  ids: readonly string[],
): void {
  for (const id of ids) customXmlParts.getItem(id).load('id');
}

/** Last of all, in the same request as the last change: from then on all is done. */
export function catatSelesai(context: Excel.RequestContext, bagian: readonly string[]): void {
  const { customXmlParts } = context.workbook;
  // One action that tells: a request may stop between those that clear up.
  customXmlParts.add(`<selesai xmlns="${RUANG_NAMA_SELESAI}"/>`);
  customXmlParts.getByNamespace(RUANG_NAMA_MULAI).getOnlyItem().delete();
  hapusBagian(context, bagian);
  customXmlParts.getByNamespace(RUANG_NAMA_SELESAI).getOnlyItem().delete();
}

export function hapusBagian({ workbook }: Excel.RequestContext, ids: readonly string[]): void {
  for (const id of ids) workbook.customXmlParts.getItem(id).delete();
}

/** A journal as parts of so many characters; it counts once all of them are there. `ke` numbers the stages of one change. */
export function bagianJurnal(isi: unknown, panjang: number, ke: number): string[] {
  // Only ASCII, so that no part ends within a character and nothing in it is beyond XML.
  const teks = JSON.stringify(isi).replace(
    /[^ -~]|[<>&]/g,
    (huruf) => `\\u${huruf.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const jumlah = Math.ceil(teks.length / panjang);
  return Array.from(
    { length: jumlah },
    (_, k) =>
      `<jurnal xmlns="${RUANG_NAMA}" ke="${ke}" no="${k}" dari="${jumlah}">` +
      `${teks.slice(k * panjang, (k + 1) * panjang)}</jurnal>`,
  );
}

/** A journal that stands whole in a workbook, with the ids of its parts. */
export interface JurnalTertinggal {
  readonly isi: unknown;
  readonly bagian: readonly string[];
}

/**
 * The journals that parts hold, the last stage first: so they are undone. One that lacks a part is left out, because of its
 * stage nothing was changed yet.
 */
export function daftarJurnal(
  bagian: readonly { readonly id: string; readonly xml: string }[],
): readonly JurnalTertinggal[] {
  const tahap = new Map<number, { dari: number; potongan: Map<number, { id: string; teks: string }> }>();
  for (const { id, xml } of bagian) {
    const cocok = /<jurnal\s[^>]*?\bke="(\d+)"\s+no="(\d+)"\s+dari="(\d+)"[^>]*>([^<]*)</.exec(xml);
    if (cocok === null) continue;
    const [ke, no, dari] = cocok.slice(1, 4).map(Number) as [number, number, number];
    const [, , , , teks = ''] = cocok;
    const satu = tahap.get(ke) ?? { dari, potongan: new Map() };
    satu.potongan.set(no, { id, teks });
    tahap.set(ke, satu);
  }
  return [...tahap]
    .filter(([, { dari, potongan }]) => potongan.size === dari)
    .sort(([a], [b]) => b - a)
    .map(([, { dari, potongan }]) => {
      const urut = Array.from({ length: dari }, (_, no) => dariPeta(potongan, no));
      const isi = JSON.parse(urut.map(({ teks }) => teks).join('')) as unknown;
      return { isi, bagian: urut.map(({ id }) => id) };
    });
}
