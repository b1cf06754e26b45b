import { tulisLingkaran } from '../../lingkaran';
import type { SebabTanpaSkor } from '../../../domain/capaian/hasil-skor';
import type { KeadaanBelumMelapor } from '../../../domain/pengembalian/status';
import type { Bagian } from '../../../domain/perhitungan/cakupan';
import type {
  HitunganKeadaan,
  KolomDiperiksa,
  SebabCapaian,
  SebabHitungBaris,
  VariabelKurang,
} from '../../../domain/perhitungan/sebab';
import { labelCakupanData } from '../../../domain/rencana/atribut-indikator';
import type { Penulis } from '../../../domain/umum/catatan';
import type { TingkatData } from '../../../domain/variabel/tipe';
import type { Berlangkah, pesanSebabCapaian as indonesia } from '../../id/catatan/sebab';
import { capaian } from '../sajian/capaian';

export const baris: Readonly<Record<TingkatData, string>> = {
  rup: 'package',
  transaksi: 'transaction',
  opd: 'unit data',
  aksi: 'action plan',
};

export const isiBaris: Readonly<Record<TingkatData, string>> = {
  rup: 'Import RUP packages on the page Data, make the templates again on the page Distribute, ask units to fill them, then compile',
  transaksi:
    'Import realisation on the page Data, make the templates again on the page Distribute, ask units to fill them, then compile',
  opd: 'Ask units to fill the sheet Data OPD of the template, then compile',
  aksi: "Write the unit's actions on the sheet Rencana Aksi, have the plan approved again, make the template again on the page Distribute, ask the unit to report on them, then compile",
};

const keadaan: Readonly<Record<VariabelKurang['keadaan'], string>> = {
  kosong: 'blank',
  'tidak-berlaku': 'not applicable (TB)',
  'tidak-sah': 'unreadable',
};

const belumMelapor: Readonly<Record<KeadaanBelumMelapor, string>> = {
  dikembalikan: 'file sent back to correct',
  dikirim: 'template sent',
  terkirim: 'template made but not marked as sent',
  'belum-dikirim': 'template not made',
  'tidak-melapor': 'did not report',
};

const letakBelumMelapor: Readonly<Record<KeadaanBelumMelapor, string>> = {
  dikembalikan: 'its file was sent back to correct',
  dikirim: 'its template was sent',
  terkirim: 'its template was made, but is not marked as sent',
  'belum-dikirim': 'its template has not been made',
  'tidak-melapor': 'the sheet Register Pengembalian says "Tidak melapor" (did not report)',
};

const tindakBelumMelapor: Readonly<Record<KeadaanBelumMelapor, string>> = {
  dikembalikan: 'Ask for the corrected file, then take it in on the page Compile.',
  dikirim: 'Ask for the filled template, then take it in on the page Compile.',
  terkirim: 'Make sure that it arrived, ask for it filled, then take it in on the page Compile.',
  'belum-dikirim':
    'Make it on the page Distribute and send it, ask for it filled, then take it in on the page Compile.',
  'tidak-melapor':
    'If the unit reports after all, ask for its filled template, then take it in on the page Compile.',
};

const berpaket = (area: readonly string[] | undefined): string =>
  area === undefined ? '' : ` with packages in area ${area.join(' and ')}`;

const milik = (unit: string | null): string => (unit === null ? '' : ` of ${unit}`);

function kurang(
  { label, keadaan: apa, baris: n }: VariabelKurang,
  dari: number | null,
  tulis: Penulis,
): string {
  const banyak = n === dari ? `all ${tulis.angka(n)} rows` : `${tulis.angka(n)} rows`;
  return `"${label}" ${keadaan[apa]} in ${banyak}`;
}

export const kutip = (label: readonly string[]): string => label.map((satu) => `"${satu}"`).join(', ');

