import { periodeDari } from '../../kalender/periode';
import { labelFrekuensi } from '../atribut-indikator';
import { catatRencana, diRencana, type CatatanRencana } from '../catatan';
import type { Indikator } from '../indikator';
import { periodeBertarget } from '../periode-peserta';
import type { Opd, Rencana, Target } from '../rencana';
import { periksaRujukan } from './kode';

const kunci = (target: Target): string => `${target.periode}|${target.opd ?? ''}`;

function periksaIsi(target: Target, indikator: Indikator, tahun: number): CatatanRencana[] {
  const { kode, frekuensi, polarisasi } = indikator;
  const { id, nilai, batasBawah, batasAtas } = target;
  const periode = periodeDari(target.periode);
  if (periode?.tahun !== tahun)
    return [
      catatRencana(
        'target-periode-salah',
        { periode: target.periode, tahun },
        diRencana('target', id, 'periode'),
      ),
    ];
  const params = { indikator: kode, periode: periode.kode };
  if (!periodeBertarget(frekuensi, tahun).includes(periode.kode))
    return [
      catatRencana(
        'target-di-luar-frekuensi',
        { ...params, frekuensi: labelFrekuensi[frekuensi] },
        diRencana('target', id, 'periode'),
      ),
    ];
  if (polarisasi !== 'dalam-rentang')
    return nilai === null
      ? [catatRencana('target-tanpa-nilai', params, diRencana('target', id, 'nilai'))]
      : [];
  const rentangSah = batasBawah !== null && batasAtas !== null && batasBawah <= batasAtas;
  return rentangSah ? [] : [catatRencana('target-rentang-salah', params, diRencana('target', id, 'batasBawah'))];
}

function periksaMilik(indikator: Indikator, milik: readonly Target[], tahun: number): CatatanRencana[] {
  const { id, kode, frekuensi } = indikator;
  const terlihat = new Set<string>();
  const ganda = milik.filter((target) => {
    const sudahAda = terlihat.has(kunci(target));
    terlihat.add(kunci(target));
    return sudahAda;
  });
  const kurang = periodeBertarget(frekuensi, tahun).filter((periode) => !terlihat.has(`${periode}|`));
  return [
    ...milik.flatMap((target) => periksaIsi(target, indikator, tahun)),
    ...ganda.map((target) =>
      catatRencana(
        'target-ganda',
        { indikator: kode, periode: target.periode },
        diRencana('target', target.id, 'periode'),
      ),
    ),
    ...kurang.map((periode) =>
      catatRencana('target-tidak-ada', { indikator: kode, periode }, diRencana('indikator', id, 'kode')),
    ),
  ];
}

/** SOP step 4: a target for every indicator and period of its frequency, and for the year; once each; of the right kind. */
export function periksaTarget(rencana: Rencana, opd: readonly Opd[]): CatatanRencana[] {
  const kodeOpd = opd.map(({ kode }) => kode);
  return [
    ...rencana.indikator.flatMap((indikator) =>
      periksaMilik(
        indikator,
        rencana.target.filter(({ indikatorId }) => indikatorId === indikator.id),
        rencana.tahun,
      ),
    ),
    ...rencana.target.flatMap(({ id, opd: kode }) =>
      kode === null ? [] : periksaRujukan(kode, kodeOpd, 'OPD', diRencana('target', id, 'opd')),
    ),
  ];
}
