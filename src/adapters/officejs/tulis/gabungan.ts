import type { Rentang } from '../../../lembar/rentang';
import type { Jalur } from '../jalur';
import { rentangHost } from '../rentang-host';
import type { RencanaTabel } from './tabel-host';

/**
 * Asks for the merged cells among the rows of a table and those it grows by. Only since ExcelApi 1.13: before, Excel
 * refuses the change, which is undone then.
 */
export function mintaGabungan(
  jalur: Jalur,
  { workbook }: Excel.RequestContext,
  { tabel, ukuran }: RencanaTabel,
): () => Rentang[] {
  const { host, kiri, kanan, barisPertama, barisAkhir, objek } = tabel;
  const bertambah = ukuran.akhir > barisAkhir;
  if (!jalur.ada('1.13') || !(bertambah || ukuran.bergeser)) return () => [];
  const bawah = Math.max(barisAkhir, ukuran.akhir) + (objek?.barisTotal ?? 0);
  const gabungan = rentangHost(workbook.worksheets.getItem(host.id), {
    kiri,
    kanan,
    atas: barisPertama,
    bawah,
  }).getMergedAreasOrNullObject();
  const { areas } = gabungan;
  gabungan.load('areaCount');
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () =>
    gabungan.isNullObject
      ? []
      : areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          kiri: columnIndex,
          kanan: columnIndex + columnCount - 1,
          atas: rowIndex + 1,
          bawah: rowIndex + rowCount,
        }));
}
