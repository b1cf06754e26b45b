import type { BukuXlsx } from '../../src/adapters/xlsx/buku/buku-xlsx';
import { BerkasKembali } from './berkas-kembali';
import type { Workbook } from '../../src/application/ports/workbook';
import type { BukuMemori } from './buku-memori/buku-memori';
import { buka, isiDari, kumpulkan, ruangBerkas, ruangPada, sebar } from './ruang-kerja';

/**
 * A workspace of two units whose returns of one period were compiled. By hand, for the first quarter:
 * Contracts: DINKES 800.000 + 200.000, domestic 400.000 + 200.000; DPU 1.000.000, domestic 500.000.
 *   IK01 all: 1.100.000 / 2.000.000 = 55 %; DINKES 60 %; DPU 50 %. Target 80: scores 68,75; 75; 62,5.
 * Ceilings 1.500.000 and 2.000.000; spending typed as 1.500.000 and 2.500.000.
 *   IK02 all: 3.500.000 / 4.000.000 = 87,5 %; DINKES 100 %; DPU 80 %. Range 90–110: 87,5/90 = 97,22; 100; 80/90 = 88,89.
 */
export const ruangTerkompilasi = async (): Promise<BukuMemori> =>
  (await (diMemori ??= terkompilasi(ruangPada('disetujui')))).salinan();
let diMemori: Promise<BukuMemori> | undefined;

/** The same in an .xlsx file, for what needs its bytes. */
export const ruangTerkompilasiBerkas = async (): Promise<BukuXlsx> =>
  buka((await (diBerkas ??= terkompilasi(ruangBerkas('disetujui')))).bytes());
let diBerkas: Promise<BukuXlsx> | undefined;

async function terkompilasi<B extends Workbook>(ruang: Promise<B>): Promise<B> {
  const buku = await ruang;
  await kompilasikan(buku, '2026-TW1', ['DINKES', 'DPU']);
  return buku;
}

const belanja: Readonly<Record<string, number>> = { DINKES: 1_500_000, DPU: 2_500_000 };

/** Templates of a period go out, come back with the spending typed in, and are compiled. */
export async function kompilasikan(buku: Workbook, periode: string, unit: readonly string[]): Promise<void> {
  const template = await sebar(buku, periode, unit);
  const berkas: [string, Uint8Array][] = [];
  for (const [i, satu] of unit.entries()) {
    const kembali = BerkasKembali.dari(template.get(satu)!);
    kembali.tulis('Data OPD', satu, 'belanja_pbj', belanja[satu]!);
    berkas.push([`${'ab'[i]!}.xlsx`, await kembali.bytes()]);
  }
  isiDari(await kumpulkan(buku, berkas));
}