function lengkapi(variabel: readonly VariabelKurang[]): string {
  const label = (pilih: (satu: VariabelKurang) => boolean): string | null => {
    const milik = [...new Set(variabel.filter(pilih).map((satu) => satu.label))];
    return milik.length === 0 ? null : kutip(milik);
  };
  const pagu = label((satu) => satu.keadaan === 'kosong' && satu.id === 'pagu');
  const diimpor = label((satu) => satu.keadaan === 'kosong' && satu.diimpor && satu.id !== 'pagu');
  const diminta = label((satu) => satu.keadaan === 'kosong' && !satu.diimpor);
  return [
    // A ceiling is of the package from a day on, whatever was returned (docs/aturan.md#packages-over-time).
    ...(pagu === null
      ? []
      : [
          `Import ${pagu} on the page Data, with a first day of package changes up to the data date of this period, then recalculate; or ask units to fill it in the template where its column is blank.`,
        ]),
    ...(diimpor === null
      ? []
      : [
          `UKPBJ fills ${diimpor} by an import on the page Data, makes the templates again on the page Distribute, and compiles what comes back; or units fill it in the template where its column is blank.`,
        ]),
    ...(diminta === null ? [] : [`Ask units to fill ${diminta} in the template, then compile again.`]),
    ...(label((satu) => satu.keadaan === 'tidak-sah') === null
      ? []
      : [
          'The sheet Catatan says where the unreadable entries are. Ask units to correct them in the template, then compile again.',
        ]),
    ...(label((satu) => satu.keadaan === 'tidak-berlaku') === null
      ? []
      : [
          'Check whether it really does not apply (TB): if it does, ask units to fill it in the template, then compile again; if it applies to no row at all, this indicator cannot be assessed in this period.',
        ]),
    ...(variabel.length === 0 ? ['The calculation details give the reason of each row.'] : []),
  ].join(' ');
}

const DISEBUT = 5;

const sebutUnit = (
  { jumlah, unit }: { readonly jumlah: number; readonly unit?: readonly string[] },
  tulis: Penulis,
): string =>
  unit === undefined
    ? tulis.angka(jumlah)
    : [
        ...unit.slice(0, DISEBUT),
        ...(unit.length > DISEBUT ? [`and ${tulis.angka(unit.length - DISEBUT)} more`] : []),
      ].join(', ');

const hitungKeadaan = (keadaan: HitunganKeadaan, tulis: Penulis): string =>
  keadaan.map((satu) => `${belumMelapor[satu.keadaan]}: ${sebutUnit(satu, tulis)}`).join('; ');

const mintaBerkas = (keadaan: HitunganKeadaan): string =>
  `${
    keadaan.some((satu) => satu.keadaan === 'dikembalikan')
      ? 'Ask for the corrected files and for the templates that have not come'
      : 'Collect the filled templates'
  }, then take them in on the page Compile.${
    keadaan.some(({ unit }) => unit === undefined || unit.length > DISEBUT)
      ? ' The sheet Register Pengembalian has all of these units.'
      : ''
  }`;

const bagian = ([n, dari]: Bagian, tulis: Penulis): string => `${tulis.angka(n)} of ${tulis.angka(dari)}`;

const sebutVariabel = (variabel: readonly VariabelKurang[], tulis: Penulis): string =>
  variabel.length === 0 ? '' : ` (${variabel.map((satu) => kurang(satu, null, tulis)).join('; ')})`;

const syarat = (basis: string | null, kolomTanggal: string | null): string =>
  [
    ...(basis === null ? [] : [`meets the row condition ${basis}`]),
    ...(kolomTanggal === null ? [] : [`has its date ${kolomTanggal} within the period`]),
  ].join(' and ');

const periksaKolom = (kolom: readonly KolomDiperiksa[] | undefined): string =>
  kolom === undefined || kolom.length === 0
    ? 'Check the entries named there'
    : `Check the column ${kutip(kolom.map(({ label }) => label))}; a wrong entry is corrected by the unit in its template${kolom.some(({ diimpor }) => diimpor) ? ', or by UKPBJ with an import and a new template where it is locked there' : ''}, then compiled again; or recorded as a Koreksi UKPBJ`;

const karenaHitung: Readonly<Record<SebabHitungBaris, string>> = {
  'penyebut-nol': 'its divisor is zero',
  'di-luar-kalender': 'its date is outside the calendar of working days',
  'melebihi-batas': 'its result is beyond what a number can be',
};

const tindakHitung: Readonly<Record<SebabHitungBaris, string>> = {
  'penyebut-nol':
    'Ask units to correct a wrong divisor in the template, then compile again; the calculation details show the rows.',
  'di-luar-kalender':
    'Check its dates in the calculation details, complete the sheet Hari Libur for that year, then recalculate.',
  'melebihi-batas':
    'Check the formula and the size of the entries in the calculation details; a wrong entry is corrected by the unit in its template, then compiled again.',
};

const diBagian = (bagian: string | null | undefined): string => (bagian == null ? '' : ` in ${bagian}`);

