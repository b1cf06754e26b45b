import { tulisLingkaran } from '../../lingkaran';
import type { KeadaanBelumMelapor } from '../../../domain/pengembalian/status';
import type { Bagian } from '../../../domain/perhitungan/cakupan';
import type { HitunganKeadaan, SebabCapaian, VariabelKurang } from '../../../domain/perhitungan/sebab';
import { labelCakupanData } from '../../../domain/rencana/atribut-indikator';
import type { Penulis } from '../../../domain/umum/catatan';
import type { TingkatData } from '../../../domain/variabel/tipe';
import type { pesanSebabCapaian as indonesia } from '../../id/catatan/sebab';
import { capaian } from '../sajian/capaian';

const baris: Readonly<Record<TingkatData, string>> = {
  rup: 'package',
  transaksi: 'transaction',
  opd: 'unit data',
  aksi: 'action plan',
};

const isiBaris: Readonly<Record<TingkatData, string>> = {
  rup: 'Import RUP packages on the page Data before templates are made, or ask units to write their packages in the template',
  transaksi:
    'Import realisation on the page Data before templates are made, or ask units to write their transactions in the template',
  opd: 'Ask units to fill the unit data sheet of the template',
  aksi: "Write the unit's actions on the sheet Rencana Aksi, then ask the unit to report on them",
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

const tindakBelumMelapor: Readonly<Record<KeadaanBelumMelapor, string>> = {
  dikembalikan:
    'its file was sent back to correct. Ask for the corrected file, then take it in on the page Compile.',
  dikirim: 'its template was sent. Ask for the filled template, then take it in on the page Compile.',
  terkirim:
    'its template was made, but is not marked as sent. Make sure that it arrived, ask for the filled template, then take it in on the page Compile.',
  'belum-dikirim':
    'its template has not been made. Make it on the page Distribute and send it, ask for it filled, then take it in on the page Compile.',
  'tidak-melapor':
    'the sheet Register Pengembalian says "Tidak melapor" (did not report). If the unit reports after all, ask for its filled template, then take it in on the page Compile.',
};

const milik = (unit: string | null): string => (unit === null ? '' : ` of ${unit}`);

function kurang(
  { label, keadaan: apa, baris: n }: VariabelKurang,
  dari: number | null,
  tulis: Penulis,
): string {
  const banyak = n === dari ? `all ${tulis.angka(n)} rows` : `${tulis.angka(n)} rows`;
  return `"${label}" ${keadaan[apa]} in ${banyak}`;
}

function lengkapi(variabel: readonly VariabelKurang[]): string {
  const ada = (pilih: (satu: VariabelKurang) => boolean): boolean => variabel.some(pilih);
  return [
    ...(ada((satu) => satu.keadaan === 'kosong' && satu.diimpor)
      ? ['What UKPBJ gives is completed by an import on the page Data or on its sheet.']
      : []),
    ...(ada((satu) => satu.keadaan === 'kosong' && !satu.diimpor)
      ? ['Ask units to fill it in the template, then compile again.']
      : []),
    ...(ada((satu) => satu.keadaan === 'tidak-sah')
      ? ['Correct the entries that cannot be read; the findings of the compilation say where they are.']
      : []),
    ...(ada((satu) => satu.keadaan === 'tidak-berlaku')
      ? ['If it applies to no row at all, this indicator cannot be assessed in this period.']
      : []),
    ...(variabel.length === 0 ? ['The calculation details give the reason of each row.'] : []),
  ].join(' ');
}

const hitungKeadaan = (keadaan: HitunganKeadaan, tulis: Penulis): string =>
  keadaan.map((satu) => `${belumMelapor[satu.keadaan]}: ${tulis.angka(satu.jumlah)}`).join('; ');

const mintaBerkas = (keadaan: HitunganKeadaan): string =>
  keadaan.some((satu) => satu.keadaan === 'dikembalikan')
    ? 'Ask for the corrected files and for the templates that have not come'
    : 'Collect the filled templates';

const bagian = ([n, dari]: Bagian, tulis: Penulis): string => `${tulis.angka(n)} of ${tulis.angka(dari)}`;

const sebutVariabel = (variabel: readonly VariabelKurang[], tulis: Penulis): string =>
  variabel.length === 0 ? '' : ` (${variabel.map((satu) => kurang(satu, null, tulis)).join('; ')})`;

const syarat = (basis: string | null, kolomTanggal: string | null): string =>
  [
    ...(basis === null ? [] : [`meets the row condition ${basis}`]),
    ...(kolomTanggal === null ? [] : [`has its date ${kolomTanggal} within the period`]),
  ].join(' and ');

export const pesanSebabCapaian: typeof indonesia = {
  'rumus-tidak-sah': () =>
    'Its formula cannot be used yet. Correct it on the sheet Indikator or on the page Plan, which say what is wrong.',
  siklus: ({ jalur }) =>
    `The formulas refer to each other: ${tulisLingkaran(jalur)}. Change one of them on the sheet Indikator so that it does not come back to itself.`,
  'melebihi-batas': () =>
    'The result is beyond what a number can be. Check the formula and the size of the entries in the calculation details.',
  'di-luar-kalender': () =>
    'Working days at that date are not known yet. Check the dates entered, and complete the sheet Hari Libur for that year.',
  'unit-belum-ada': () =>
    'There is no unit yet. Fill the sheet OPD, or import package data on the page Data.',
  'unit-belum-melapor': ({ unit, jumlah, melapor, keadaan, periode }, tulis) =>
    unit === null
      ? `${melapor === 0 ? 'No unit has reported' : 'Not every unit has reported'} for ${tulis.periode(periode)} yet: ${tulis.angka(melapor)} of ${tulis.angka(jumlah)} units (${hitungKeadaan(keadaan, tulis)}). ${mintaBerkas(keadaan)}, then take them in on the page Compile.`
      : `The unit has not reported: ${unit}, ${tulis.periode(periode)}${keadaan.map((satu) => `; ${tindakBelumMelapor[satu.keadaan]}`).join('')}`,
  'unit-nihil': ({ unit, jumlah, periode }, tulis) =>
    `${unit ?? (jumlah === 1 ? 'The only unit that reported' : `Each of the ${tulis.angka(jumlah)} units that reported`)} declared "Nihil" (no data) for ${tulis.periode(periode)}, so this indicator cannot be assessed. If there are data after all, ask for a filled template, then take it in on the page Compile.`,
  'paket-belum-diimpor': ({ area, unit }) =>
    `No package${milik(unit)} has been imported, so none can be mapped to area ${area}. Import RUP packages on the page Data, then fill the column Kode area strategis on the sheet Paket (SOP step 11).`,
  'paket-belum-dipetakan': ({ area, unit, terpetakan, paket }, tulis) =>
    `No package${milik(unit)} is mapped to area ${area} yet: ${tulis.angka(terpetakan)} of ${tulis.angka(paket)} packages are mapped${terpetakan === 0 ? '' : ', all of them to other areas'}. Fill the column Kode area strategis on the sheet Paket (SOP step 11), then recalculate. If the indicator is meant for all packages, choose "${labelCakupanData['semua-paket']}" in the column Data yang dipakai of the sheet Indikator.`,
  'area-tidak-beririsan': ({ area }) =>
    `No package belongs to the areas ${area.join(' and ')} at once. Add the code of the area on the sheet Paket, or do not assess this indicator by area.`,
  'baris-belum-ada': ({ tingkat, unit }) =>
    unit === null
      ? `Units have reported, but there is no ${baris[tingkat]} row. ${isiBaris[tingkat]}. If there really is none, this indicator cannot be assessed in this period.`
      : `${unit} has reported, but without a ${baris[tingkat]} row. ${isiBaris[tingkat]}. If there really is none, this indicator cannot be assessed for this unit.`,
  'baris-di-luar-area': ({ tingkat, baris: n, area }, tulis) =>
    `All ${tulis.angka(n)} ${baris[tingkat]} rows that were reported belong to packages outside area ${area.join(' and ')}. Check the Kode RUP of these rows, and the column Kode area strategis on the sheet Paket.`,
  'sesudah-tanggal-data': ({ tingkat, baris: n, batas }, tulis) =>
    `All ${tulis.angka(n)} ${baris[tingkat]} rows that meet the conditions are dated after ${tulis.tanggal(batas)}, so none counts yet. Check the data date; if it is wrong, compile again with the right one.`,
  'di-luar-syarat-baris': ({ tingkat, baris: n, basis, kolomTanggal }, tulis) =>
    `None of the ${tulis.angka(n)} ${baris[tingkat]} rows ${syarat(basis, kolomTanggal)}. Check the entries named there; if there really is none, this indicator cannot be assessed in this period.`,
  'data-belum-lengkap': ({ tingkat, baris: n, variabel }, tulis) =>
    `All ${tulis.angka(n)} ${baris[tingkat]} rows are left out because entries are missing${variabel.length === 0 ? '' : `: ${variabel.map((satu) => kurang(satu, n, tulis)).join('; ')}`}. ${lengkapi(variabel)}`,
  'syarat-tidak-terpenuhi': ({ tingkat, baris: n, bagian }, tulis) =>
    `None of the ${tulis.angka(n)} ${baris[tingkat]} rows meets the condition in ${bagian}. Check the entries named there; if there really is none, this indicator cannot be assessed in this period.`,
  'penyebut-nol': ({ bagian }) =>
    `The denominator is zero${bagian === null ? '' : `: ${bagian}`}. Check its entries in the calculation details; if it really is zero, this indicator cannot be assessed in this period.`,
  'data-belum-memadai': ({ kelengkapan, batas, rujukan, opd, baris: n, pagu, variabel }, tulis) =>
    [
      `The data${rujukan === null ? '' : ` of ${rujukan}, which it refers to,`} are ${tulis.angka(kelengkapan)} % complete, below the limit of ${tulis.angka(batas)} %.`,
      ...(opd === null
        ? []
        : [
            `Only ${bagian(opd.bagian, tulis)} units have reported (${hitungKeadaan(opd.keadaan, tulis)}). ${mintaBerkas(opd.keadaan)}, then take them in on the page Compile.`,
          ]),
      ...(n === null && pagu === null
        ? []
        : [
            `Complete rows: ${n === null ? `only ${tulis.angka(pagu ?? 0)} % of the budget` : bagian(n, tulis)}${sebutVariabel(variabel, tulis)}. ${lengkapi(variabel)}`,
          ]),
    ].join(' '),
  'rujukan-tidak-dapat-dihitung': ({ kode, apa, sebab }, tulis) =>
    `The ${apa === 'nilai' ? 'value' : 'score'} of ${kode}, which it refers to, is not there. ${typeof sebab === 'string' ? capaian.sebabTanpaSkor[sebab] : tulisSebab(sebab, tulis)}`,
};

const tulisSebab = (sebab: SebabCapaian, tulis: Penulis): string =>
  (pesanSebabCapaian[sebab.jenis] as (satu: SebabCapaian, tulis: Penulis) => string)(sebab, tulis);
