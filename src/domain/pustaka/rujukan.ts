import { fail, ok, type Result } from '../umum/result';
import type { EntriPustaka } from './tipe';

const polaRujukan = /\{([a-z0-9-]+)\}/g;

/** The library ids that a formula refers to, each once, in order of appearance. */
export const rujukanPustaka = (rumus: string): readonly string[] => [
  ...new Set([...rumus.matchAll(polaRujukan)].map(([tertulis]) => tertulis.slice(1, -1))),
];

/**
 * The formula as a plan writes it: every `{id}` replaced by the code of the plan's indicator that came from that entry.
 * Fails with the ids that the plan does not have.
 */
export function gantiRujukan(
  rumus: string,
  kodeUntuk: (idPustaka: string) => string | undefined,
): Result<string, readonly string[]> {
  const kode = new Map(rujukanPustaka(rumus).map((id) => [id, kodeUntuk(id)]));
  const hilang = [...kode].flatMap(([id, satu]) => (satu === undefined ? [id] : []));
  if (hilang.length > 0) return fail(hilang);
  return ok(rumus.replace(polaRujukan, (tertulis, id: string) => kode.get(id) ?? tertulis));
}

/**
 * The entries that must be added for the asked ones to work, each after those it refers to. An id that the library does
 * not have is left out.
 */
export function denganRujukan(
  diminta: readonly string[],
  pustaka: readonly EntriPustaka[],
): readonly EntriPustaka[] {
  const menurutId = new Map(pustaka.map((entri) => [entri.id, entri]));
  const hasil = new Map<string, EntriPustaka>();
  const dikunjungi = new Set<string>();
  const tambah = (id: string): void => {
    const entri = menurutId.get(id);
    if (!entri || dikunjungi.has(id)) return;
    dikunjungi.add(id);
    rujukanPustaka(entri.rumus).forEach(tambah);
    hasil.set(id, entri);
  };
  diminta.forEach(tambah);
  return [...hasil.values()];
}
