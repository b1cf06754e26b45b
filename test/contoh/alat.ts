import { bacaCsv } from '../../src/adapters/csv/baca-csv';
import { bacaRencanaJson } from '../../src/adapters/rencana-json/baca-rencana';
import { bacaBuku } from '../../src/adapters/xlsx/baca/baca-buku';
import { BukuXlsx } from '../../src/adapters/xlsx/buku/buku-xlsx';
import { tulisBuku } from '../../src/adapters/xlsx/tulis/tulis-buku';
import type { Catatan } from '../../src/application/catatan';
import { distribusi } from '../../src/application/distribusi/distribusi';
import { imporData } from '../../src/application/impor-data/impor-data';
import { imporRencana } from '../../src/application/impor-rencana';
import type { Lingkungan } from '../../src/application/lingkungan';
import type { Jawaban, Luaran } from '../../src/application/luaran';
import type { BerkasMasuk, PembacaBuku } from '../../src/application/ports/pembaca-buku';
import type { Workbook } from '../../src/application/ports/workbook';
import { setujui } from '../../src/application/setujui';
import { lembarRuangKerja } from '../../src/application/siapkan';
import { contoh, paketCsv, pemetaanArea, realisasiCsv, rencanaContoh } from '../../src/contoh';
import { ok, type Result } from '../../src/domain/umum/result';
import { tanggalDariIso } from '../../src/domain/umum/tanggal';
import { tujuanDari } from '../bangun/ruang-kerja';

/** The value of a result that must have succeeded. */
export function nilaiDari<T>(hasil: Result<T, unknown>): T {
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value;
}

export const isiDari = async <T>(luaran: Luaran<T>): Promise<Jawaban<T> & { readonly isi: T }> => {
  const hasil = nilaiDari(await luaran);
  if (hasil.isi === undefined) throw new Error(JSON.stringify(hasil.catatan.slice(0, 5)));
  return { ...hasil, isi: hasil.isi };
};

export const kodeGalat = (catatan: readonly Catatan[]): string[] =>
  catatan.filter(({ tingkat }) => tingkat === 'galat').map(({ kode }) => kode);

export const pembaca: PembacaBuku = { baca: (berkas) => Promise.resolve(bacaBuku(berkas)) };

/** A clock that stands still and ids that count. */
export function lingkunganTetap(): Lingkungan {
  let nomor = 0;
  return {
    sekarang: () => '2026-04-10T09:00:00+07:00',
    hariIni: () => tanggalDariIso('2026-04-10')!,
    hariPada: () => undefined,
    idBaru: () => `id-${String((nomor += 1)).padStart(6, '0')}`,
  };
}

export const rencanaJson = () =>
  bacaRencanaJson({
    nama: 'rencana-contoh.json',
    isi: new TextEncoder().encode(JSON.stringify(rencanaContoh())),
  });

export interface RuangContoh<B extends Workbook = BukuXlsx> {
  readonly buku: B;
  readonly lingkungan: Lingkungan;
  /** Findings of every step so far. */
  readonly catatan: readonly Catatan[];
}

/** The sample as far as step 8 in a file: plan, data, areas, approval. */
export async function ruangDisetujui(): Promise<RuangContoh> {
  const lingkungan = lingkunganTetap();
  const isi = nilaiDari(await tulisBuku(lembarRuangKerja(contoh, lingkungan)));
  return setujuiRuang(nilaiDari(BukuXlsx.buka('contoh.xlsx', isi)), lingkungan);
}

/** The same in any workbook that holds the sheets of a new workspace. */
export async function setujuiRuang<B extends Workbook>(
  buku: B,
  lingkungan: Lingkungan,
): Promise<RuangContoh<B>> {
  const catatan: Catatan[] = [];
  const rencana = await isiDari(imporRencana(buku, lingkungan, nilaiDari(rencanaJson())));
  catatan.push(...rencana.catatan);
  for (const berkas of [paketCsv(), realisasiCsv()]) {
    const masuk = { nama: berkas.nama, tabel: nilaiDari(bacaCsv(berkas)) };
    catatan.push(...(await isiDari(imporData(buku, lingkungan, masuk, { sebagian: false }))).catatan);
  }
  nilaiDari(await buku.terapkan([pemetaanArea()]));
  const persetujuan = { oleh: 'Kepala UKPBJ', nomor: '027/001/2026' };
  catatan.push(...(await isiDari(setujui(buku, lingkungan, persetujuan))).catatan);
  return { buku, lingkungan, catatan };
}

export interface BerkasUnit extends BerkasMasuk {
  readonly opd: string;
}

/** The templates of a period: of all units, or of some. */
export async function bagikan(
  { buku, lingkungan }: RuangContoh<Workbook>,
  periode: string,
  ...unit: readonly string[]
): Promise<BerkasUnit[]> {
  const tersimpan: BerkasMasuk[] = [];
  const { isi } = await isiDari(
    distribusi(
      buku,
      lingkungan,
      tulisBuku,
      tujuanDari((berkas) => {
        tersimpan.push(...berkas.map(({ nama, isi: isiBerkas }) => ({ nama, isi: isiBerkas })));
        return ok(undefined);
      }),
      { periode, ...(unit.length === 0 ? {} : { unit }) },
    ),
  );
  return tersimpan.map((berkas, i) => ({ ...berkas, opd: isi.berkas[i]!.opd }));
}
