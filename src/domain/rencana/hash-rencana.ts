import { jsonKanonik } from '../umum/json-kanonik';
import { sidikTeks } from '../umum/sidik';
import type { Rencana } from './rencana';

/** Keys that change during the year without changing what was approved (docs/aturan.md#what-is-planned). */
const bukanBagianPersetujuan = new Set(['status', 'kemajuan', 'kendala']);

/** Blanks dropped: a column that the plan of an earlier program does not have is no change. */
function tanpaKosong(nilai: unknown): unknown {
  if (Array.isArray(nilai)) return nilai.map(tanpaKosong);
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  const pasangan = Object.entries(nilai)
    .filter(([kunci, isi]) => !bukanBagianPersetujuan.has(kunci) && isi !== null && isi !== undefined)
    .map(([kunci, isi]) => [kunci, tanpaKosong(isi)]);
  return Object.fromEntries(pasangan);
}

const urutId = (daftar: readonly { readonly id: string }[]): readonly unknown[] =>
  [...daftar].sort((a, b) => (a.id < b.id ? -1 : 1)).map(tanpaKosong);

/**
 * What an approval of this plan freezes: all of it but blanks and the progress of actions; the same whatever the order of
 * its rows.
 */
export const isiDisetujui = ({
  tahun,
  tujuan,
  area,
  indikator,
  baseline,
  target,
  aksi,
}: Rencana): { readonly [K in keyof Rencana]: Rencana[K] extends number ? number : readonly unknown[] } => ({
  tahun,
  tujuan: urutId(tujuan),
  area: urutId(area),
  indikator: urutId(indikator),
  baseline: urutId(baseline),
  target: urutId(target),
  aksi: urutId(aksi),
});

/**
 * The content hash of a plan (SHA-256, hex): frozen at approval (SOP step 7), so that a later change of goals, areas,
 * indicators, baselines, targets or actions is noticed. Row order and progress of actions do not count.
 */
export const hashRencana = (rencana: Rencana): string => sidikTeks(jsonKanonik(isiDisetujui(rencana)));
