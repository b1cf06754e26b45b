import type { BarisData } from '../../domain/data/baris-data';
import { jsonKanonik } from '../../domain/umum/json-kanonik';
import { kelompokkan } from '../../domain/umum/kelompok';
import { daftarTingkatData, type TingkatData } from '../../domain/variabel/tipe';
import { tabelKembali } from '../../lembar/daftar/kembali';
import { MAKS_HURUF_BAGIAN } from '../../lembar/isi-panjang';
import type { Baris } from '../../lembar/tabel';
import { isGalatSel, type Sel } from '../../lembar/tipe';
import type { Perubahan } from '../ports/workbook';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { kunciBaris, type penulisData } from './baris-periode';

/** Rows that one part begins with; it is halved until its text fits a cell. */
const BARIS_SEBAGIAN = 128;

/** A compiled row as cells: its id on the data sheet, and its cells in the order of the columns. */
interface BarisSel {
  readonly id: string;
  readonly sel: readonly Sel[];
}

/** The text of a part: cells that all its rows have alike once (`sama`), of the other columns (`kolom`) a list a row. */
interface IsiBagian {
  readonly sama: Readonly<Record<string, Sel>>;
  readonly kolom: readonly string[];
  readonly baris: readonly (readonly [id: string, ...sel: Sel[]])[];
}

const idBagian = (periode: string, opd: string, tingkat: TingkatData, bagian: number): string =>
  [periode, opd, tingkat, bagian].join('|');

/** The changes that keep what units returned in a period, in place of what was kept of the same units. */
export function perubahanKembali(
  lama: readonly BarisData[],
  baru: readonly BarisData[],
  penulis: ReturnType<typeof penulisData>,
): readonly Perubahan[] {
  const kunci = ({ periode, opd, tingkat }: BarisData): string => `${periode}|${opd}|${tingkat}`;
  const [dahulu, kini] = [kelompokkan(lama, kunci), kelompokkan(baru, kunci)];
  const simpan: Baris<typeof tabelKembali>[] = [];
  const hapus: string[] = [];
  for (const satu of new Set([...dahulu.keys(), ...kini.keys()])) {
    const milik = kini.get(satu) ?? [];
    const [contoh] = [...milik, ...(dahulu.get(satu) ?? [])];
    if (contoh === undefined) continue;
    const { periode, opd, tingkat } = contoh;
    const { kolom, sel } = penulis(tingkat);
    const bagian = bagi(
      kolom,
      milik.map((b) => ({ id: kunciBaris(b), sel: sel(b) })),
    );
    for (const [i, teks] of bagian.entries())
      simpan.push({ id: idBagian(periode, opd, tingkat, i + 1), periode, opd, tingkat, bagian: i + 1, teks });
    // A part holds one row at least: there were no more parts than rows.
    for (let i = bagian.length; i < (dahulu.get(satu)?.length ?? 0); i += 1)
      hapus.push(idBagian(periode, opd, tingkat, i + 1));
  }
  return [
    ...(hapus.length === 0 ? [] : [{ jenis: 'hapus', tabelId: tabelKembali.id, id: hapus } as const]),
    ...(simpan.length === 0 ? [] : [perubahanSimpan(tabelKembali, simpan)]),
  ];
}

function bagi(kolom: readonly string[], baris: readonly BarisSel[]): readonly string[] {
  const hasil: string[] = [];
  for (let awal = 0; awal < baris.length; awal += BARIS_SEBAGIAN)
    tulisBagian(kolom, baris.slice(awal, awal + BARIS_SEBAGIAN), hasil);
  return hasil;
}

/** One row that no cell could hold is not kept: where it is edited, what was returned is then not known. */
function tulisBagian(kolom: readonly string[], baris: readonly BarisSel[], hasil: string[]): void {
  const teks = jsonKanonik(isiBagian(kolom, baris));
  if (teks.length <= MAKS_HURUF_BAGIAN) hasil.push(teks);
  else if (baris.length > 1) {
    const tengah = baris.length >> 1;
    tulisBagian(kolom, baris.slice(0, tengah), hasil);
    tulisBagian(kolom, baris.slice(tengah), hasil);
  }
}

function isiBagian(kolom: readonly string[], baris: readonly BarisSel[]): IsiBagian {
  const sama: Record<string, Sel> = {};
  const beda: { readonly id: string; readonly letak: number }[] = [];
  for (const [letak, id] of kolom.entries()) {
    const pertama = baris[0]?.sel[letak] ?? null;
    if (!isSama(baris, letak, pertama)) beda.push({ id, letak });
    else if (pertama !== null) sama[id] = pertama;
  }
  return {
    sama,
    kolom: beda.map(({ id }) => id),
    baris: baris.map(({ id, sel }) => {
      const satu: [id: string, ...sel: Sel[]] = [id];
      for (const { letak } of beda) satu.push(sel[letak] ?? null);
      return satu;
    }),
  };
}

function isSama(baris: readonly BarisSel[], letak: number, isi: Sel): boolean {
  for (const { sel } of baris) if ((sel[letak] ?? null) !== isi) return false;
  return true;
}

/** What a unit returned in one row: its cells by column id. */
export interface BarisKembali {
  readonly tingkat: TingkatData;
  /** Id of the row on the data sheet. */
  readonly id: string;
  readonly sel: ReadonlyMap<string, Sel>;
}

/** A cell of it as a text; blank where it has none. */
export function teksKolom({ sel }: BarisKembali, kolom: string): string {
  const isi = sel.get(kolom);
  return isi === undefined || isi === null || isGalatSel(isi) ? '' : String(isi);
}

/** What was kept of the units of a period that are asked for (`periode|unit`); a part that cannot be read has no rows. */
export function bacaKembali(
  bagian: readonly Baris<typeof tabelKembali>[],
  diminta: ReadonlySet<string>,
): readonly BarisKembali[] {
  return bagian.flatMap(({ periode, opd, tingkat, teks }) => {
    const milik = daftarTingkatData.find((satu) => satu === tingkat);
    if (milik === undefined || !diminta.has(`${periode}|${opd}`)) return [];
    const isi = uraiBagian(teks);
    return (isi?.baris ?? []).map(([id, ...sel]): BarisKembali => ({
      tingkat: milik,
      id,
      sel: new Map<string, Sel>([
        ...Object.entries(isi?.sama ?? {}),
        ...(isi?.kolom ?? []).map((kolom, i): [string, Sel] => [kolom, sel[i] ?? null]),
      ]),
    }));
  });
}

function uraiBagian(teks: string): IsiBagian | undefined {
  try {
    const isi: unknown = JSON.parse(teks);
    return isIsiBagian(isi) ? isi : undefined;
  } catch {
    return undefined;
  }
}

const isObjek = (isi: unknown): isi is Readonly<Record<string, unknown>> =>
  typeof isi === 'object' && isi !== null && !Array.isArray(isi);

const isIsiBagian = (isi: unknown): isi is IsiBagian =>
  isObjek(isi) &&
  isObjek(isi['sama']) &&
  Array.isArray(isi['kolom']) &&
  Array.isArray(isi['baris']) &&
  isi['kolom'].every((satu) => typeof satu === 'string') &&
  Object.values(isi['sama']).every(isSel) &&
  isi['baris'].every((satu) => Array.isArray(satu) && typeof satu[0] === 'string' && satu.every(isSel));

const isSel = (isi: unknown): boolean =>
  isi === null || ['string', 'number', 'boolean'].includes(typeof isi) || (isObjek(isi) && 'galat' in isi);
