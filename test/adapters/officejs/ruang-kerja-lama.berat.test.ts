import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BukuXlsx } from '../../../src/adapters/xlsx/buku/buku-xlsx';
import { alurSop } from '../../../src/application/alur/alur-sop';
import { capaian } from '../../../src/application/capaian/capaian';
import { kompilasi } from '../../../src/application/kompilasi/kompilasi';
import type { Workbook } from '../../../src/application/ports/workbook';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import { daftarTabel } from '../../../src/lembar/daftar';
import { openWorkbook } from '../../../workbench/host/files/read';
import { tulisKode } from '../../bangun/tulis-kode';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, isiDari, pembacaUji } from '../../bangun/ruang-kerja';
import { excelBaru, nilaiDari } from './alat';

jest.setTimeout(300_000);

const BAHAN = 'test/bahan/0.1.0';
const baca = (nama: string): Uint8Array => new Uint8Array(readFileSync(join(BAHAN, nama)));
const berkas = readdirSync(join(BAHAN, 'kembali'))
  .sort()
  .map((nama) => ({ nama, isi: baca(`kembali/${nama}`) }));

const kumpulkan = async (buku: Workbook): Promise<unknown> =>
  isiDari(await kompilasi(buku, lingkunganUji('k'), pembacaUji, { berkas, tulis: tulisKode }));

/** Rows of all tables by id of column: before ExcelApi 1.13 a new column stands elsewhere. */
async function semuaBaris(buku: Workbook): Promise<Record<string, unknown>> {
  const hasil: Record<string, unknown> = {};
  for (const { id } of daftarTabel(variabelBaku)) hasil[id] = await barisTabel(buku, id);
  return hasil;
}

describe('ruang kerja 0.1.0 di dalam Excel', () => {
  let acuan: Record<string, unknown>;
  beforeAll(async () => {
    const buku = nilaiDari(BukuXlsx.buka('rk.xlsx', baca('rk.xlsx')));
    await kumpulkan(buku);
    acuan = await semuaBaris(buku);
  });

  test.each(['1.8', '1.15'])(
    'membaca tidak mengubah apa pun; kompilasi menumbuhkannya seperti di berkas: ExcelApi %s',
    async (apiSet) => {
      const { host, buku } = await excelBaru({ apiSet, workbook: await openWorkbook(baca('rk.xlsx')) });
      const semula = host.snapshot();
      isiDari(await capaian(buku, '2026-TW3'));
      isiDari(await alurSop(buku, lingkunganUji().hariIni()));
      expect(host.snapshot()).toEqual(semula);

      await kumpulkan(buku);
      const kini = await semuaBaris(buku);
      expect(kini).toEqual(acuan);
      expect(Object.keys((kini['transaksi'] as object[])[0]!)).toContain('jenis_kontrak');
      const sesudah = host.snapshot();
      await kumpulkan(buku);
      expect(host.snapshot()).toEqual(sesudah);
      expect(sesudah.xmlParts).toEqual([]);
    },
  );
});
