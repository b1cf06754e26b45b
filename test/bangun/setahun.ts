import type { BukuXlsx } from '../../src/adapters/xlsx/buku/buku-xlsx';
import { imporData } from '../../src/application/impor-data/impor-data';
import { imporRencana } from '../../src/application/impor-rencana';
import type { Workbook } from '../../src/application/ports/workbook';
import type { RencanaMasukan } from '../../src/application/rencana-masukan';
import { setujui } from '../../src/application/setujui';
import { BerkasKembali } from './berkas-kembali';
import { realisasiContoh, rupContoh } from './data-csv';
import { lingkunganUji } from './lingkungan';
import { indikator } from './rencana';
import { rencanaMasukan } from './rencana-masukan';
import { isiDari, kumpulkan, ruangBaru, ruangBerkas, sebar } from './ruang-kerja';

const JUTA = 1_000_000;

/** What both units type together in each quarter, in million Rupiah; DPU gives 90 of each, the rest is of DINKES. */
export const belanjaTriwulan = { TW1: 2000, TW2: 2500, TW3: 2760, TW4: 190 } as const;
const BELANJA_DPU = 90;
export type Triwulan = keyof typeof belanjaTriwulan;

const tanpaId = <T extends { readonly id: string }>({ id: _, ...isi }: T): Omit<T, 'id'> => isi;

/** Targets of IK01 in million Rupiah: 1.900 + 2.200 + 2.400 + 200 = 6.700, the year's. */
const targetBelanja: Readonly<Record<string, number>> = {
  '2026-TW1': 1900,
  '2026-TW2': 2200,
  '2026-TW3': 2400,
  '2026-TW4': 200,
  '2026': 6700,
};

/**
 * IK01: what was spent in the quarter, the year's being the sum. IK02: the share of domestic products, calculated again of the
 * year (by hand 1.100.000 / 2.000.000 = 55 %, `terkompilasi.ts`). IK03: the highest quarter.
 */
export const rencanaSetahun: RencanaMasukan = {
  ...rencanaMasukan,
  indikator: [
    tanpaId(
      indikator({
        kode: 'IK01',
        nama: 'Belanja triwulan',
        rumus: 'jumlah(belanja_pbj)',
        satuan: 'Rp',
        sifat: 'posisi-akhir',
        nilaiTahunan: 'jumlah',
        perkiraan: 'garis-lurus',
        cakupanData: 'data-opd',
        lingkupEvaluasi: ['seluruh', 'opd'],
      }),
    ),
    tanpaId(indikator({ kode: 'IK02', lingkupEvaluasi: ['seluruh'] })),
    tanpaId(
      indikator({
        kode: 'IK03',
        nama: 'Belanja tertinggi',
        rumus: 'jumlah(belanja_pbj) / 1000000',
        satuan: 'juta',
        sifat: 'posisi-akhir',
        nilaiTahunan: 'maksimum',
        cakupanData: 'data-opd',
      }),
    ),
  ],
  baseline: ['IK01', 'IK02', 'IK03'].map((kode) => ({
    indikator: kode,
    tahun: 2025,
    nilai: 50,
    alasanBelumTersedia: null,
  })),
  target: Object.entries(targetBelanja).flatMap(([periode, nilai]) =>
    (
      [
        ['IK01', nilai * JUTA],
        ['IK02', 80],
        ['IK03', 3000],
      ] as const
    ).map(([kode, satu]) => ({
      indikator: kode,
      opd: null,
      periode,
      nilai: satu,
      batasBawah: null,
      batasAtas: null,
    })),
  ),
  aksi: ['IK01', 'IK02', 'IK03'].map((kode, i) => ({
    ...rencanaMasukan.aksi![0]!,
    kode: `RA${i + 1}`,
    indikator: kode,
  })),
};

/** The plan with one indicator more, with this target in every period and the year. */
export const denganIndikator = (
  baru: Parameters<typeof indikator>[0] & { readonly kode: string },
  nilai: number,
): RencanaMasukan => {
  const { indikator: ada = [], baseline = [], target = [], aksi = [] } = rencanaSetahun;
  const milikIk01 = target.filter((satu) => satu.indikator === 'IK01');
  return {
    ...rencanaSetahun,
    indikator: [...ada, tanpaId(indikator(baru))],
    baseline: [...baseline, { ...baseline[0]!, indikator: baru.kode }],
    target: [...target, ...milikIk01.map((satu) => ({ ...satu, indikator: baru.kode, nilai }))],
    aksi: [...aksi, { ...aksi[0]!, kode: `RA${aksi.length + 1}`, indikator: baru.kode }],
  };
};

/** The plan of the year, packages and transactions. */
export async function imporSetahun(
  buku: Workbook,
  rencana: RencanaMasukan = rencanaSetahun,
  hari?: string,
): Promise<void> {
  isiDari(await imporRencana(buku, lingkunganUji('rencana', hari), rencana));
  for (const data of [rupContoh, realisasiContoh])
    isiDari(await imporData(buku, lingkunganUji(`data-${data.nama}`, hari), data, { sebagian: false }));
}

async function sampaiDisetujui<B extends Workbook>(buku: B, rencana?: RencanaMasukan): Promise<B> {
  await imporSetahun(buku, rencana);
  isiDari(await setujui(buku, lingkunganUji('setuju'), { oleh: 'Kepala UKPBJ', nomor: '027/1' }));
  return buku;
}

/** A template as a unit sends it back: with its spending of the quarter, in million Rupiah. */
export const isiBelanja = (
  template: Uint8Array,
  unit: string,
  tw: Triwulan,
  juta = unit === 'DPU' ? BELANJA_DPU : belanjaTriwulan[tw] - BELANJA_DPU,
): Promise<Uint8Array> =>
  BerkasKembali.dari(template)
    .tulis('Data OPD', unit, 'belanja_pbj', juta * JUTA)
    .bytes();

/** A quarter goes out, and comes back with the spending typed in; of these units only. */
export async function kembaliTriwulan(
  buku: Workbook,
  tw: Triwulan,
  unit: readonly string[] = ['DINKES', 'DPU'],
): Promise<readonly (readonly [nama: string, isi: Uint8Array])[]> {
  const template = await sebar(buku, `2026-${tw}`, unit);
  const berkas: [string, Uint8Array][] = [];
  for (const satu of unit)
    berkas.push([`${tw}-${satu}.xlsx`, await isiBelanja(template.get(satu)!, satu, tw)]);
  return berkas;
}

/** The same, and is compiled. */
export async function kompilasiTriwulan(
  buku: Workbook,
  tw: Triwulan,
  unit?: readonly string[],
): Promise<void> {
  isiDari(await kumpulkan(buku, await kembaliTriwulan(buku, tw, unit)));
}

/** A workspace in which these quarters were compiled. */
export async function ruangSetahun(
  triwulan: readonly Triwulan[],
): Promise<Workbook & { salinan(): Workbook }> {
  const buku = await sampaiDisetujui(await ruangBaru());
  for (const satu of triwulan) await kompilasiTriwulan(buku, satu);
  return buku;
}

/** The same in an .xlsx file, all four unless told otherwise. */
export async function ruangSetahunBerkas(
  triwulan: readonly Triwulan[] = ['TW1', 'TW2', 'TW3', 'TW4'],
  rencana?: RencanaMasukan,
): Promise<BukuXlsx> {
  const buku = await sampaiDisetujui(await ruangBerkas('kosong'), rencana);
  for (const satu of triwulan) await kompilasiTriwulan(buku, satu);
  return buku;
}
