import type { CatatanCapaian } from '../../capaian/catatan';
import { periksaTarget as periksaTargetCapaian } from '../../capaian/periksa-target';
import { daftarPeriode, periodeDari, periodePasti, urutPeriode } from '../../kalender/periode';
import { kelompokkan } from '../../umum/kelompok';
import type { KodeDikenal } from '../../umum/nama-terdekat';
import { bentukBanding } from '../../umum/teks';
import { labelFrekuensi } from '../atribut-indikator';
import { catatRencana, diRencana, type CatatanRencana } from '../catatan';
import type { Indikator } from '../indikator';
import { nilaiTarget } from '../nilai-target';
import { periodeBertarget, semesterBertarget } from '../periode-peserta';
import type { Rencana, Target } from '../rencana';
import { periksaRujukan } from './kode';

const kunci = (target: Target): string => `${target.periode}|${bentukBanding(target.opd ?? '')}`;

function periksaIsi(target: Target, indikator: Indikator, tahun: number): CatatanRencana[] {
  const { kode, frekuensi } = indikator;
  const { id } = target;
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
  const boleh = [...periodeBertarget(frekuensi, tahun), ...semesterBertarget(frekuensi, tahun)];
  if (!boleh.includes(periode.kode))
    return [
      catatRencana(
        'target-di-luar-frekuensi',
        { ...params, frekuensi: labelFrekuensi[frekuensi] },
        diRencana('target', id, 'periode'),
      ),
    ];
  return nilaiTarget(target) === undefined
    ? [catatRencana('target-tanpa-nilai', params, diRencana('target', id, 'nilai'))]
    : [];
}

/** The values themselves, by the rule of the indicator: for all units, then for each unit that has its own. */
function periksaNilai(indikator: Indikator, milik: readonly Target[], tahun: number): CatatanCapaian[] {
  const kodeTahun = String(tahun);
  // The first half stands where it ends; what the second asks for is the last period's and the year's.
  const [semester] = semesterBertarget(indikator.frekuensi, tahun);
  const periode = [
    ...daftarPeriode(indikator.frekuensi, tahun).map(({ kode }) => kode),
    ...(semester === undefined ? [] : [semester]),
  ].toSorted((a, b) => urutPeriode(periodePasti(a), periodePasti(b)));
  return [...kelompokkan(milik, ({ opd }) => bentukBanding(opd ?? '')).values()].flatMap((daftar) => {
    const target = (kode: string) => {
      const baris = daftar.find((t) => t.periode === kode);
      return { periode: kode, target: baris && nilaiTarget(baris) };
    };
    return periksaTargetCapaian(indikator, {
      perPeriode: periode.map(target),
      tahun: target(kodeTahun),
    }).map((catatan) => {
      const diPeriode = 'periode' in catatan.params ? catatan.params.periode : kodeTahun;
      const baris = daftar.find((t) => t.periode === diPeriode);
      return { ...catatan, lokasi: baris ? diRencana('target', baris.id, 'nilai') : catatan.lokasi };
    });
  });
}

function periksaMilik(
  indikator: Indikator,
  milik: readonly Target[],
  tahun: number,
): (CatatanRencana | CatatanCapaian)[] {
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
    ...periksaNilai(indikator, milik, tahun),
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
export function periksaTarget(rencana: Rencana, kodeOpd: KodeDikenal): (CatatanRencana | CatatanCapaian)[] {
  const perIndikator = kelompokkan(rencana.target, ({ indikatorId }) => indikatorId);
  return [
    ...rencana.indikator.flatMap((indikator) =>
      periksaMilik(indikator, perIndikator.get(indikator.id) ?? [], rencana.tahun),
    ),
    ...rencana.target.flatMap(({ id, opd: kode }) =>
      kode === null ? [] : periksaRujukan(kode, kodeOpd, 'OPD', diRencana('target', id, 'opd')),
    ),
  ];
}
