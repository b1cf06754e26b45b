import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { startExcel } from '../../../workbench/host/bridge/client';
import { WorkbookModel } from '../../../workbench/host/book/workbook';
import { readValues, writeCells } from '../../../workbench/host/book/write-cells';
import { isError } from '../../../workbench/host/book/cell';
import type { SheetModel } from '../../../workbench/host/book/sheet';
import { parseArea } from '../../../workbench/host/book/address';
import { addTable, resizeTable } from '../../../workbench/host/book/table';
import { addName } from '../../../workbench/host/book/name';
import { Calculation } from '../../../workbench/host/calculation/calculation';
import { unknownFunctions } from '../../../workbench/host/calculation/engine';
import { openWorkbook } from '../../../workbench/host/files/read';
import { saveWorkbook } from '../../../workbench/host/files/write';
import { ubahDenganSoffice, ujiDengan } from '../../alat/program-luar';
import { newSamples, type Result, samples, type SampleSheet } from './formula-samples';
import { filled, settled, valuesOf } from './alat';

/** Rows between two formulas of a sheet, so that what one fills does not meet the next. */
const step = 4;
const column = 10;

function bookOf(sheets: readonly SampleSheet[]): WorkbookModel {
  const book = new WorkbookModel('en-US');
  book.calculator = new Calculation();
  for (const { sheet, data, formulas } of sheets) {
    const model = book.addSheet(sheet);
    data.forEach((row, i) => writeCells(model, { row: i, col: 0, rows: 1, cols: row.length }, [row]));
    formulas.forEach(([formula], i) =>
      writeCells(model, { row: i * step, col: column, rows: 1, cols: 1 }, [[formula]]),
    );
  }
  return book;
}

const calculated = (book: WorkbookModel, sheet: string, i: number, rows = 1, cols = 1): unknown[][] =>
  readValues(sheetIn(book, sheet), { row: i * step, col: column, rows, cols }).map((row) =>
    row.map((value) => (isError(value) ? value.error : value)),
  );

function sheetIn(book: WorkbookModel, name: string): SheetModel {
  const sheet = book.findSheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

const isFault = (value: unknown): boolean => typeof value === 'string' && /^#[A-Z]/.test(value);
/** Pages of functions state eight or more digits. */
const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(9)) : value;

const rowsOf = (result: Result): readonly (readonly (string | number | boolean)[])[] =>
  Array.isArray(result)
    ? (result as (string | number | boolean)[][])
    : [[result as string | number | boolean]];

/** A model with values typed into cells by address, for what is about one workbook. */
function typed(cells: Readonly<Record<string, unknown>>, name = 'Data'): [WorkbookModel, SheetModel] {
  const book = new WorkbookModel('en-US');
  book.calculator = new Calculation();
  const sheet = book.addSheet(name);
  type(sheet, cells);
  return [book, sheet];
}

function type(sheet: SheetModel, cells: Readonly<Record<string, unknown>>): void {
  for (const [address, value] of Object.entries(cells)) writeCells(sheet, areaOf(address), [[value]]);
}

function areaOf(address: string) {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return area;
}

const at = (sheet: SheetModel, address: string): unknown => {
  const rows = readValues(sheet, areaOf(address)).map((row) =>
    row.map((value) => (isError(value) ? value.error : value)),
  );
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
};

/** References to tables, names and sheets, of which one is renamed and one deleted; what they give by hand. */
function withReferences(book: WorkbookModel): readonly (string | number)[] {
  const sheet = book.addSheet('Data');
  type(sheet, { A1: 'Nama', B1: 'Nilai No.', A2: 'a', B2: 10, A3: 'b', B3: 20, A4: 'a', B4: 30 });
  addTable(sheet, areaOf('A1:B4'), true, 'TabelUji');
  addName(book, undefined, 'Ambang', '=Data!$B$3', '');
  addName(book, undefined, 'Isian', '=Data!$B$2:$B$4', '');
  const gone = book.addSheet('Hapus');
  type(gone, { A1: 5 });
  // 10 + 20 + 30, of a 10 + 30, the cell of row 4 twice, 3 rows and the header, 60 - 20.
  const byHand: readonly (readonly [string, string | number])[] = [
    ['=SUM(B2:B4)', 60],
    ['=SUM(TabelUji[Nilai No.])', 60],
    ['=SUMIFS(TabelUji[Nilai No.],TabelUji[Nama],"a")', 40],
    ['=TabelUji[@[Nilai No.]]*2', 60],
    ['=ROWS(TabelUji[[#All],[Nama]])', 4],
    ['=SUM(Isian)-Ambang', 40],
    ['=COUNTA(TabelUji[[#Headers],[Nama]:[Nilai No.]])', 2],
    ['=Hapus!A1+1', '#REF!'],
    ["=NETWORKDAYS(DATE(2026,1,1),DATE(2026,1,31),'Hapus'!A1)", '#REF!'],
    ['=COUNTIF(TabelUji[Nama],"a")&" dari "&ROWS(TabelUji[Nama])', '2 dari 3'],
  ];
  byHand.forEach(([formula], i) => writeCells(sheet, { row: i, col: 3, rows: 1, cols: 1 }, [[formula]]));
  book.renameSheet(sheet, 'Data 2026');
  book.deleteSheet(gone);
  return byHand.map(([, value]) => value);
}

