import type { BukuOfficeJs } from '../../../src/adapters/officejs/buku-office-js';
import type { Workbook } from '../../../src/application/ports/workbook';
import type { Host } from '../../../workbench/host/host';
import { kontrakWorkbook } from '../../kontrak/workbook';
import { excelBaru, nilaiDari, orangDiHost } from './alat';

const hostOf = new WeakMap<Workbook, Host>();

describe.each(['1.8', '1.15'])('ExcelApi %s', (apiSet) => {
  kontrakWorkbook<BukuOfficeJs>(`BukuOfficeJs ${apiSet}`, {
    async buat(lembar) {
      const { host, buku } = await excelBaru({ apiSet });
      nilaiDari(await buku.tambahLembar(lembar));
      hostOf.set(buku, host);
      return buku;
    },
    ...orangDiHost(hostOf),
    geserBawah: apiSet === '1.8',
    kaliAcak: 40,
  });
});
