import { serialToDate, type NamedRange } from 'hucre';
import { writeXlsx, type WriteOptions } from 'hucre/xlsx';
import type { KegagalanBuku, LembarBaru } from '../../../application/ports/workbook';
import { fail, ok, type Result } from '../../../domain/umum/result';
import type { LembarBebas } from '../../../lembar/bebas/tipe';
import { bacaBuku } from '../baca/baca-buku';
import { batasBacaMasuk, batasRuangKerja, type BatasBaca } from '../baca/batas-baca';
import { susunBebasPada } from '../buku/bebas/susun-pada';
import { periksaUkuran } from '../buku/periksa-ukuran';
import { DaftarPilihan } from '../../../lembar/daftar-pilihan';
import { kolomLembar } from '../../../lembar/tata-letak';
import { pemadatPustaka } from '../zip/pemadat';
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
  /** Within which it must be read again; by default those of a file from outside, as a template comes back. */
  readonly batas?: BatasBaca;
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
  const { batas = batasBacaMasuk } = opsi;
  const kegagalan = periksaLembar(lembar) ?? barisBerlebih(lembar, batas);
  if (kegagalan !== undefined) return fail(kegagalan);
  const daftar = new DaftarPilihan();
  const buku = await tulisTersusun(
    lembar.map((satu) => susunLembar(satu, daftar)),
    daftar,
    opsi,
  );
  const lewat = periksaUkuran(NAMA_BARU, buku, batas);
  if (lewat !== undefined) return fail(lewat);
  if (opsi.bebas === undefined) return ok(buku);
  const terbaca = bacaBuku({ nama: NAMA_BARU, isi: buku }, batasRuangKerja);
  if (!terbaca.ok) throw new Error('The workbook just written cannot be read');
  return susunBebasPada(NAMA_BARU, buku, terbaca.value, opsi.bebas, pemadatPustaka);
}

/** A cell takes at least so many bytes of its sheet, a blank one too: `<c r="AB1234" s="1"/>`. */
const BYTE_PER_SEL = 20;

/** A sheet that could not be read for its rows alone; told before all of them are made. */
function barisBerlebih(lembar: readonly LembarBaru[], batas: BatasBaca): KegagalanBuku | undefined {
  const selLembar = Math.min(batas.sel, batas.bagian / BYTE_PER_SEL);
  for (const { spec, baris } of lembar) {
    const maksimum = Math.floor(selLembar / kolomLembar(spec).length);
    if (baris.length > maksimum)
      return {
        kode: 'write-too-large',
        tempat: spec.nama,
        batas: 'jumlah-baris',
        jumlah: baris.length,
        maksimum,
      };
  }
  return undefined;
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
