import { catatRencana, diRencana, type CatatanRencana } from '../catatan';
import type { Rencana } from '../rencana';
import type { KodeDikenal } from '../../umum/nama-terdekat';
import { periksaRujukan } from './kode';

/** SOP step 5: at least one action per indicator, dates in order, units that exist. */
export function periksaAksi({ indikator, aksi }: Rencana, kodeOpd: KodeDikenal): CatatanRencana[] {
  const beraksi = new Set(aksi.map(({ indikatorId }) => indikatorId));
  return [
    ...indikator
      .filter(({ id }) => !beraksi.has(id))
      .map(({ id, kode }) =>
        catatRencana('aksi-tidak-ada', { indikator: kode }, diRencana('indikator', id, 'kode')),
      ),
    ...aksi
      .filter(({ mulai, selesai }) => selesai < mulai)
      .map(({ id, kode }) =>
        catatRencana('aksi-tanggal-terbalik', { aksi: kode }, diRencana('aksi', id, 'selesai')),
      ),
    ...aksi.flatMap(({ id, opd: kode }) =>
      kode === null ? [] : periksaRujukan(kode, kodeOpd, 'OPD', diRencana('aksi', id, 'opd')),
    ),
  ];
}
