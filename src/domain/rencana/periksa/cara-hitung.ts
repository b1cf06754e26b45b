import { daftarTanggalPeristiwa } from '../../variabel/tanggal-peristiwa';
import type { Variabel } from '../../variabel/tipe';
import { isKolomTingkat, type BatasTingkat } from '../batas-tanggal';
import { catatRencana, diRencana, type CatatanRencana } from '../catatan';
import type { Indikator } from '../indikator';
import type { RumusIndikator, RumusRencana } from './rumus';

/**
 * What the formula of an indicator makes of its other attributes: the date column that bounds its rows, and the rule for
 * units that stay silent. Of formulas without a mistake only.
 */
export function periksaCaraHitung(
  indikator: readonly Indikator[],
  { rumus }: Pick<RumusRencana, 'rumus'>,
  variabel: readonly Variabel[],
): CatatanRencana[] {
  const bertanya = indikator.flatMap((satu) => {
    const milik = rumus.get(satu.id);
    return milik === undefined ? [] : [{ satu, milik }];
  });
  return [
    ...bertanya.flatMap(({ satu, milik }) => [
      ...periksaTingkatTanggal(satu, milik, variabel),
      ...periksaTanpaBatas(satu, milik),
      ...periksaNol(satu, milik),
    ]),
    ...sarankanKolom(bertanya),
  ];
}

const diTanggal = ({ id }: Indikator) => diRencana('indikator', id, 'kolomTanggal');

/** A date of other rows than those the formula reads bounds nothing. */
function periksaTingkatTanggal(
  indikator: Indikator,
  milik: RumusIndikator,
  variabel: readonly Variabel[],
): CatatanRencana[] {
  const nama = indikator.kolomTanggal?.toLowerCase();
  const kolom = variabel.find((satu) => satu.tipe === 'tanggal' && satu.nama === nama);
  const { tingkat } = milik.rumus;
  if (
    kolom === undefined ||
    tingkat.length === 0 ||
    tingkat.some((satu) => isKolomTingkat(kolom, satu, milik))
  )
    return [];
  const params = { indikator: indikator.kode, nama: kolom.nama, tingkat: kolom.tingkat, dibaca: tingkat };
  return [catatRencana('kolom-tanggal-lain-tingkat', params, diTanggal(indikator))];
}

function periksaTanpaBatas(indikator: Indikator, { batas }: RumusIndikator): CatatanRencana[] {
  return batas.tanpaBatas.map((tingkat) =>
    catatRencana(
      'tanpa-batas-tanggal',
      {
        indikator: indikator.kode,
        pilihan: daftarTanggalPeristiwa.filter((satu) => satu.tingkat === tingkat).map(({ id }) => id),
      },
      diTanggal(indikator),
    ),
  );
}

const periksaNol = (
  { id, kode, aturanTidakMelapor }: Indikator,
  { nol }: RumusIndikator,
): CatatanRencana[] =>
  aturanTidakMelapor === 'nol' && nol === undefined
    ? [
        catatRencana(
          'nol-tanpa-penyebut',
          { indikator: kode },
          diRencana('indikator', id, 'aturanTidakMelapor'),
        ),
      ]
    : [];

interface Bertanya {
  readonly satu: Indikator;
  readonly milik: RumusIndikator;
}

/** Indicators that name no column and are bounded all the same, told at once: most plans of before have many. */
function sarankanKolom(bertanya: readonly Bertanya[]): CatatanRencana[] {
  const usul = bertanya.flatMap(({ satu, milik }) => {
    const kolom = kolomDisarankan(milik.batas.tingkat);
    return satu.kolomTanggal === undefined && satu.sifat === 'kumulatif' && kolom !== undefined
      ? [{ satu, usul: `${satu.kode}: ${kolom}` }]
      : [];
  });
  const [pertama] = usul;
  return pertama === undefined
    ? []
    : [
        catatRencana(
          'kolom-tanggal-disarankan',
          { daftar: usul.map((satu) => satu.usul) },
          diTanggal(pertama.satu),
        ),
      ];
}

/** The column to name for an indicator that is bounded without one: the last event of those that its values rest on. */
export const kolomDisarankan = (tingkat: readonly BatasTingkat[]): string | undefined =>
  tingkat.flatMap(({ kolom }) => kolom).at(-1);
