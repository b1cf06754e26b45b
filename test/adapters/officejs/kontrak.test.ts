import type { BukuOfficeJs } from '../../../src/adapters/officejs/buku-office-js';
import type { Workbook } from '../../../src/application/ports/workbook';
import type { Host } from '../../../workbench/host/host';
import type { PenyediaBuku } from '../../kontrak/bahan';
import { kontrakLabelLama } from '../../kontrak/label-lama';
import { kontrakTumbuh } from '../../kontrak/tumbuh';
import { kontrakWorkbook } from '../../kontrak/workbook';
import { excelBaru, nilaiDari, orangDiHost } from './alat';

const hostOf = new WeakMap<Workbook, Host>();

describe.each(['1.8', '1.15'])('ExcelApi %s', (apiSet) => {
  const penyedia: PenyediaBuku<BukuOfficeJs> = {
    async buat(lembar) {
      const { host, buku } = await excelBaru({ apiSet });
      nilaiDari(await buku.tambahLembar(lembar));
      hostOf.set(buku, host);
      return buku;
    },
    ...orangDiHost(hostOf),
    geserBawah: apiSet === '1.8',
    acuanTabelTetap: true,
    kaliAcak: 40,
  };
  kontrakWorkbook(`BukuOfficeJs ${apiSet}`, penyedia);
  kontrakTumbuh(`BukuOfficeJs ${apiSet}`, penyedia);
  kontrakLabelLama(`BukuOfficeJs ${apiSet}`, penyedia);
});
