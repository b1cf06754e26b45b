import { openWorkbook } from '../../../workbench/host/files/read';
import { saveWorkbook } from '../../../workbench/host/files/write';
import type { WorkbookModel } from '../../../workbench/host/book/workbook';
import { excelBaru, nilaiDari } from '../../adapters/officejs/alat';
import { bukaXlsx, bukuBaru, teksBagian } from '../../adapters/xlsx/buku/alat-buku';
import { baganTerlihat, jangkar } from '../../adapters/xlsx/buku/bagan-berkas';
import { tanyaPython, ujiDengan } from '../../alat/program-luar';
import { empatBagan, LEMBAR_DASBOR, lembarBerbagan } from '../../bangun/bagan';
import { terlihatEmpat } from '../../kontrak/bagan';
import { lembar, tigaBaris } from '../../kontrak/bahan';

/** A file as the command line writes it, with the four kinds of charts. */
async function fileOfCommandLine(): Promise<Uint8Array> {
  const buku = bukaXlsx(await bukuBaru([lembar(tigaBaris)]));
  nilaiDari(await buku.susunLembarBebas(lembarBerbagan()));
  return buku.bytes();
}

/** The same charts, made by the pane through Office.js. */
async function workbookOfPane(): Promise<WorkbookModel> {
  const { host, buku } = await excelBaru({ apiSet: '1.8' });
  nilaiDari(await buku.tambahLembar([lembar(tigaBaris)]));
  nilaiDari(await buku.susunLembarBebas(lembarBerbagan()));
  return host.workbook;
}

const chartsOf = (book: WorkbookModel) => book.findSheet(LEMBAR_DASBOR)!.charts;
const partsOf = (bytes: Uint8Array): readonly string[] =>
  jangkar(bytes, LEMBAR_DASBOR).map(({ bagian }) => teksBagian(bytes, bagian));

