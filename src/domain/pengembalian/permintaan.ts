import { isMaknaTetap, sidikMakna } from '../variabel/makna';
import type { Variabel } from '../variabel/tipe';

/** The columns that a template asks for, by variable id: what their values meant then, where that is known. */
export type PermintaanKolom = ReadonlyMap<string, string | undefined>;

const PEMISAH = ',';
/** As much as a cell holds. */
const PANJANG_TERBANYAK = 32_767;

/** What a template asks for, as it is written into its identity. */
export const tulisPermintaan = (variabel: readonly Variabel[]): string =>
  variabel.map((satu) => `${satu.id}:${sidikMakna(satu)}`).join(PEMISAH);

/** The same read back; `undefined` where it is missing, or is not what we write. */
export function bacaPermintaan(teks: string | undefined): PermintaanKolom | undefined {
  if (teks === undefined || teks === '' || teks.length > PANJANG_TERBANYAK) return undefined;
  const hasil = new Map<string, string>();
  for (const satu of teks.split(PEMISAH)) {
    const [, id, makna] = /^([a-z][a-z0-9_]*):([A-Za-z0-9_.-]+)$/.exec(satu) ?? [];
    if (id === undefined || makna === undefined) return undefined;
    hasil.set(id, makna);
  }
  return hasil;
}

/** What columns ask whose meaning nobody wrote down: it is taken to be what it is now. */
export const permintaanDari = (variabel: readonly Variabel[]): PermintaanKolom =>
  new Map(variabel.map(({ id }) => [id, undefined]));

/** The template asked for this column, and its values mean the same now. */
export function isDimintaTetap(permintaan: PermintaanKolom, variabel: Variabel): boolean {
  const makna = permintaan.get(variabel.id);
  return permintaan.has(variabel.id) && (makna === undefined || isMaknaTetap(makna, variabel));
}
