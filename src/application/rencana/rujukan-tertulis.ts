import type { RumusIndikator } from '../../domain/rencana/periksa/rumus';
import { tulisRujukan } from '../ruang-kerja/rujukan';

/** What the names of a formula and its basis are bound to, as the hidden column keeps it; nothing for one with a mistake. */
export const rujukanTertulis = (milik: RumusIndikator | undefined): string | null =>
  milik === undefined
    ? null
    : tulisRujukan(new Map([...milik.rumus.rujukan, ...(milik.basis?.rujukan ?? [])]));