export const pesanSebabCapaian: typeof indonesia = {
  'rumus-tidak-sah': () => ({
    mengapa: 'Its formula cannot be used yet.',
    langkah: 'Correct it on the sheet Indikator or on the page Plan, which say what is wrong.',
  }),
  siklus: ({ jalur }) => ({
    mengapa: `The formulas refer to each other: ${tulisLingkaran(jalur)}.`,
    langkah: 'Change one of them on the sheet Indikator so that it does not come back to itself.',
  }),
  'melebihi-batas': ({ bagian: satu }) => ({
    mengapa: `The result is beyond what a number can be${diBagian(satu)}.`,
    langkah:
      'Check the formula and the size of the entries in the calculation details; a wrong entry is corrected by the unit in its template, then compiled again.',
  }),
  'di-luar-kalender': ({ bagian: satu }) => ({
    mengapa: `Working days at that date are not known yet${diBagian(satu)}.`,
    langkah: 'Check the dates entered, complete the sheet Hari Libur for that year, then recalculate.',
  }),
  'unit-belum-ada': () => ({
    mengapa: 'There is no unit yet.',
    langkah: 'Fill the sheet OPD, or import package data on the page Data.',
  }),
  'unit-belum-melapor': ({ unit, jumlah, melapor, keadaan, periode, area }, tulis) =>
    unit === null
      ? {
          mengapa: `${melapor === 0 ? `No unit${berpaket(area)} has reported` : `Not every unit${berpaket(area)} has reported`} for ${tulis.periode(periode)} yet: ${tulis.angka(melapor)} of ${tulis.angka(jumlah)} units (${hitungKeadaan(keadaan, tulis)}).`,
          langkah: mintaBerkas(keadaan),
        }
      : {
          mengapa: `The unit has not reported: ${unit}, ${tulis.periode(periode)}${keadaan.map((satu) => `; ${letakBelumMelapor[satu.keadaan]}`).join('')}.`,
          langkah: keadaan.map((satu) => tindakBelumMelapor[satu.keadaan]).join(' '),
        },
  'unit-nihil': ({ unit, jumlah, periode }, tulis) => ({
    mengapa: `${unit ?? (jumlah === 1 ? 'The only unit that reported' : `Each of the ${tulis.angka(jumlah)} units that reported`)} declared "Nihil" (no data) for ${tulis.periode(periode)}, so this indicator cannot be assessed.`,
    langkah: 'If there are data after all, ask for a filled template, then take it in on the page Compile.',
  }),
  'paket-belum-diimpor': ({ area, unit }) => ({
    mengapa: `No package${milik(unit)} has been imported, so none can be mapped to area ${area}.`,
    langkah:
      'Import RUP packages on the page Data, fill the column Kode area strategis on the sheet Paket (SOP step 11), then recalculate.',
  }),
  'paket-belum-dipetakan': ({ area, unit, terpetakan, paket }, tulis) => ({
    mengapa: `No package${milik(unit)} is mapped to area ${area} yet: ${tulis.angka(terpetakan)} of ${tulis.angka(paket)} packages are mapped${terpetakan === 0 ? '' : ', all of them to other areas'}.`,
    langkah: `Fill the column Kode area strategis on the sheet Paket (SOP step 11), then recalculate. If the indicator is meant for all packages, choose "${labelCakupanData['semua-paket']}" in the column Data yang dipakai of the sheet Indikator and have the plan approved again.`,
  }),
  'area-tidak-beririsan': ({ area }) => ({
    mengapa: `No package belongs to the areas ${area.join(' and ')} at once.`,
    langkah:
      'Add the code of the area on the sheet Paket, then recalculate; or do not assess this indicator by area.',
  }),
  'baris-belum-ada': ({ tingkat, unit }) => ({
    mengapa:
      unit === null
        ? `Units have reported, but there is no ${baris[tingkat]} row.`
        : `${unit} has reported, but without a ${baris[tingkat]} row.`,
    langkah: `${isiBaris[tingkat]}. If there really is none, this indicator cannot be assessed ${unit === null ? 'in this period' : 'for this unit'}.`,
  }),
  'baris-di-luar-area': ({ tingkat, baris: n, area }, tulis) => ({
    mengapa: `All ${tulis.angka(n)} ${baris[tingkat]} rows that were reported belong to packages outside area ${area.join(' and ')}.`,
    langkah:
      'Check the Kode RUP of these rows, and the column Kode area strategis on the sheet Paket; once corrected, recalculate.',
  }),
  'sesudah-tanggal-data': ({ tingkat, baris: n, batas }, tulis) => ({
    mengapa: `All ${tulis.angka(n)} ${baris[tingkat]} rows that meet the conditions are dated after ${tulis.tanggal(batas)}, so none counts yet.`,
    langkah: 'Check the data date; if it is wrong, compile again with the right one.',
  }),
  'di-luar-syarat-baris': ({ tingkat, baris: n, basis, kolomTanggal, kolom }, tulis) => ({
    mengapa: `None of the ${tulis.angka(n)} ${baris[tingkat]} rows ${syarat(basis, kolomTanggal)}.`,
    langkah: `${periksaKolom(kolom)}. If there really is none, this indicator cannot be assessed in this period.`,
  }),
  'data-belum-lengkap': ({ tingkat, baris: n, variabel }, tulis) => ({
    mengapa: `All ${tulis.angka(n)} ${baris[tingkat]} rows are left out because entries are missing${variabel.length === 0 ? '' : `: ${variabel.map((satu) => kurang(satu, n, tulis)).join('; ')}`}.`,
    langkah: lengkapi(variabel),
  }),
  'baris-tidak-terhitung': ({ tingkat, baris: n, karena }, tulis) => ({
    mengapa: `None of the ${tulis.angka(n)} ${baris[tingkat]} rows can be calculated: ${karena.map((satu) => `${karenaHitung[satu.jenis]} in ${tulis.angka(satu.baris)} rows`).join('; ')}.`,
    langkah: karena.map(({ jenis }) => tindakHitung[jenis]).join(' '),
  }),
  'syarat-tidak-terpenuhi': ({ tingkat, baris: n, bagian: satu, kolom }, tulis) => ({
    mengapa: `None of the ${tulis.angka(n)} ${baris[tingkat]} rows meets the condition in ${satu}.`,
    langkah: `${periksaKolom(kolom)}. If there really is none, this indicator cannot be assessed in this period.`,
  }),
  'penyebut-nol': ({ bagian: satu, baris: n, kolom }, tulis) => ({
    mengapa: `The denominator is zero${satu === null ? '' : `: ${satu}`}${n === undefined || n === 0 ? '' : `, of ${tulis.angka(n)} rows`}.`,
    langkah:
      kolom === undefined || kolom.length === 0
        ? 'Check that part in the calculation details; if it really is zero, this indicator cannot be assessed in this period.'
        : `${periksaKolom(kolom)}. If it really is zero, this indicator cannot be assessed in this period.`,
  }),
  'data-belum-memadai': ({ kelengkapan, batas, rujukan, opd, baris: n, pagu, variabel }, tulis) => ({
    mengapa: [
      `The data${rujukan === null ? '' : ` of ${rujukan}, which it refers to,`} are ${tulis.angka(kelengkapan)} % complete, below the limit of ${tulis.angka(batas)} %.`,
      ...(opd === null
        ? []
        : [`Only ${bagian(opd.bagian, tulis)} units have reported (${hitungKeadaan(opd.keadaan, tulis)}).`]),
      ...(n === null && pagu === null
        ? []
        : [
            `Complete rows: ${n === null ? `only ${tulis.angka(pagu ?? 0)} % of the budget` : bagian(n, tulis)}${sebutVariabel(variabel, tulis)}.`,
          ]),
    ].join(' '),
    langkah: [
      ...(opd === null ? [] : [mintaBerkas(opd.keadaan)]),
      ...(n === null && pagu === null ? [] : [lengkapi(variabel)]),
    ].join(' '),
  }),
  'rujukan-tidak-dapat-dihitung': ({ kode, apa, sebab }, tulis) => {
    const belumAda = `The ${apa === 'nilai' ? 'value' : 'score'} of ${kode}, which it refers to, is not there.`;
    if (typeof sebab === 'string') return { mengapa: belumAda, langkah: capaian.sebabTanpaSkor[sebab] };
    const { mengapa, langkah } = tulisSebab(sebab, tulis);
    return { mengapa: `${belumAda} ${mengapa}`, langkah };
  },
};

const tulisSebab = (sebab: SebabCapaian, tulis: Penulis): Berlangkah =>
  (pesanSebabCapaian[sebab.jenis] as (satu: SebabCapaian, tulis: Penulis) => Berlangkah)(sebab, tulis);

/** As it stands in a finding; a reason for which there is no score says itself what to do. */
export function satuKalimat(sebab: SebabCapaian | SebabTanpaSkor, tulis: Penulis): string {
  if (typeof sebab === 'string') return capaian.sebabTanpaSkor[sebab];
  const { mengapa, langkah } = tulisSebab(sebab, tulis);
  return `${mengapa} ${langkah}`;
}
