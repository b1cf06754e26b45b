import { Calculation } from '../../../workbench/host/calculation/calculation';
import { isError } from '../../../workbench/host/book/cell';
import { readValues } from '../../../workbench/host/book/write-cells';
import { openWorkbook } from '../../../workbench/host/files/read';
import { bukuSilang } from '../../bangun/buku-silang';
import { transaksi } from '../../bangun/perhitungan';
import { indikator } from '../../bangun/rencana';

// The cross-check workbook has what our formulas use: SUMIFS, MEDIAN(IF()) and FREQUENCY entered over areas, formulas filled down.
test('the workbook that calculates every figure once more finds no difference in the host either', async () => {
  const bytes = await bukuSilang({
    data: [
      transaksi({ id: 't1' }, { nilai_kontrak: 100, nilai_pdn: 50, metode: 'Tender' }),
      transaksi({ id: 't2', opd: 'B' }, { nilai_kontrak: 300, nilai_pdn: 30, metode: 'Seleksi' }),
      transaksi({ id: 't3', opd: 'B' }, { nilai_kontrak: 700, nilai_pdn: 700, metode: 'Tender' }),
    ],
    indikator: [
      indikator(),
      indikator({ id: 'ik-2', kode: 'IK02', rumus: 'median(nilai_kontrak)' }),
      indikator({ id: 'ik-3', kode: 'IK03', rumus: 'unik(metode)' }),
      indikator({ id: 'ik-4', kode: 'IK04', rumus: 'IK02 / maks(nilai_kontrak)' }),
    ],
  });
  const book = await openWorkbook(bytes);
  const calculation = new Calculation();
  book.calculator = calculation;
  const sheet = book.findSheet('Selisih');
  if (!sheet) throw new Error('No sheet Selisih');
  const column = (col: number): unknown[] =>
    readValues(sheet, { row: 8, col, rows: 4, cols: 1 }).map(([value = null]) =>
      isError(value) ? value.error : value,
    );
  expect(readValues(sheet, { row: 1, col: 0, rows: 1, cols: 1 })).toEqual([
    ['Tidak ada perbedaan pada 4 angka yang diperiksa.'],
  ]);
  // (50 + 30 + 700) / (100 + 300 + 700); the middle one of three; two methods; 300 / 700.
  const excel = column(7).map((value) => Number(Number(value).toPrecision(9)));
  expect(excel).toEqual([70.9090909, 300, 2, 0.428571429]);
  expect(column(11)).toEqual(['Sama', 'Sama', 'Sama', 'Sama']);
  expect(calculation.notCalculated(book)).toEqual([]);
});
