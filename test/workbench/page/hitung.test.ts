import { startExcel } from '../../../workbench/host/bridge/client';
import { penghitungKolom } from '../../../workbench/page/hitung';
import { filled, valuesOf } from '../host/alat';

describe('yang dihitung bangku uji sendiri', () => {
  beforeEach(async () => {
    startExcel({ calculator: penghitungKolom });
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

  test('sel terisi pada satu kolom tabel, dan mengikuti perubahannya', async () => {
    await filled('D1:D2', [['=COUNTA(T[Kode])'], ['=COUNTA(T[Nilai No.])']]);
    expect(await valuesOf('D1:D2')).toEqual([[2], [2]]);
    await filled('A4', [['c']]);
    expect(await valuesOf('D1')).toEqual([[3]]);
  });

  test('rumus lain tetap tanpa nilai, bukan angka yang salah', async () => {
    await filled('D1:D3', [['=SUM(B2:B4)'], ['=COUNTA(Lain[Kode])'], ['=COUNTA(T[Kode])+1']]);
    expect(await valuesOf('D1:D3')).toEqual([['#N/A'], ['#N/A'], ['#N/A']]);
  });
});
