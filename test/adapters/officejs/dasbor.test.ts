import { BukuOfficeJs } from '../../../src/adapters/officejs/buku-office-js';
import { lembarDasbor } from '../../../src/sajian/dasbor/lembar-dasbor';
import { startExcel } from '../../../workbench/host/bridge/client';
import { dasborContoh, diperbanyak } from '../../bangun/dasbor';
import { nilaiDari } from '../../bangun/ruang-kerja';

test.each(['1.8', '1.15'])(
  '33 OPD × 16 indikator ditulis dalam paling banyak 6 sinkronisasi (ExcelApi %s)',
  async (apiSet) => {
    const lembar = lembarDasbor(diperbanyak(await dasborContoh(), 16, 33));
    const host = startExcel({ apiSet });
    const buku = nilaiDari(await BukuOfficeJs.buka());
    host.restart();
    nilaiDari(await buku.susunLembarBebas(lembar));
    expect(host.counters.requests).toBeLessThanOrEqual(6);
    // Made again in place.
    host.restart();
    nilaiDari(await buku.susunLembarBebas(lembar));
    expect(host.counters.requests).toBeLessThanOrEqual(6);
  },
);
