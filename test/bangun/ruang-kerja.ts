import { bacaPadatKembali } from '../../src/adapters/baca-pekerja/layani-baca';
import { bukuTerbaca } from '../../src/adapters/xlsx/baca/padat/lembar-padat';
import { BukuXlsx } from '../../src/adapters/xlsx/buku/buku-xlsx';
import { tulisBuku } from '../../src/adapters/xlsx/tulis/tulis-buku';
import { tulisKode } from './tulis-kode';
import { distribusi } from '../../src/application/distribusi/distribusi';
import { imporData } from '../../src/application/impor-data/impor-data';
import { imporRencana } from '../../src/application/impor-rencana';
import { kompilasi } from '../../src/application/kompilasi/kompilasi';
import type { HasilKompilasi, PermintaanKompilasi } from '../../src/application/kompilasi/tipe';
import type { Lingkungan } from '../../src/application/lingkungan';
import type { Gagal, Jawaban } from '../../src/application/luaran';
import type { PembacaBuku } from '../../src/application/ports/pembaca-buku';
import type { BerkasJadi, GagalSerah, TujuanBerkas } from '../../src/application/ports/penulis-buku';
import type { Workbook } from '../../src/application/ports/workbook';
import { setujui } from '../../src/application/setujui';
import { lembarRuangKerja } from '../../src/application/siapkan';
import { ok, type Result } from '../../src/domain/umum/result';
import type { Sel } from '../../src/lembar/tipe';
import { BerkasKembali, type IsiSel } from './berkas-kembali';
import { BukuMemori } from './buku-memori/buku-memori';
import { realisasiContoh, rupContoh } from './data-csv';
import { lingkunganUji } from './lingkungan';
import { rencanaMasukan } from './rencana-masukan';
import { tgl } from './tanggal';

/** Reads returned files as the reading thread does. */
export const pembacaUji: PembacaBuku = {
  baca(berkas) {
    const buku = bacaPadatKembali(berkas);
    return Promise.resolve(buku.ok ? ok(bukuTerbaca(buku.value)) : buku);
  },
};

/** The value of a result that must not be a failure. */
export function nilaiDari<T>(hasil: Result<T, Gagal>): T {
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value;
}

/** What a use case did, which no finding may have stopped. */
export function isiDari<T>(hasil: Result<Jawaban<T>, Gagal>): T {
  const { isi, catatan } = nilaiDari(hasil);
  if (isi === undefined) throw new Error(JSON.stringify(catatan));
  return isi;
}

/** Codes of the findings of a use case. */
export const kodeCatatan = <T>(hasil: Result<Jawaban<T>, Gagal>): string[] =>
  nilaiDari(hasil).catatan.map(({ kode }) => kode);

export const buka = (isi: Uint8Array): BukuXlsx => nilaiDari(BukuXlsx.buka('ruang-kerja.xlsx', isi));

const lembarBaru = (lingkungan: Lingkungan) =>
  lembarRuangKerja({ instansi: 'Kota X', tahun: 2026, mulai: tgl('2026-04-01') }, lingkungan);

/** A workspace of 2026 as `siapkan` makes it, without a plan. */
export const ruangBaru = (lingkungan: Lingkungan = lingkunganUji()): Promise<BukuMemori> =>
  Promise.resolve(nilaiDari(BukuMemori.dari(lembarBaru(lingkungan))));

type Tahap = 'kosong' | 'berencana' | 'berdata' | 'disetujui';

/** What is done for each stage of the year, after the one before. */
const langkah: Readonly<Record<Tahap, (buku: Workbook) => Promise<void>>> = {
  kosong: () => Promise.resolve(),
  berencana: async (buku) => {
    isiDari(await imporRencana(buku, lingkunganUji('rencana'), rencanaMasukan));
  },
  berdata: async (buku) => {
    for (const data of [rupContoh, realisasiContoh])
      isiDari(await imporData(buku, lingkunganUji(`data-${data.nama}`), data, { sebagian: false }));
  },
  disetujui: async (buku) => {
    isiDari(await setujui(buku, lingkunganUji('setuju'), { oleh: 'Kepala UKPBJ', nomor: '027/1' }));
  },
};
const urutan: readonly Tahap[] = ['kosong', 'berencana', 'berdata', 'disetujui'];

