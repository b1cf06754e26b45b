import type { BukuOfficeJs } from '../../../src/adapters/officejs/buku-office-js';
import type { Workbook } from '../../../src/application/ports/workbook';
import type { Host } from '../../../workbench/host/host';
import { kontrakWorkbook } from '../../kontrak/workbook';
import { excelBaru, lihat, nilaiDari, taruh } from './alat';

const hostOf = new WeakMap<Workbook, Host>();

describe.each(['1.8', '1.15'])('ExcelApi %s', (apiSet) => {
  kontrakWorkbook<BukuOfficeJs>(`BukuOfficeJs ${apiSet}`, {
    async buat(lembar) {
      const { host, buku } = await excelBaru({ apiSet });
      nilaiDari(await buku.tambahLembar(lembar));
      hostOf.set(buku, host);
      return buku;
    },
    ketik(buku, lembar, sel) {
      taruh(hostOf.get(buku)!, lembar, sel);
      return Promise.resolve(buku);
    },
    lihat: (buku, lembar, alamat) => Promise.resolve(lihat(hostOf.get(buku)!, lembar, alamat)),
    kaliAcak: 40,
  });
});
