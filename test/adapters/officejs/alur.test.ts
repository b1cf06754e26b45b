import { tulisKode } from '../../bangun/tulis-kode';
import { BukuXlsx } from '../../../src/adapters/xlsx/buku/buku-xlsx';
import { tulisBuku } from '../../../src/adapters/xlsx/tulis/tulis-buku';
import { capaian } from '../../../src/application/capaian/capaian';
import { kompilasi } from '../../../src/application/kompilasi/kompilasi';
import type { BerkasMasuk } from '../../../src/application/ports/pembaca-buku';
import type { Workbook } from '../../../src/application/ports/workbook';
import { lembarRuangKerja } from '../../../src/application/siapkan';
import { contoh, isiTemplate } from '../../../src/contoh';
import { openWorkbook } from '../../../workbench/host/files/read';
import { saveWorkbook } from '../../../workbench/host/files/write';
import type { Host } from '../../../workbench/host/host';
import {
  bagikan,
  isiDari,
  lingkunganTetap,
  pembaca,
  setujuiRuang,
  type RuangContoh,
} from '../../contoh/alat';
import { bukaLagi, excelBaru, isiSemua, nilaiDari } from './alat';
import { startExcel } from '../../../workbench/host/bridge/client';

const UNIT = ['RSUD', 'DLH', 'DISDAG'];

async function kembali(ruang: RuangContoh<Workbook>): Promise<BerkasMasuk[]> {
  const hasil: BerkasMasuk[] = [];
  for (const berkas of await bagikan(ruang, '2026-TW1', ...UNIT)) {
    const terisi = nilaiDari(
      await isiTemplate(berkas.nama, berkas.isi, berkas.opd === 'DISDAG' ? 'berkesalahan' : 'rapi'),
    );
    hasil.push({ nama: berkas.nama, isi: terisi.isi });
  }
  return hasil;
}

/** The figures as data: results also carry functions. */
const angka = async (buku: Workbook): Promise<unknown[]> =>
  JSON.parse(JSON.stringify((await isiDari(capaian(buku))).isi.capaian)) as unknown[];

async function kompilasikan({ buku, lingkungan }: RuangContoh<Workbook>, berkas: readonly BerkasMasuk[]) {
  await isiDari(kompilasi(buku, lingkungan, pembaca, { berkas, tulis: tulisKode }));
  return { capaian: await angka(buku), isi: await isiSemua(buku) };
}

jest.setTimeout(300_000);

describe('dari siapkan sampai capaian pada kota contoh', () => {
  let host: Host;
  let lewatExcel: RuangContoh<Workbook>;
  let lewatBerkas: RuangContoh;
  let berkas: readonly BerkasMasuk[];
  let hasilExcel: Awaited<ReturnType<typeof kompilasikan>>;
  let hasilBerkas: typeof hasilExcel;
  let diteruskan: Uint8Array;

  beforeAll(async () => {
    const lingkunganExcel = lingkunganTetap();
    const excel = await excelBaru({ apiSet: '1.8' });
    host = excel.host;
    nilaiDari(await excel.buku.tambahLembar(lembarRuangKerja(contoh, lingkunganExcel)));
    lewatExcel = await setujuiRuang(excel.buku, lingkunganExcel);
    const lingkungan = lingkunganTetap();
    const isi = nilaiDari(await tulisBuku(lembarRuangKerja(contoh, lingkungan)));
    lewatBerkas = await setujuiRuang(nilaiDari(BukuXlsx.buka('contoh.xlsx', isi)), lingkungan);
    berkas = await kembali(lewatBerkas);
    diteruskan = lewatBerkas.buku.bytes();
    await kembali(lewatExcel);
    hasilExcel = await kompilasikan(lewatExcel, berkas);
    hasilBerkas = await kompilasikan(lewatBerkas, berkas);
  });

  test('angka capaian sama lewat Excel dan lewat berkas', () => {
    expect(hasilBerkas.capaian.length).toBeGreaterThan(20);
    expect(hasilExcel.capaian).toEqual(hasilBerkas.capaian);
  });

  test('setiap tabel sama, sel demi sel', () => {
    for (const [id, isi] of Object.entries(hasilBerkas.isi))
      expect([id, hasilExcel.isi[id]]).toEqual([id, isi]);
  });

  test('tidak ada permintaan dan jawaban yang mendekati 5 MB', () => {
    expect(host.counters.largestRequest).toBeLessThan(4_500_000);
    expect(host.counters.largestResponse).toBeLessThan(4_500_000);
  });

  test('buku kerja dari Excel diteruskan lewat berkas', async () => {
    const { bytes } = await saveWorkbook(host.workbook);
    const buku = nilaiDari(BukuXlsx.buka('dari-excel.xlsx', bytes));
    expect(await isiSemua(buku)).toEqual(hasilExcel.isi);
    expect(await angka(buku)).toEqual(hasilExcel.capaian);
  });

  test('buku kerja dari berkas diteruskan di Excel, dengan angka yang sama', async () => {
    startExcel({ workbook: await openWorkbook(diteruskan) });
    const ruang = { ...lewatBerkas, buku: await bukaLagi(), lingkungan: lingkunganTetap() };
    const hasil = await kompilasikan(ruang, berkas);
    expect(hasil.capaian).toEqual(hasilBerkas.capaian);
  });
});
