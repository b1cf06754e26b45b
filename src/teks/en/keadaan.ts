import { deretPeriode } from '../../domain/kalender/deret-periode';
import type { ParamsKeadaan } from '../../domain/capaian/keadaan-angka';
import { labelStatusAkhir } from '../../domain/keputusan/keputusan';
import type { Penulis } from '../../domain/umum/catatan';
import type { NilaiTahunan } from '../../domain/rencana/atribut-indikator';
import type { PesanKeadaan } from '../pesan-keadaan';

const barisDari = (banyak: number, tulis: Penulis): string =>
  banyak === 1 ? '1 row' : `${tulis.angka(banyak)} rows`;

/** Many that follow one another by the first and the last. */
const daftarPeriode = (kode: readonly string[], tulis: Penulis): string =>
  deretPeriode(kode)
    .flatMap((deret) => {
      const disebut = deret.map((satu) => tulis.periode(satu));
      return deret.length > 2 ? [`${disebut[0]} to ${disebut.at(-1)}`] : disebut;
    })
    .join(', ');

const unitDari = (banyak: number, tulis: Penulis): string =>
  banyak === 1 ? '1 unit' : `${tulis.angka(banyak)} units`;

/** What a figure of several periods is without some of them, by how it comes about. */
const tanpaPeriode: Readonly<Record<NilaiTahunan, (hilang: string) => string>> = {
  'hitung-ulang': (hilang) =>
    `Calculated from the data compiled so far; ${hilang} not included. Compile that period when there is one.`,
  jumlah: (hilang) =>
    `The sum of the periods that have a value; ${hilang} without one. Compile that period, or see why it has none.`,
  rata: (hilang) =>
    `The average of the periods that have a value; ${hilang} without one. Compile that period, or see why it has none.`,
  terakhir: (hilang) =>
    `The last value there is; ${hilang} after it without one. Compile that period, or see why it has none.`,
  maksimum: (hilang) =>
    `The highest of the values there are; ${hilang} without one. Compile that period, or see why it has none.`,
};

/** What is to be known beside a figure: a label of a few words, and what it means and asks for. */
export const pesanKeadaan: PesanKeadaan<ParamsKeadaan> = {
  'rencana-draf': {
    label: ({ versi }) => (versi === null ? 'Plan not approved' : 'Plan changed since approval'),
    arti: ({ versi, tanggal }, tulis) =>
      versi === null || tanggal === null
        ? 'Calculated with a plan that is not approved, so it has no status. Record the approval first.'
        : `Calculated with a plan that changed after version ${tulis.angka(versi)} was approved on ${tulis.tanggal(tanggal)}, so it has no status. Record a new approval, or put back what changed.`,
  },
  'potret-rusak': {
    label: () => 'Locked figure cannot be read',
    arti: () =>
      'The period is locked, but what was kept when it was locked has been edited or deleted. This is not the figure that was locked: do not use it before looking.',
  },
  'perlu-dihitung-ulang': {
    label: () => 'Needs calculating again',
    arti: () =>
      'The sheet Capaian does not hold the latest figures: data or plan changed after the last calculation.',
  },
  'baris-diubah': {
    label: (p, tulis) => `${barisDari(p.baris, tulis)} edited without Koreksi UKPBJ`,
    arti: (p, tulis) =>
      `${barisDari(p.baris, tulis)} of the data sheets differ from what the unit returned. Put the content back, or record it as Koreksi UKPBJ.`,
  },
  'baris-dihapus': {
    label: (p, tulis) => `${barisDari(p.baris, tulis)} deleted`,
    arti: (p, tulis) =>
      `${barisDari(p.baris, tulis)} that the unit returned no longer on the data sheets, so not counted. Compile the unit's file again, or use a copy from before the deletion.`,
  },
  'kelengkapan-rendah': {
    label: () => 'Data incomplete',
    arti: () => 'Fewer data came in than the threshold of completeness on the sheet Pengaturan asks for.',
  },
  'kelengkapan-bawaan': {
    label: ({ kode }) => `Data incomplete for ${kode.join(', ')}`,
    arti: ({ kode }) =>
      `This figure uses ${kode.join(', ')}, whose data are below the threshold of completeness. Complete the data of those first.`,
  },
  'berubah-sejak-dikunci': {
    label: () => 'Data changed since locked',
    arti: () =>
      'This figure stays as it was locked, while data or plan have changed. Calculate a correction where one is needed.',
  },
  'tanpa-batas-tanggal': {
    label: () => 'Not bounded by the data date',
    arti: () =>
      'No date bounds the rows of this indicator, so rows after the data date may count. Fill in the column Tanggal penentu periode on the sheet Indikator.',
  },
  'periode-hilang': {
    label: ({ periode }, tulis) => `Without ${daftarPeriode(periode, tulis)}`,
    arti: ({ periode, cara }, tulis) => tanpaPeriode[cara](daftarPeriode(periode, tulis)),
  },
  'posisi-terdahulu': {
    label: ({ unit }, tulis) => `${unitDari(unit, tulis)} as last reported`,
    arti: ({ unit, periode }, tulis) =>
      `${unitDari(unit, tulis)} did not report for ${tulis.periode(periode)}: their rows count as they were last reported.`,
  },
  'target-periode-terakhir': {
    label: ({ periode }, tulis) => `Target of ${tulis.periode(periode)}`,
    arti: ({ periode }, tulis) =>
      `The plan has no target for this period. Judged against the cumulative target of ${tulis.periode(periode)}, the last period inside.`,
  },
  'nol-tanpa-penyebut': {
    label: () => 'Silent units cost nothing',
    arti: () =>
      '"Dihitung nol" means nothing for this indicator, so units that do not report take nothing off its figure. Choose another rule in the column Bila unit tidak melapor.',
  },
  'keadaan-bawaan': {
    label: ({ kode }) => `See the notes of ${kode.join(', ')}`,
    arti: ({ kode }) =>
      `This figure uses ${kode.join(', ')}, whose own figures are to be looked at before they are used. Open their calculation details.`,
  },
  'sesudah-tanggal-data': {
    label: (p, tulis) => `${barisDari(p.baris, tulis)} after the data date`,
    arti: (p, tulis) => `${barisDari(p.baris, tulis)} dated after the data date, so left out.`,
  },
  dikoreksi: {
    label: (p, tulis) => `${barisDari(p.baris, tulis)} corrected by UKPBJ`,
    arti: (p, tulis) =>
      `${barisDari(p.baris, tulis)} with values of the sheet Koreksi UKPBJ, which says who confirmed them and when.`,
  },
  'dipantau-di-bawah-target': {
    label: () => 'Below target after it was declared reached',
    arti: ({ kode }) =>
      `This indicator was declared reached (${kode}), and its value does not meet the target of the year now. Tell the leadership; to decide again, take that decision back with a reason first.`,
  },
  dipantau: {
    label: () => 'Watched',
    arti: ({ status, kode, periode }, tulis) =>
      `Closed in ${tulis.periode(periode)} (${kode}): "${labelStatusAkhir[status]}". Still calculated from the data there are, and asked of no unit any more.`,
  },
  sementara: {
    label: () => 'Provisional figure',
    arti: () => 'Calculated and not locked: this figure may still change.',
  },
  tetap: {
    label: () => 'Final figure',
    arti: () => 'The period is locked: its figures stay, whatever happens to data or plan.',
  },
  perbaikan: {
    label: ({ ke }, tulis) => `Correction ${tulis.angka(ke)}`,
    arti: ({ ke }, tulis) =>
      `The period was locked and then calculated again: correction ${tulis.angka(ke)}. The figures before it are kept.`,
  },
};
