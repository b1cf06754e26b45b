import { inaprocRealisasi, inaprocRencana } from './inaproc';
import { apiPaket, apiPaketPenyedia, apiPaketSwakelola, sirupCariPaket } from './sirup';
import { spseNonTenderSelesai, spsePaket, spseTenderSelesai } from './spse';
import type { TataLetakImpor } from './tipe';

/** Every layout that is recognised by itself; of two that fit equally well the earlier. */
export const daftarTataLetak: readonly TataLetakImpor[] = [
  inaprocRealisasi,
  inaprocRencana,
  sirupCariPaket,
  apiPaketPenyedia,
  apiPaketSwakelola,
  apiPaket,
  spseTenderSelesai,
  spseNonTenderSelesai,
  spsePaket,
];
