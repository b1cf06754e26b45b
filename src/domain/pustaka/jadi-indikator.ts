import type { Indikator } from '../rencana/indikator';
import { ok, type Result } from '../umum/result';
import { gantiRujukan } from './rujukan';
import type { EntriPustaka } from './tipe';

/** What only the plan knows of an indicator it takes over. */
export interface TempatDiRencana {
  readonly id: string;
  readonly kode: string;
  /** Code of the area strategis. */
  readonly area: string;
  /** Code of the plan's indicator that came from a library entry, for composites. */
  readonly kodeUntuk: (idPustaka: string) => string | undefined;
}

/** A library entry as an indicator of a plan; fails with the library ids its formula needs and the plan does not have. */
export function jadiIndikator(
  entri: EntriPustaka,
  { id, kode, area, kodeUntuk }: TempatDiRencana,
): Result<Indikator, readonly string[]> {
  const rumus = gantiRujukan(entri.rumus, kodeUntuk);
  if (!rumus.ok) return rumus;
  const atribut: Omit<EntriPustaka, 'awal'> & { awal?: boolean } = { ...entri };
  delete atribut.awal; // belongs to the library, not to the plan
  return ok({ ...atribut, id, kode, area, pustaka: entri.id, rumus: rumus.value });
}
