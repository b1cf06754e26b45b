import type { CatatanKalender } from '../domain/kalender/catatan';
import type { CatatanRencana } from '../domain/rencana/catatan';
import type { CatatanLembar } from '../lembar/catatan';
import type { CatatanRuangKerja } from './catatan-ruang-kerja';

/** Every finding that a use case can report (Catatan Pemeriksaan). */
export type Catatan = CatatanRuangKerja | CatatanLembar | CatatanRencana | CatatanKalender;
