import { serialToDate, type NamedRange } from 'hucre';
import { writeXlsx, type WriteOptions } from 'hucre/xlsx';
import type { KegagalanBuku, LembarBaru } from '../../../application/ports/workbook';
import { fail, ok, type Result } from '../../../domain/umum/result';
import type { LembarBebas } from '../../../lembar/bebas/tipe';
import { bacaBuku } from '../baca/baca-buku';
import { batasRuangKerja } from '../baca/batas-baca';
import { susunBebasPada } from '../buku/bebas/susun-pada';
import { DaftarPilihan } from '../../../lembar/daftar-pilihan';
import { lepasTinggi } from './lepas-tinggi';
import { periksaLembar } from '../../../application/tabel/periksa-lembar';
import { susunLembar, type LembarTersusun } from './susun-lembar';

export interface OpsiTulis {
  /** Custom document properties, by name. */
  readonly properti?: ReadonlyMap<string, string>;
  /** Sheets that are no tables, made after the others are there: their links and formulas may lead to them. */
  readonly bebas?: readonly LembarBebas[];
  /** Defined names: name → reference such as `'Data Paket'!$B$9`. */
  readonly nama?: ReadonlyMap<string, string>;
  /** Date and time of the file's own "last modified", as an Excel serial; fixed where absent, so that bytes repeat. */
  readonly waktu?: number;
}

/** For failures that a workbook of our own cannot have. */
const NAMA_BARU = 'baru.xlsx';
const WAKTU_TETAP = 46023; // 1 January 2026: any fixed day would do

/** Makes a new workbook. The same input gives the same bytes. */
export async function tulisBuku(
  lembar: readonly LembarBaru[],
  opsi: OpsiTulis = {},
): Promise<Result<Uint8Array, KegagalanBuku>> {
  const kegagalan = periksaLembar(lembar);
  if (kegagalan !== undefined) return fail(kegagalan);
  const daftar = new DaftarPilihan();
  const buku = await tulisTersusun(
    lembar.map((satu) => susunLembar(satu, daftar)),
    daftar,
    opsi,
  );
  if (opsi.bebas === undefined) return ok(buku);
  const terbaca = bacaBuku({ nama: NAMA_BARU, isi: buku }, batasRuangKerja);
  if (!terbaca.ok) throw new Error('The workbook just written cannot be read');
  return susunBebasPada(NAMA_BARU, buku, terbaca.value, opsi.bebas);
}

/** Makes a workbook of sheets that were laid out with these lists of choices. */
export async function tulisTersusun(
  tersusun: readonly LembarTersusun[],
  daftar: DaftarPilihan,
  opsi: OpsiTulis = {},
): Promise<Uint8Array> {
  const buku = await writeXlsx(susunBuku(tersusun, daftar, opsi));
  return lepasTinggi(
    buku,
    tersusun.map(({ tinggiSejak }) => tinggiSejak),
  );
}

function susunBuku(
  tersusun: readonly LembarTersusun[],
  daftar: DaftarPilihan,
  opsi: OpsiTulis,
): WriteOptions {
  const pilihan = daftar.lembar();
  const namedRanges: NamedRange[] = [
    ...[...(opsi.nama ?? [])].map(([name, range]) => ({ name, range })),
    ...(pilihan?.nama ?? []).map(({ nama, acuan }) => ({ name: nama, range: acuan })),
    ...tersusun.map(({ nama }) => nama),
  ];
  const sheets = [
    ...tersusun.map((satu) => satu.lembar),
    ...(pilihan
      ? [{ name: pilihan.lembar, rows: pilihan.baris.map((satu) => [...satu]), veryHidden: true }]
      : []),
  ];
  const waktu = serialToDate(opsi.waktu ?? WAKTU_TETAP);
  return {
    sheets,
    namedRanges,
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true),
    ),
    defaultFont: { name: 'Calibri', size: 11 },
    properties: {
      creator: 'Kinerja PBJ',
      created: waktu,
      modified: waktu,
      custom: Object.fromEntries(opsi.properti ?? []),
    },
  };
}
