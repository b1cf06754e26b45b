/**
 * The acceptance run on real procurement data through the real Office.js client: the same figures as the issue gives, and
 * the same cells as the same run on an .xlsx file. `test/alur/data-nyata.test.ts` is the run by the command line.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { bacaCsv } from '../../../src/adapters/csv/baca-csv';
import { diskNode } from '../../../src/adapters/node/disk';
import { FolderTujuan } from '../../../src/adapters/node/folder-tujuan';
import { bacaRencanaJson } from '../../../src/adapters/rencana-json/baca-rencana';
import { BukuXlsx } from '../../../src/adapters/xlsx/buku/buku-xlsx';
import { tulisBuku } from '../../../src/adapters/xlsx/tulis/tulis-buku';
import { capaian } from '../../../src/application/capaian/capaian';
import { hitungUlang } from '../../../src/application/capaian/hitung-ulang';
import { distribusi } from '../../../src/application/distribusi/distribusi';
import { imporData } from '../../../src/application/impor-data/impor-data';
import { imporRencana } from '../../../src/application/impor-rencana';
import { kompilasi } from '../../../src/application/kompilasi/kompilasi';
import type { Lingkungan } from '../../../src/application/lingkungan';
import type { BerkasMasuk } from '../../../src/application/ports/pembaca-buku';
import type { Workbook } from '../../../src/application/ports/workbook';
import { setujui } from '../../../src/application/setujui';
import { lembarRuangKerja } from '../../../src/application/siapkan';
import { openWorkbook } from '../../../workbench/host/files/read';
import { saveWorkbook } from '../../../workbench/host/files/write';
import { startExcel } from '../../../workbench/host/bridge/client';
import {
  isiTemplateDenganOpenpyxl,
  kasusDataNyata,
  ujiDataNyata,
  type KasusDataNyata,
} from '../../alur/kasus-data-nyata';
import { rencanaDataNyata } from '../../alur/rencana-data-nyata';
import { tulisKode } from '../../bangun/tulis-kode';
import { isiDari, lingkunganTetap, pembaca } from '../../contoh/alat';
import { bukaLagi, excelBaru, isiSemua, nilaiDari } from './alat';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kinerja-nyata-excel-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const masuk = (jalur: string): BerkasMasuk => ({
  nama: basename(jalur),
  isi: new Uint8Array(readFileSync(jalur)),
});

/** Plan, data, approval, templates of the first quarter into a folder; as far as what the units do. */
async function sampaiDistribusi(
  buku: Workbook,
  lingkungan: Lingkungan,
  { csv }: KasusDataNyata,
  template: string,
): Promise<void> {
  const rencana = bacaRencanaJson({
    nama: 'rencana.json',
    isi: new TextEncoder().encode(JSON.stringify(rencanaDataNyata)),
  });
  await isiDari(imporRencana(buku, lingkungan, nilaiDari(rencana)));
  const data = masuk(csv);
  const isi = { nama: data.nama, tabel: nilaiDari(bacaCsv(data)) };
  await isiDari(imporData(buku, lingkungan, isi, { sebagian: false }));
  await isiDari(setujui(buku, lingkungan, { oleh: 'Kepala UKPBJ', nomor: '027/1/2026' }));
  mkdirSync(template);
  const tujuan = new FolderTujuan(diskNode, template);
  await isiDari(distribusi(buku, lingkungan, tulisBuku, tujuan, { periode: '2026-TW1' }));
}

/** The figures of all units by code of the indicator; results also carry functions. */
async function angka(buku: Workbook) {
  const { isi } = await isiDari(capaian(buku, '2026-TW1'));
  const seluruh = isi.capaian.filter(({ lingkup }) => lingkup.jenis === 'seluruh');
  return {
    usang: isi.usang,
    nilai: new Map(
      seluruh.map(({ indikator, hasil }) => [indikator.kode, hasil.jenis === 'nilai' ? hasil.nilai : NaN]),
    ),
    cakupan: new Map(seluruh.map(({ indikator, cakupan }) => [indikator.kode, cakupan])),
  };
}

