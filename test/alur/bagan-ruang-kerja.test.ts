import type { BukuXlsx } from '../../src/adapters/xlsx/buku/buku-xlsx';
import { tandaiLangkah } from '../../src/application/alur/tandai';
import { imporData } from '../../src/application/impor-data/impor-data';
import { bagian } from '../adapters/xlsx/buku/alat-buku';
import { baganTerlihat, jangkar } from '../adapters/xlsx/buku/bagan-berkas';
import { ujiDengan } from '../alat/program-luar';
import { periksaXsd } from '../alat/xsd';
import { LEMBAR_DASBOR, lembarBerbagan } from '../bangun/bagan';
import { rupContoh } from '../bangun/data-csv';
import { lingkunganUji } from '../bangun/lingkungan';
import { isiDari, nilaiDari, ruangBerkas } from '../bangun/ruang-kerja';
import { terlihatEmpat } from '../kontrak/bagan';
import { tgl } from '../bangun/tanggal';

/** A workspace with charts, as they were made and after other commands wrote to it. */
let asal: Uint8Array;
let buku: BukuXlsx;

beforeAll(async () => {
  buku = await ruangBerkas('berencana');
  nilaiDari(await buku.susunLembarBebas(lembarBerbagan()));
  asal = buku.bytes();
  const tanda = { nomor: 2, oleh: 'Ani', tanggal: tgl('2026-04-02') };
  isiDari(await tandaiLangkah(buku, lingkunganUji('tanda', '2026-04-03'), tanda));
  isiDari(await imporData(buku, lingkunganUji('data'), rupContoh, { sebagian: false }));
});

test('bagan, gambar, dan lembarnya tetap sesudah langkah ditandai dan data diimpor', async () => {
  const [lama, kini] = [bagian(asal), bagian(buku.bytes())];
  const milik = Object.keys(lama).filter((nama) => /\/(?:charts|drawings)\//.test(nama));
  expect(milik).toHaveLength(6);
  for (const nama of milik) expect(Buffer.compare(kini[nama]!, lama[nama]!)).toBe(0);
  expect(baganTerlihat(buku.bytes(), LEMBAR_DASBOR)).toEqual(terlihatEmpat);
  nilaiDari(await buku.susunLembarBebas(lembarBerbagan()));
  expect(jangkar(buku.bytes(), LEMBAR_DASBOR)).toHaveLength(4);
});

ujiDengan('xmllint', 'setiap bagian buku kerja sah menurut skema ECMA-376', () => {
  const { salah, diperiksa } = periksaXsd(buku.bytes());
  expect(salah).toEqual([]);
  expect(diperiksa['dml-chart.xsd']).toBe(4);
  expect(diperiksa['sml.xsd']).toBeGreaterThan(50);
});
