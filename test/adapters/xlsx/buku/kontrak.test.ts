import type { BukuXlsx } from '../../../../src/adapters/xlsx/buku/buku-xlsx';
import type { PenyediaBuku } from '../../../kontrak/bahan';
import { kontrakLabelLama } from '../../../kontrak/label-lama';
import { kontrakTumbuh } from '../../../kontrak/tumbuh';
import { kontrakWorkbook } from '../../../kontrak/workbook';
import { bukaXlsx, bukuBaru } from './alat-buku';
import { orangDiBerkas } from './orang';

const penyedia: PenyediaBuku<BukuXlsx> = {
  buat: async (lembar) => bukaXlsx(await bukuBaru(lembar)),
  ...orangDiBerkas,
};

kontrakWorkbook('BukuXlsx', penyedia);
kontrakTumbuh('BukuXlsx', penyedia);
kontrakLabelLama('BukuXlsx', penyedia);