describe.each(kasusDataNyata)('$nama', (kasus) => {
  const { nama, baris, unit, pdn, epurchasing } = kasus;
  const siapkan = (lingkungan: Lingkungan) => lembarRuangKerja({ instansi: nama, tahun: 2026 }, lingkungan);

  ujiDataNyata(
    kasus,
    'lewat Excel: angkanya sama, sel demi sel sama dengan lewat berkas, dan diteruskan bolak-balik',
    async () => {
      const [template, templateBerkas, kembali] = ['template', 'template-berkas', 'kembali'].map((satu) =>
        join(folder, satu),
      ) as [string, string, string];
      mkdirSync(kembali);
      const [lingkunganExcel, lingkunganBerkas] = [lingkunganTetap(), lingkunganTetap()];
      const { host, buku: excel } = await excelBaru();
      nilaiDari(await excel.tambahLembar(siapkan(lingkunganExcel)));
      await sampaiDistribusi(excel, lingkunganExcel, kasus, template);
      expect(readdirSync(template)).toHaveLength(unit);
      expect(isiTemplateDenganOpenpyxl(kasus, template, kembali)).toBe(baris);
      const berkas = readdirSync(kembali).map((satu) => masuk(join(kembali, satu)));
      const kumpulkan = async (buku: Workbook, lingkungan: Lingkungan) =>
        (await isiDari(kompilasi(buku, lingkungan, pembaca, { berkas, tulis: tulisKode }))).isi;
      await kumpulkan(excel, lingkunganExcel);

      const hasil = await angka(excel);
      expect(hasil.nilai.get('PDN')).toBeCloseTo(pdn, 4);
      expect(hasil.nilai.get('EPUR')).toBeCloseTo(epurchasing, 4);
      expect(hasil.cakupan.get('PDN')).toMatchObject({ opd: [unit, unit], baris: [baris, baris] });
      expect(hasil.usang).toBe(false);

      const xlsx = nilaiDari(BukuXlsx.buka('rk.xlsx', nilaiDari(await tulisBuku(siapkan(lingkunganBerkas)))));
      await sampaiDistribusi(xlsx, lingkunganBerkas, kasus, templateBerkas);
      await kumpulkan(xlsx, lingkunganBerkas);
      expect(await angka(xlsx)).toEqual(hasil);
      const [isiExcel, isiBerkas] = [await isiSemua(excel), await isiSemua(xlsx)];
      for (const [id, isi] of Object.entries(isiBerkas)) expect([id, isiExcel[id]]).toEqual([id, isi]);

      // Saved by Excel, carried on in the file.
      const diteruskan = nilaiDari(BukuXlsx.buka('rk.xlsx', (await saveWorkbook(host.workbook)).bytes));
      expect(await isiSemua(diteruskan)).toEqual(isiExcel);
      expect((await kumpulkan(diteruskan, lingkunganExcel)).tanpaPerubahan).toBe(true);
      mkdirSync(join(folder, 'tw2'));
      const tujuan = new FolderTujuan(diskNode, join(folder, 'tw2'));
      await isiDari(distribusi(diteruskan, lingkunganExcel, tulisBuku, tujuan, { periode: '2026-TW2' }));

      // Saved as a file, opened in Excel again.
      startExcel({ workbook: await openWorkbook(diteruskan.bytes()) });
      const lagi = await bukaLagi();
      expect(await isiSemua(lagi)).toEqual(await isiSemua(diteruskan));
      expect(await angka(lagi)).toEqual(hasil);
      const ulang = await isiDari(hitungUlang(lagi, lingkunganExcel, { tulis: tulisKode }));
      expect(ulang.isi.tanpaPerubahan).toBe(true);
    },
  );
});
