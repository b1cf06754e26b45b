import type { Perubahan } from '../ports/workbook';
import { perubahanMeta } from './perubahan';
import { kunciMeta } from './kunci-meta';

/** The last backup that a person took out of Excel: of which state of the workspace, and when. */
export interface CadanganTerakhir {
  /** ISO 8601 with its offset. */
  readonly waktu: string;
  readonly revisi: number;
  /** The last write that it holds, by its code in the chain (ADR 0054). */
  readonly rantai: string;
}

/** Written as `2026-04-01T08:00:00+07:00 12 9f86d0…`; a chain that has not begun is blank. */
export const perubahanCadangan = ({ waktu, revisi, rantai }: CadanganTerakhir): Perubahan =>
  perubahanMeta([[kunciMeta.cadangan, `${waktu} ${revisi} ${rantai}`]]);

/** What the meta table says of the last backup; what cannot be read is none. */
export function cadanganDari(teks: string | undefined): CadanganTerakhir | undefined {
  const [, waktu, revisi, rantai] = /^(\S+) (\d{1,9}) ?([0-9a-f]*)$/.exec((teks ?? '').trim()) ?? [];
  return waktu === undefined || rantai === undefined ? undefined : { waktu, revisi: Number(revisi), rantai };
}
