import { jsonKanonik } from '../umum/json-kanonik';
import { sidikTeks } from '../umum/sidik';
import type { UnitBerwaktu } from '../unit/unit-berwaktu';
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

type Isi = { readonly [K in keyof Rencana]: Rencana[K] extends number ? number : readonly unknown[] };

/** All of a plan but blanks and the progress of actions; the same whatever the order of its rows. */
export const isiDibekukan = ({ tahun, tujuan, area, indikator, baseline, target, aksi }: Rencana): Isi => ({
  tahun,
  tujuan: urutId(tujuan),
  area: urutId(area),
  indikator: urutId(indikator),
  baseline: urutId(baseline),
  target: urutId(target),
  aksi: urutId(aksi),
});

type Berunit = { readonly opd?: string | null };

/** A row with its unit's row id (`unit`) where it has the unit's code: codes change, the unit does not. */
function denganIdUnit<B extends Berunit>(
  satu: B,
  unit: UnitBerwaktu,
): Omit<B, 'opd'> & Berunit & { readonly unit?: string } {
  const milik = typeof satu.opd === 'string' ? unit.cari(satu.opd) : undefined;
  if (milik === undefined) return satu;
  const { opd: _, ...lain } = satu;
  return { ...lain, unit: milik.id };
}

/** What an approval freezes, of a plan as it is or of one that was kept: units by their row ids. */
export function isiDisetujui(rencana: Rencana, unit: UnitBerwaktu): Isi {
  const { target, aksi, ...lain } = isiDibekukan(rencana);
  return { ...lain, ...bagianBerunit({ target, aksi }, unit) };
}

const bagianBerunit = (
  { target, aksi }: Pick<Isi, 'target' | 'aksi'>,
  unit: UnitBerwaktu,
): Pick<Isi, 'target' | 'aksi'> => ({
  target: target.map((satu) => denganIdUnit(satu as Berunit, unit)),
  aksi: aksi.map((satu) => denganIdUnit(satu as Berunit, unit)),
});

/** A kept version of either kind with the codes that its units have now. */
export function denganKodeKini(isi: Isi, unit: UnitBerwaktu): Isi {
  const menurutId = new Map(unit.semua.map(({ id, kode }) => [id, kode]));
  const kini = (satu: unknown): unknown => {
    const { unit: id, ...lain } = denganIdUnit(satu as Berunit & { readonly unit?: string }, unit);
    return id === undefined ? satu : { ...lain, opd: menurutId.get(id) ?? id };
  };
  return { ...isi, target: isi.target.map(kini), aksi: isi.aksi.map(kini) };
}

/** The SHA-256 in a hash of either kind: that of the text which was kept. */
export const sidikDalam = (hash: string): string => hash.replace(/^v2:/, '');

/**
 * The content hash of a plan with unit codes as they stand (SHA-256, hex): how plans were approved at first, and what tells
 * that a plan changed.
 */
export const hashRencana = (rencana: Rencana): string => sidikTeks(jsonKanonik(isiDibekukan(rencana)));

const AWALAN_V2 = 'v2:';

/**
 * The content hash that an approval freezes (SOP step 7): units by their row ids, so that a unit's new code is no change of
 * the plan. It says so itself: `v2:` before the hex digits.
 */
export const hashPersetujuan = (rencana: Rencana, unit: UnitBerwaktu): string =>
  AWALAN_V2 + sidikTeks(jsonKanonik(isiDisetujui(rencana, unit)));

/**
 * Whether a plan is the one that a hash was made of. One of the first version holds codes: they are put back to what they
 * were, change by change.
 */
export function isRencanaDisetujui(hash: string, rencana: Rencana, unit: UnitBerwaktu): boolean {
  if (hash.startsWith(AWALAN_V2)) return hashPersetujuan(rencana, unit) === hash;
  let dahulu = rencana;
  if (hashRencana(dahulu) === hash) return true;
  for (const { unit: id, kode } of unit.riwayat.toSorted((a, b) => (a.dicatat < b.dicatat ? 1 : -1))) {
    const kembali = <B extends { readonly opd: string | null }>(satu: B): B =>
      satu.opd !== null && unit.milik(satu.opd)?.id === id ? { ...satu, opd: kode } : satu;
    dahulu = { ...dahulu, target: dahulu.target.map(kembali), aksi: dahulu.aksi.map(kembali) };
    if (hashRencana(dahulu) === hash) return true;
  }
  return false;
}