describe('charts in files', () => {
  test('charts of a file are there with kinds, sources, limits and places', async () => {
    const charts = chartsOf(await openWorkbook(await fileOfCommandLine()));
    expect(
      charts.map(({ name, chartType, title, legend }) => [name, chartType, title.text, legend.visible]),
    ).toEqual([
      ['capaian', 'ColumnStacked', empatBagan[0].judul, true],
      ['tren', 'LineMarkers', empatBagan[1].judul, true],
      ['status-unit', 'BarStacked', empatBagan[2].judul, true],
      ['jadwal', 'BarStacked', empatBagan[3].judul, false],
    ]);
    const [capaian, , , jadwal] = charts;
    expect(capaian!.series.map((one) => [one.chartType, one.values, one.format.fill])).toEqual([
      ['ColumnStacked', "'Data Dasbor Uji'!$B$4:$B$9", '#2E7D32'],
      ['ColumnStacked', "'Data Dasbor Uji'!$C$4:$C$9", '#F9A825'],
      ['ColumnStacked', "'Data Dasbor Uji'!$D$4:$D$9", '#C62828'],
      ['ColumnStacked', "'Data Dasbor Uji'!$E$4:$E$9", '#9E9E9E'],
      ['Line', "'Data Dasbor Uji'!$F$4:$F$9", ''],
    ]);
    expect(capaian!.valueAxis).toMatchObject({ minimum: 0, maximum: 120, majorUnit: 20, numberFormat: '0' });
    // B4 to G15; row 1 is hidden.
    expect([capaian!.from, capaian!.to]).toMatchObject([
      { col: 1, row: 3 },
      { col: 7, row: 15 },
    ]);
    expect(capaian!.top).toBe(2 * 15);
    expect(jadwal!.series.map(({ format }) => format.noFill)).toEqual([true, false]);
  });

  test('charts that nobody changed are saved byte for byte, in the same place and words', async () => {
    const before = await fileOfCommandLine();
    const { bytes, left } = await saveWorkbook(await openWorkbook(before));
    expect(left).toEqual([]);
    expect(partsOf(bytes)).toEqual(partsOf(before));
    expect(baganTerlihat(bytes, LEMBAR_DASBOR)).toEqual(terlihatEmpat);
    const places = (of: Uint8Array) =>
      jangkar(of, LEMBAR_DASBOR).map(({ id, alt, xml }) => [id, alt, /<xdr:from>.*<\/xdr:to>/.exec(xml)![0]]);
    expect(places(bytes)).toEqual(places(before));
    const again = await saveWorkbook(await openWorkbook(bytes));
    expect(partsOf(again.bytes)).toEqual(partsOf(before));
  });

  test('charts made through Office.js are saved as those of the command line', async () => {
    const book = await workbookOfPane();
    const { bytes, left } = await saveWorkbook(book);
    expect(left).toEqual([]);
    expect(baganTerlihat(bytes, LEMBAR_DASBOR)).toEqual(terlihatEmpat);
    expect(partsOf((await saveWorkbook(book)).bytes)).toEqual(partsOf(bytes));
  });

  test('a chart that was changed is written as it is now', async () => {
    const book = await openWorkbook(await fileOfCommandLine());
    const [capaian] = chartsOf(book);
    capaian!.title.text = 'Judul <baru>';
    capaian!.series[0]!.format.fill = '#123456';
    const { bytes, left } = await saveWorkbook(book);
    expect(left).toEqual([]);
    const [seen, ...others] = baganTerlihat(bytes, LEMBAR_DASBOR);
    expect(seen).toMatchObject({
      judul: 'Judul <baru>',
      deret: [{ warna: '123456', nilai: "'Data Dasbor Uji'!$B$4:$B$9" }, {}, {}, {}, {}],
    });
    expect(others).toEqual(terlihatEmpat.slice(1));
  });

  test('a source sheet that gets another name is named so in the file', async () => {
    const book = await openWorkbook(await fileOfCommandLine());
    book.renameSheet(book.findSheet('Data Dasbor Uji')!, 'Data Lain');
    const { bytes } = await saveWorkbook(book);
    expect(baganTerlihat(bytes, LEMBAR_DASBOR)[0]!.deret[0]).toMatchObject({
      nama: "'Data Lain'!$B$3",
      nilai: "'Data Lain'!$B$4:$B$9",
    });
  });

  test('rows inserted above a chart move it, rows deleted under it make it lower', async () => {
    const book = await workbookOfPane();
    const [capaian] = chartsOf(book);
    const { top, height } = capaian!;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(LEMBAR_DASBOR);
      sheet.getRange('3:4').insert('Down');
      sheet.getRange('10:11').delete('Up');
      await context.sync();
    });
    expect([capaian!.top, capaian!.height]).toEqual([top + 30, height - 30]);
  });

  test('a kind that cannot be written is named, and the others are written', async () => {
    const book = await workbookOfPane();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(LEMBAR_DASBOR).charts.getItem('tren').chartType = 'Pie';
      await context.sync();
    });
    const { bytes, left } = await saveWorkbook(book);
    expect(left).toContain(`${LEMBAR_DASBOR}: chart 'tren' (Pie)`);
    expect(baganTerlihat(bytes, LEMBAR_DASBOR).map(({ id }) => id)).toEqual([
      'capaian',
      'status-unit',
      'jadwal',
    ]);
  });

  ujiDengan('openpyxl', 'openpyxl reads the charts that the workbench saved', async () => {
    const { bytes } = await saveWorkbook(await workbookOfPane());
    const seen: unknown = JSON.parse(
      tanyaPython(
        `
import sys, json, openpyxl
ws = openpyxl.load_workbook(sys.argv[1])['${LEMBAR_DASBOR}']
print(json.dumps([[type(c).__name__, [s.val.numRef.f for x in [c] + [x for x in c._charts if x is not c] for s in x.ser]] for c in ws._charts]))`,
        bytes,
      ),
    );
    const values = (index: number) => terlihatEmpat[index]!.deret.map(({ nilai }) => nilai);
    expect(seen).toEqual([
      ['BarChart', values(0)],
      ['LineChart', values(1)],
      ['BarChart', values(2)],
      ['BarChart', values(3)],
    ]);
  });
});
