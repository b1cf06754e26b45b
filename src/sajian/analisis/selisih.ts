import { bulatkan } from '../../domain/capaian/bulatkan';
import type { Bahasa } from '../../teks/bahasa';

/** Differences have a decimal more than figures where those have none: parts of a gap would all show 0. */
const DESIMAL_TERSEDIKIT = 2;

/** A value with its unit, rounded as the workspace shows it. */
export const tulisNilai = (nilai: number, satuan: string, desimal: number, { tulis }: Bahasa): string =>
  tulis.bersatuan(tulis.angka(bulatkan(nilai, desimal), desimal), satuan);

/** A difference with its sign: `+1,5 poin persen`, `−Rp 2.000`. Percentages differ in percentage points. */
export function tulisSelisih(selisih: number, satuan: string, desimal: number, { tulis }: Bahasa): string {
  const angka = Math.max(desimal, DESIMAL_TERSEDIKIT);
  const dibulatkan = bulatkan(selisih, angka);
  const besar = Math.abs(dibulatkan);
  const tanda = dibulatkan > 0 ? '+' : dibulatkan < 0 ? '−' : '';
  return (
    tanda +
    (satuan.trim() === '%'
      ? tulis.poinPersen(besar, angka)
      : tulis.bersatuan(tulis.angka(besar, angka), satuan))
  );
}
