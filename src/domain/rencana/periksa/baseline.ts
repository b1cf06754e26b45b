import { catatRencana, diRencana, type CatatanRencana } from '../catatan';
import { kelompokkan } from '../../umum/kelompok';
import type { Rencana } from '../rencana';

/** SOP step 4: every indicator has a baseline, or the reason why there is none. */
export function periksaBaseline({ indikator, baseline }: Rencana): CatatanRencana[] {
  const perIndikator = kelompokkan(baseline, ({ indikatorId }) => indikatorId);
  return indikator.flatMap(({ id, kode }) => {
    const milik = perIndikator.get(id) ?? [];
    if (milik.length === 0)
      return [catatRencana('baseline-tidak-ada', { indikator: kode }, diRencana('indikator', id, 'kode'))];
    return milik
      .filter(({ nilai, alasanBelumTersedia }) => nilai === null && alasanBelumTersedia === null)
      .map((b) =>
        catatRencana('baseline-tanpa-isi', { indikator: kode }, diRencana('baseline', b.id, 'nilai')),
      );
  });
}
