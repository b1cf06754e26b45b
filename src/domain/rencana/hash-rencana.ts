import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Rencana } from './rencana';

/** Keys that change during the year without changing what was approved (domain.md, "Plan hash"). */
const bukanBagianPersetujuan = new Set(['status', 'kemajuan', 'kendala']);

/** Object keys sorted, blanks dropped: the same plan gives the same text whatever the order it was written in. */
function kanonik(nilai: unknown): unknown {
  if (Array.isArray(nilai)) return nilai.map(kanonik);
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  const pasangan = Object.entries(nilai)
    .filter(([kunci, isi]) => !bukanBagianPersetujuan.has(kunci) && isi !== null && isi !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kunci, isi]) => [kunci, kanonik(isi)]);
  return Object.fromEntries(pasangan);
}

const urutId = <T extends { readonly id: string }>(daftar: readonly T[]): readonly T[] =>
  [...daftar].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * The content hash of a plan (SHA-256, hex): frozen at approval (SOP step 7), so that a later change of goals, areas,
 * indicators, baselines, targets or actions is noticed. Row order and progress of actions do not count.
 */
export function hashRencana(rencana: Rencana): string {
  const isi = {
    ...rencana,
    tujuan: urutId(rencana.tujuan),
    area: urutId(rencana.area),
    indikator: urutId(rencana.indikator),
    baseline: urutId(rencana.baseline),
    target: urutId(rencana.target),
    aksi: urutId(rencana.aksi),
  };
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(kanonik(isi)))));
}
