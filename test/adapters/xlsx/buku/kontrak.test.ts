import type { BukuXlsx } from '../../../../src/adapters/xlsx/buku/buku-xlsx';
import { kontrakWorkbook } from '../../../kontrak/workbook';
import { bukaXlsx, bukuBaru } from './alat-buku';
import { orangDiBerkas } from './orang';

kontrakWorkbook<BukuXlsx>('BukuXlsx', {
  buat: async (lembar) => bukaXlsx(await bukuBaru(lembar)),
  ...orangDiBerkas,
});