describe('formulas calculated by the engine', () => {
  let book: WorkbookModel;
  let references: readonly (string | number)[];
  beforeAll(() => {
    book = bookOf([...samples, ...newSamples]);
    references = withReferences(book);
  });

  test.each([...samples, ...newSamples].map((one) => [one.sheet, one] as const))(
    '%s: as its source states',
    (_, sample) => {
      const got = sample.formulas.map(([formula, result], i) => {
        const rows = rowsOf(result);
        const values = calculated(book, sample.sheet, i, rows.length, rows[0]?.length);
        return [formula, values.map((row) => row.map(rounded))];
      });
      expect(got).toEqual(
        sample.formulas.map(([formula, result]) => [formula, rowsOf(result).map((row) => row.map(rounded))]),
      );
    },
  );

  test('tables, names, renamed and deleted sheets as by hand', () => {
    expect(references.map((_, i) => at(sheetIn(book, 'Data 2026'), `D${i + 1}`))).toEqual(references);
  });

  ujiDengan('soffice', 'the same file calculated by LibreOffice has the same values', async () => {
    const judge = await byLibreOffice((await saveWorkbook(book)).bytes);
    const differences = samples.flatMap(({ sheet, formulas }) =>
      formulas.flatMap(([formula], i) => {
        const [[ours] = []] = calculated(book, sheet, i);
        const theirs = judge(sheet, i * step, column);
        if (knownToDiffer.has(formula)) return [];
        // LibreOffice writes some of its own errors as #VALUE!: that it is one is what counts.
        const same = isFault(ours) ? isFault(theirs) : rounded(ours) === rounded(theirs);
        return same ? [] : [{ formula, ours, theirs }];
      }),
    );
    expect(differences).toEqual([]);
    expect(references.map((_, i) => judge('Data 2026', i, 3))).toEqual(references);
  });

  test('what is saved has its values, and opens with them where nothing calculates', async () => {
    const [workbook] = typed({ A1: 2, A2: '=A1*3', A3: '=IFNA(NA(),"kosong")', B1: '=SEQUENCE(2,1,7)' });
    const file = await openWorkbook((await saveWorkbook(workbook)).bytes);
    const sheet = sheetIn(file, 'Data');
    expect(at(sheet, 'A2:A3')).toEqual([[6], ['kosong']]);
    expect(at(sheet, 'B1:B2')).toEqual([[7], [8]]);
    expect(
      ['A3', 'B1'].map((address) => sheet.grid.cell(areaOf(address).row, areaOf(address).col)?.formula),
    ).toEqual(['=IFNA(NA(),"kosong")', '=SEQUENCE(2,1,7)']);
    file.calculator = new Calculation();
    type(sheet, { A1: 5 });
    expect(at(sheet, 'A2')).toBe(15);
    expect(at(sheet, 'B1:B3')).toEqual([[7], [8], [null]]);
  });

  test('a formula of a file without spilling takes the cell of its own row; one over an area fills that', async () => {
    const [book, sheet] = typed({ A1: 1, A2: 2, A3: 3, B2: '=A1:A3*10', C1: '=A1:A3+1' });
    sheet.grid.ensure(1, 1).fill = 'one';
    sheet.grid.ensure(0, 2).fill = { rows: 4, cols: 1 };
    expect(at(sheet, 'B1:B3')).toEqual([[null], [20], [null]]);
    expect(at(sheet, 'C1:C4')).toEqual([[2], [3], [4], ['#N/A']]);
    const again = sheetIn(await openWorkbook((await saveWorkbook(book)).bytes), 'Data');
    expect(again.grid.cell(0, 2)?.fill).toEqual({ rows: 4, cols: 1 });
    expect(again.grid.cell(1, 1)?.fill).toBe('one');
  });

  test('a spill meets what stands in its way, gives way, and follows what it reads', () => {
    const [, sheet] = typed({ A1: 3, C1: '=SEQUENCE(A1)', D1: '=SUM(C1#)', E1: '=SUM(C1:C9)' });
    expect(at(sheet, 'C1:C4')).toEqual([[1], [2], [3], [null]]);
    expect([at(sheet, 'D1'), at(sheet, 'E1')]).toEqual([6, 6]);
    type(sheet, { A1: 2 });
    expect(at(sheet, 'C1:C3')).toEqual([[1], [2], [null]]);
    expect([at(sheet, 'D1'), at(sheet, 'E1')]).toEqual([3, 3]);
    type(sheet, { C2: 'di sini' });
    expect(at(sheet, 'C1:C2')).toEqual([['#SPILL!'], ['di sini']]);
    expect(at(sheet, 'D1')).toBe('#REF!');
    type(sheet, { C2: '' });
    expect(at(sheet, 'C1:C3')).toEqual([[1], [2], [null]]);
  });

  // support.microsoft.com: SUBTOTAL function: 101 to 111 leave out rows hidden by hand, filters are always left out, as are subtotals.
  test('SUBTOTAL passes over other subtotals and what is hidden', () => {
    const [workbook, sheet] = typed({ A1: 1, A2: 10, A3: '=subtotal(9,A1:A2)', A4: 100, A5: 1000 });
    type(sheet, { B1: '=SUBTOTAL(9,A1:A5)', B2: '=SUBTOTAL(109,A1:A5)' });
    expect(at(sheet, 'B1:B2')).toEqual([[1111], [1111]]);
    sheet.hiddenRows.add(1);
    sheet.filteredRows.add(3);
    workbook.touch();
    expect(at(sheet, 'B1:B2')).toEqual([[1011], [1001]]);
  });

  test('whole columns end where cells end, also where a formula fills them', () => {
    const [, sheet] = typed({ A1: '=SEQUENCE(B1)', B1: 3, D1: '=SUM(A:A)', D2: '=COUNT(1:1)' });
    expect(at(sheet, 'D1')).toBe(6);
    type(sheet, { B1: 5 });
    expect(at(sheet, 'D1')).toBe(15);
    // D2 counts A1, B1 and D1.
    expect(at(sheet, 'D2')).toBe(3);
  });

  test('cells in a circle are 0, whoever is asked first; those that read them go on from there', () => {
    for (const first of ['A1', 'B1', 'C1', 'D1']) {
      const [, sheet] = typed({ A1: '=B1+C1+1', B1: '=A1+1', C1: '=B1+1', D1: '=A1+5', E1: '=E1' });
      at(sheet, first);
      expect(at(sheet, 'A1:E1')).toEqual([[0, 0, 0, 5, 0]]);
    }
  });

  test('a text that looks like a formula stays one; a volatile formula is calculated with every change', () => {
    const [book, sheet] = typed({ A1: "'=1+1", A2: '=A1&"!"', A3: '=ROW()+COLUMN()', A4: '=RAND()' });
    expect(at(sheet, 'A1:A3')).toEqual([['=1+1'], ['=1+1!'], [4]]);
    const random = at(sheet, 'A4');
    expect(at(sheet, 'A4')).toBe(random);
    type(sheet, { Z1: 1 });
    expect(at(sheet, 'A4')).not.toBe(random);
    expect(book.calculator?.notCalculated?.(book)).toEqual([]);
  });

  test('what the engine does not know is #N/A, and listed; a word that Excel does not know either is #NAME?', () => {
    const [book, sheet] = typed({
      A1: '=CUBESET("a","b")',
      A2: '=TIDAKADA(1)',
      A3: '=SUMPRODUCT((B:B="x")*1)',
      A4: '=[1]Lain!A1',
      A5: '=COUNTIF(B:B,"<>x")',
      A6: '=SUM(B1:B4 B2:B3)',
      A7: '=SUM((B1,B2),{1,2}, ( 3 ))',
      A8: '=-"3"',
    });
    expect(at(sheet, 'A1:A8')).toEqual([
      ...[['#N/A'], ['#NAME?'], ['#N/A'], ['#N/A'], ['#N/A'], ['#N/A'], ['#N/A'], ['#N/A']],
    ]);
    expect(book.calculator?.notCalculated?.(book).map(({ address, because }) => [address, because])).toEqual([
      ['A1', 'CUBESET'],
      ['A3', 'whole columns or rows in an operation'],
      ['A4', 'references to other workbooks'],
      ['A5', 'whole columns or rows in COUNTIF'],
      ['A6', 'what ranges have in common'],
      ['A7', 'ranges joined by a comma'],
      ['A8', 'a sign before a text'],
    ]);
  });

  test('CONFORMANCE.md names every function of Excel that is not calculated (UPDATE_CONFORMANCE=1 writes it anew)', () => {
    const path = join(process.cwd(), 'workbench', 'host', 'CONFORMANCE.md');
    const [before, rest = ''] = readFileSync(path, 'utf8').split(begin) as [string, string?];
    const wanted = `${before}${begin}\n\n${unknownFunctions.join(', ')}.\n\n${end}${rest.split(end)[1] ?? ''}`;
    if (process.env['UPDATE_CONFORMANCE'] === '1') writeFileSync(path, wanted);
    expect(readFileSync(path, 'utf8')).toBe(wanted);
  });

  test('a table that grows, is renamed or gets another header keeps its readers', () => {
    const [book, sheet] = typed({ A1: 'Nama', B1: 'Nilai', A2: 'a', B2: 1, A3: 'b', B3: 2, A4: 'c', B4: 4 });
    const table = addTable(sheet, areaOf('A1:B3'), true, 'T');
    type(sheet, { D1: '=SUM(T[Nilai])', D2: '=T[[#Totals],[Nilai]]' });
    expect(at(sheet, 'D1:D2')).toEqual([[3], ['#REF!']]);
    resizeTable(table, areaOf('A1:B4'));
    book.touch();
    expect(at(sheet, 'D1')).toBe(7);
    type(sheet, { B1: 'Nilai akhir' });
    expect([sheet.grid.cell(0, 3)?.formula, at(sheet, 'D1')]).toEqual(['=SUM(T[Nilai akhir])', 7]);
  });

  test('10,000 formulas are calculated anew within a second of the processor, a chain of them too', () => {
    const count = 10_000;
    const [, sheet] = typed({});
    const values = Array.from({ length: count }, (_, i) => [
      i,
      i % 7,
      `=IF(AND(A${i + 1}>5,B${i + 1}<3),"x",ROUND(A${i + 1}/7,2))`,
      i === 0 ? '=A1' : `=D${i}+B${i + 1}`,
    ]);
    writeCells(sheet, { row: 0, col: 0, rows: count, cols: 4 }, values);
    const results = { row: 0, col: 2, rows: count, cols: 1 };
    readValues(sheet, results);
    type(sheet, { A1: 100 });
    const before = process.cpuUsage();
    readValues(sheet, results);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
    // 100 and the remainders of 1 to 9,999: 1,428 rounds of 21, and 0 + 1 + 2 + 3 (9,996 to 9,999).
    expect(at(sheet, `D${count}`)).toBe(100 + 1428 * 21 + 6);
  });

  test('onCalculated tells of the sheets whose formulas follow a change, and of no other', async () => {
    startExcel({ calculator: new Calculation() });
    await filled('A1:A2', [[1], ['=A1+1']]);
    const told: string[] = [];
    const names = new Map<string, string>();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ['Ikut', 'Sendiri']) worksheets.add(name);
      worksheets.getItem('Ikut').getRange('A1').formulas = [['=Sheet1!A2*2']];
      worksheets.getItem('Sendiri').getRange('A1').formulas = [['=1+1']];
      worksheets.load('items/id,items/name');
      worksheets.onCalculated.add((event) => {
        told.push(event.worksheetId);
        return Promise.resolve();
      });
      await context.sync();
      for (const { id, name } of worksheets.items) names.set(id, name);
    });
    await filled('A1', [[5]]);
    await settled();
    expect(told.map((id) => names.get(id)).sort()).toEqual(['Ikut', 'Sheet1']);
    expect(await valuesOf('A1', 'Ikut')).toEqual([[12]]);
  });
});

const begin = '<!-- generated: functions not calculated -->';
const end = '<!-- end of functions -->';

/** Where LibreOffice itself differs from Excel's documentation. */
const knownToDiffer: ReadonlySet<string> = new Set([
  // A text as an argument is a number to Excel, an error to LibreOffice.
  '=SUM(1,"2",TRUE)',
]);

/** The file as LibreOffice calculates it: without the values that were saved in it. */
async function byLibreOffice(
  bytes: Uint8Array,
): Promise<(sheet: string, row: number, col: number) => unknown> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => [
    name,
    /worksheets\/sheet\d+\.xml$/.test(name)
      ? strToU8(strFromU8(content).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, '$1'))
      : content,
  ]);
  const blank = zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
  const file = await readXlsx(ubahDenganSoffice(blank, 'rumus.xlsx', 'xlsx'), { readStyles: true });
  return (sheet, row, col) => {
    const found = file.sheets.find(({ name }) => name === sheet);
    const cell = found?.cells?.get(`${row},${col}`);
    return cell?.formulaResult ?? cell?.value ?? found?.rows[row]?.[col];
  };
}