/** Makes each stage once per test file, and gives every caller one of its own. */
function bertahap<B extends Workbook>(baru: () => Promise<B>, salin: (buku: B) => B) {
  const jadi = new Map<Tahap, Promise<B>>();
  const pada = async (sampai: Tahap): Promise<B> => {
    const asal = jadi.get(sampai) ?? buat(sampai);
    jadi.set(sampai, asal);
    return salin(await asal);
  };
  const buat = async (sampai: Tahap): Promise<B> => {
    const sebelum = urutan[urutan.indexOf(sampai) - 1];
    const buku = await (sebelum === undefined ? baru() : pada(sebelum));
    await langkah[sampai](buku);
    return buku;
  };
  return pada;
}

/** A workspace at a stage of the year, in memory. */
export const ruangPada = bertahap(
  () => ruangBaru(),
  (buku) => buku.salinan(),
);

/** The same in an .xlsx file, for what needs its bytes. */
export const ruangBerkas = bertahap(
  async () => buka(nilaiDari(await tulisBuku(lembarBaru(lingkunganUji())))),
  (buku) => buka(buku.bytes()),
);

/** A destination that hands over by `serahkan`, and has nothing to throw away. */
export const tujuanDari = (
  serahkan: (berkas: readonly BerkasJadi[]) => Result<void, GagalSerah>,
): TujuanBerkas => ({
  siapkan: (berkas) =>
    Promise.resolve(
      ok({ serahkan: () => Promise.resolve(serahkan(berkas)), buang: () => Promise.resolve() }),
    ),
});

/** A destination that keeps what it is given, by file name. */
export function tujuanUji(): TujuanBerkas & { readonly berkas: Map<string, Uint8Array> } {
  const berkas = new Map<string, Uint8Array>();
  return {
    berkas,
    ...tujuanDari((daftar) => {
      for (const { nama, isi } of daftar) berkas.set(nama, isi);
      return ok(undefined);
    }),
  };
}

/** The templates of a period, by unit code. */
export async function sebar(
  buku: Workbook,
  periode = '2026-TW1',
  unit?: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const tujuan = tujuanUji();
  const permintaan = { periode, ...(unit === undefined ? {} : { unit }) };
  const isi = isiDari(await distribusi(buku, lingkunganUji('sebar'), tulisBuku, tujuan, permintaan));
  return new Map(isi.berkas.map(({ nama, opd }) => [opd, tujuan.berkas.get(nama)!]));
}

/** Writes codes, so that a test names a finding and not its words. */

/** Kompilasi Data of files given as `[name, bytes]`. */
export const kumpulkan = (
  buku: Workbook,
  berkas: readonly (readonly [nama: string, isi: Uint8Array, diubah?: number])[],
  { hari, ...opsi }: Partial<Omit<PermintaanKompilasi, 'berkas'>> & { readonly hari?: string } = {},
): Promise<Result<Jawaban<HasilKompilasi>, Gagal>> =>
  kompilasi(buku, lingkunganUji(`kumpul-${++putaran}`, hari), pembacaUji, {
    berkas: berkas.map(([nama, isi, diubah]) => ({ nama, isi, ...(diubah === undefined ? {} : { diubah }) })),
    tulis: tulisKode,
    ...opsi,
  });
let putaran = 0;

/** A table's rows as `column → cell`, the row id under `_id`. */
export async function barisTabel(buku: Workbook, tabelId: string): Promise<Record<string, Sel>[]> {
  const tabel = nilaiDari(await buku.baca([tabelId])).tabel.get(tabelId);
  if (!tabel) throw new Error(`tabel ${tabelId} tidak ada`);
  return tabel.baris.map(({ sel }) =>
    Object.fromEntries(tabel.kolom.map(({ id }, i) => [id, sel[i] ?? null])),
  );
}

/** Every table of a workspace, for "nothing changed" and "the same again". */
export async function isiSemua(buku: Workbook, daftar: readonly string[]): Promise<Record<string, unknown>> {
  const isi: Record<string, unknown> = {};
  for (const id of daftar) isi[id] = await barisTabel(buku, id);
  return isi;
}

/** The workbook after a person typed a row below a table: cells by column id, no row id. */
export async function ketikBaris(
  buku: BukuXlsx,
  lembar: string,
  isi: Readonly<Record<string, IsiSel>>,
): Promise<BukuXlsx> {
  const berkas = BerkasKembali.dari(buku.bytes());
  const baris: IsiSel[] = [];
  for (const [kolom, nilai] of Object.entries(isi)) baris[berkas.kolom(lembar, kolom)] = nilai;
  berkas.pada(lembar).baris.push(Array.from(baris, (satu) => satu ?? null));
  return buka(await berkas.bytes());
}
