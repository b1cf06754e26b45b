import { periksaRencana } from '../../domain/rencana/periksa';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { Catatan } from '../catatan';
import { kodeDahulu } from '../../domain/unit/unit-berwaktu';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';

/**
 * All that keeps the plan of a workspace from being approved and what is worth a look, each at its cell (SOP step 7). To be
 * asked before rows typed by hand get their ids: until then their place is known.
 */
export const catatanRencana = (ruang: RuangKerja): readonly Catatan[] => [
  ...ruang.data.catatan,
  ...ruang.tabel.tempatkan(
    periksaRencana(
      ruang.data.rencana,
      ruang.data.opd,
      variabelBaku,
      ruang.data.rujukan,
      kodeDahulu(ruang.data.unit),
    ),
  ),
];
