import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { barisAtas, type GayaAtas } from '../../../lembar/baris-atas';
import type { LembarSpec } from '../../../lembar/tipe';
import { lindungiTeks } from '../nilai-sel';
import { gayaJudul, gayaKepala, gayaKeterangan, gayaPetunjuk } from './gaya';

const gayaOf: Record<GayaAtas, CellStyle> = {
  judul: gayaJudul,
  petunjuk: gayaPetunjuk,
  keterangan: gayaKeterangan,
  kepala: gayaKepala,
};

/** Everything above the data of a sheet, as the file writer takes it. */
export function selAtas(lembar: LembarSpec): Required<Pick<WriteSheet, 'cells' | 'merges' | 'rowDefs'>> {
  const { sel, gabungan, tinggi, barisTersembunyi } = barisAtas(lembar);
  const cells = new Map<string, Partial<Cell>>();
  for (const { baris, kolom, teks, gaya } of sel) {
    const style = gaya && gayaOf[gaya];
    cells.set(`${baris - 1},${kolom}`, { value: lindungiTeks(teks), ...(style ? { style } : {}) });
  }
  const rowDefs: Required<WriteSheet>['rowDefs'] = new Map();
  for (const [baris, height] of tinggi) rowDefs.set(baris - 1, { height });
  rowDefs.set(barisTersembunyi - 1, { hidden: true });
  return {
    cells,
    merges: gabungan.map(({ kiri, kanan, atas, bawah }) => ({
      startRow: atas - 1,
      startCol: kiri,
      endRow: bawah - 1,
      endCol: kanan,
    })),
    rowDefs,
  };
}
