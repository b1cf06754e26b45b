import { WorkbookModel } from '../../../workbench/host/book/workbook';
import { startExcel } from '../../../workbench/host/bridge/client';
import { Penghitung } from '../../../workbench/page/hitung';
import { filled, valuesOf } from '../host/alat';

describe('rumus di halaman bangku uji', () => {
  let penghitung: Penghitung;
  let siap = 0;

  beforeEach(async () => {
    const workbook = new WorkbookModel('en-US');
    siap = 0;
    penghitung = new Penghitung(workbook, () => siap++);
    startExcel({
      workbook,
      calculator: penghitung.sementara,
      calculatorReady: () => penghitung.menunggu(),
    });
    await filled('A1:B4', [
      ['Kode', 'Nilai No.'],
      ['a', 1],
      ['b', ''],
      ['', 0],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add('A1:B4', true).name = 'T';
      await context.sync();
    });
  });

  test('sel terisi pada kolom tabel dihitung tanpa mesin, dan mengikuti perubahannya', async () => {
    await filled('D1:D2', [['=COUNTA(T[Kode])'], ['=COUNTA(T[Nilai No.])']]);
    expect(await valuesOf('D1:D2')).toEqual([[2], [2]]);
    await filled('A4', [['c']]);
    expect(await valuesOf('D1')).toEqual([[3]]);
    expect(penghitung.menunggu()).toBeUndefined();
    expect(siap).toBe(0);
  });

  test('rumus lain mendatangkan mesin; permintaan berikutnya menunggunya', async () => {
    await filled('D1:D3', [['=SUM(T[Nilai No.])'], ['=SUM(Lain[Kode])'], ['=COUNTA(T[Kode])+1']]);
    expect(await valuesOf('D1:D3')).toEqual([['#N/A'], ['#N/A'], ['#N/A']]);
    expect(await valuesOf('D1:D3')).toEqual([[1], ['#NAME?'], [3]]);
    expect(siap).toBe(1);
  });
});
