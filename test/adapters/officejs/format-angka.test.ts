import { lembarRuangKerja } from '../../../src/application/siapkan';
import { imporRencana } from '../../../src/application/impor-rencana';
import { muatRuangKerja } from '../../../src/application/ruang-kerja/muat';
import { jalankanDiSini, type Antrean } from '../../../src/adapters/officejs/jalur';
import { tabelTarget } from '../../../src/lembar/daftar/target';
import { startExcel } from '../../../workbench/host/bridge/client';
import { lingkunganUji } from '../../bangun/lingkungan';
import { rencanaMasukan } from '../../bangun/rencana-masukan';
import { isiDari } from '../../bangun/ruang-kerja';
import { bukaLagi, nilaiDari } from './alat';

/** The same rules as in a file (test/application/ruang-kerja/tampak-sel.test.ts), through Office.js. */
test.each(['1.8', '1.15'])('yang tampak di sel adalah yang dibaca (ExcelApi %s)', async (apiSet) => {
  startExcel({ apiSet });
  const awal = await bukaLagi();
  const permintaan = { instansi: 'Kota X', tahun: 2026 };
  nilaiDari(await awal.tambahLembar(lembarRuangKerja(permintaan, lingkunganUji('s'))));
  isiDari(await imporRencana(awal, lingkunganUji('r'), rencanaMasukan));
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem('Target');
    const ketik = (sel: string, isi: string | number, format: string): void => {
      const range = target.getRange(sel);
      range.numberFormat = [[format]];
      range.values = [[isi]];
    };
    ketik('E6', 0.06, '0%');
    ketik('E8', 46_112, 'd mmm yyyy');
    ketik('E10', 1_500_000, '#,##0,');
    ketik('E12', 0.0625, '0.00%');
    await context.sync();
  });

  let banyak = 0;
  const buku = await bukaLagi({
    jalankan: <T>(antre: Antrean<T>): Promise<T> => {
      banyak += 1;
      return jalankanDiSini(antre);
    },
  });
  const dibuka = banyak;
  const ruang = nilaiDari(await muatRuangKerja(buku, ['data-transaksi']));
  // Where everything stands takes two requests, what it holds one: number formats come along with the values.
  expect(banyak - dibuka).toBe(3);
  const { baris, catatan } = ruang.tabel.urai(tabelTarget);
  expect(baris.filter(({ indikator }) => indikator === 'IK01').map(({ nilai }) => nilai)).toEqual([
    6, 6.25, 80,
  ]);
  expect(catatan.map(({ kode, lokasi }) => [kode, lokasi.sel])).toEqual([
    ['sel-angka-tampil-tanggal', 'E8'],
    ['sel-angka-tampil-lain', 'E10'],
  ]);

  // What is written looks like a number again.
  const [pertama] = baris;
  nilaiDari(
    await buku.terapkan([
      { jenis: 'simpan', tabelId: 'target', kolom: ['nilai'], baris: [{ id: pertama!.id, sel: [12.5] }] },
    ]),
  );
  await Excel.run(async (context) => {
    const sel = context.workbook.worksheets.getItem('Target').getRange('E6');
    sel.load('values,numberFormat');
    await context.sync();
    expect([sel.values, sel.numberFormat]).toEqual([[[12.5]], [['[<100000]General;#,##0']]]);
  });
});
