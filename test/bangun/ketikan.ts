import type { Workbook } from '../../src/application/ports/workbook';
import type { Sel } from '../../src/lembar/tipe';
import { nilaiDari } from './ruang-kerja';

/** A cell as a person types it into a workspace: neither revision nor history. */
export async function ketik(
  buku: Workbook,
  tabelId: string,
  id: string,
  kolom: string,
  sel: Sel,
): Promise<void> {
  nilaiDari(await buku.terapkan([{ jenis: 'simpan', tabelId, kolom: [kolom], baris: [{ id, sel: [sel] }] }]));
}

/** K1 of DINKES 600.000 instead of 400.000: all 1.300.000 / 2.000.000 = 65 %, DINKES 800.000 / 1.000.000 = 80 %. */
export const ketikPdn = (buku: Workbook): Promise<void> =>
  ketik(buku, 'data-transaksi', '2026-TW1|inaproc:K1:1', 'nilai_pdn', 600_000);

/** Writes codes, so that a test names a finding and not its words. */
