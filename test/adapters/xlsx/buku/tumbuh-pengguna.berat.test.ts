import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { LembarSpec } from '../../../../src/lembar/tipe';
import {
  berkasOpenpyxl,
  denganFolder,
  tanyaPython,
  ubahDenganSoffice,
  ujiDengan,
} from '../../../alat/program-luar';
import { barisUji, kolomUji, lembarUji } from '../contoh-lembar';
import { barisTabel, bukaXlsx, bukuBaru, cacatPaket, teksBagian } from './alat-buku';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One of our tables (A3:D7) and all that a user may have around it; the path of the original is in `sys.argv[2]`. */
const DIPAKAI = `
import sys, re, zipfile, openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.filters import FilterColumn, Filters
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table, TableColumn
wb = openpyxl.load_workbook(sys.argv[2])
ws = wb['Uji']
# A column of the user's within the table, filtered.
ws['E3'] = 'Dua kali'
tabel = ws.tables['KPBJ_uji']
tabel.ref = tabel.autoFilter.ref = 'A3:E7'
tabel.tableColumns.append(TableColumn(id=9, name='Dua kali'))
tabel.autoFilter.filterColumn.append(FilterColumn(colId=4, filters=Filters(filter=['102', '204', '306'])))
ws.row_dimensions[7].hidden = True
ws['G3'] = 'Luar'
for r in range(4, 8):
    ws['E%d' % r] = '=C%d*2+H%d' % (r, r)
    ws['G%d' % r] = '=E%d+1' % r
    ws['H%d' % r] = (r - 3) * 100
ws['G8'] = '=SUM(E4:E7)'
ws['B9'] = '=SUM(C4:E7)'
ws['I9'] = '=E4:E5*2'
ws['D10'] = 'gabung'
ws.merge_cells('D10:F10')
ws.merge_cells('G11:H12')
ws['C5'].comment = Comment('tentang C', 'saya')
ws['G6'].comment = Comment('tentang G', 'saya')
ws['E6'].hyperlink = 'https://contoh.id/e'
merah = PatternFill('solid', bgColor='FFC7CE')
ws.conditional_formatting.add('C4:E7', FormulaRule(formula=['$E4>300'], fill=merah))
ws.conditional_formatting.add('G4:G7 H4', FormulaRule(formula=['G4>C4'], fill=merah))
aturan = DataValidation(type='list', formula1='$H$4:$H$7')
aturan.add('G4:G7')
ws.add_data_validation(aturan)
grafik = BarChart()
grafik.add_data(Reference(ws, min_col=5, min_row=3, max_row=7), titles_from_data=True)
grafik.set_categories(Reference(ws, min_col=7, min_row=4, max_row=7))
ws.add_chart(grafik, 'J2')
ws['L3'], ws['M3'], ws['L4'], ws['M4'] = 'x', 'y', 1, '=Kanan[[#This Row],[x]]+H4'
ws.add_table(Table(displayName='Kanan', ref='L3:M4'))
# A table of the user's below ours, through which the new column runs.
for k, nama in enumerate(['p', 'q', 'kolom', 's', 't']):
    ws.cell(14, 2 + k).value = nama
    ws.cell(15, 2 + k).value = k
bawah = Table(displayName='Bawah', ref='B14:F15')
bawah._initialise_columns()
for k, c in enumerate(bawah.tableColumns): c.name = ws.cell(14, 2 + k).value
bawah.autoFilter.filterColumn.append(FilterColumn(colId=3, filters=Filters(filter=['3'])))
ws.add_table(bawah)
wb.defined_names.append(DefinedName('Jumlah', attr_text='Uji!$E$4:$E$7'))
wb.defined_names.append(DefinedName('Lebar', attr_text="Uji!$B$4:$G$7,Lain!$E$1"))
ws.print_area = 'A1:G20'
ws.print_title_cols = 'A:B'
ws.freeze_panes = 'F4'
ws.sheet_view.selection[0].activeCell = ws.sheet_view.selection[0].sqref = 'G4'
for k in list('DEFGH'): ws.column_dimensions.pop(k, None)
lebar = ws.column_dimensions['D']
lebar.min, lebar.max, lebar.width = 4, 8, 21
ws.column_dimensions['K'].hidden = True
ws.col_breaks.append(Break(id=7))
lain = wb.create_sheet('Lain')
lain['A1'] = '=SUM(Uji!E4:E7)'
lain['A2'] = '=Uji!G8+E9'
lain['A3'] = '=SUM(Uji!D:F)'
lain['A4'] = '=SUM(Jumlah)'
lain['E9'] = 5
wb.save(sys.argv[1])
# Formulas that share one text, as Excel writes a column filled down, and one over two cells.
with zipfile.ZipFile(sys.argv[1]) as z: isi = {n: z.read(n) for n in z.namelist()}
lembar = isi['xl/worksheets/sheet1.xml'].decode()
for r in range(4, 8):
    baru = '<f t="shared" ref="G4:G7" si="0">E4+1</f>' if r == 4 else '<f t="shared" si="0"/>'
    lembar, n = re.subn('<f>E%d[+]1</f>' % r, baru, lembar)
    assert n == 1
lembar = lembar.replace('<f>E4:E5*2</f>', '<f t="array" ref="I9:I10">E4:E5*2</f>')
isi['xl/worksheets/sheet1.xml'] = lembar.encode()
with zipfile.ZipFile(sys.argv[1], 'w') as z:
    for n, b in isi.items(): z.writestr(n, b)
`;

const kode = 'kode';
const nilai = kolomUji('nilai', { tipe: 'angka' });
const spec = lembarUji('uji', [kode, nilai, 'ket'], { nama: 'Uji' });
/** With a column whose list is too long for a validation: it comes with a sheet of lists and a name. */
const jenis = kolomUji('jenis', {
  label: 'Jenis',
  tipe: 'pilihan',
  lebar: 30,
  isian: true,
  pilihan: Array.from({ length: 40 }, (_, k) => `pilihan ke-${k + 1}`),
});
const tumbuhSpec: LembarSpec = lembarUji('uji', [kode, nilai, 'ket', jenis], { nama: 'Uji' });

const denganPython = (isi: Uint8Array, program: string): Uint8Array =>
  denganFolder((folder) => {
    const jalur = join(folder, 'asal.xlsx');
    writeFileSync(jalur, isi);
    return berkasOpenpyxl(program, [jalur]);
  });

const asli = (): Promise<Uint8Array> =>
  bukuBaru([
    { spec, baris: ['a', 'b', 'c', 'd'].map((id, k) => barisUji(id, id.toUpperCase(), k + 1, `ket ${id}`)) },
  ]);
let dipakai: Promise<Uint8Array> | undefined;
/** Made once: openpyxl takes a second to start. */
const bukuDipakai = (): Promise<Uint8Array> => (dipakai ??= asli().then((isi) => denganPython(isi, DIPAKAI)));

/** The workbook after the write that gives it its column. */
async function tumbuh(isi: Uint8Array, lembar: LembarSpec = tumbuhSpec): Promise<Uint8Array> {
  const buku = bukaXlsx(isi);
  const hasil = await buku.terapkan(
    [{ jenis: 'simpan', tabelId: 'uji', kolom: ['jenis'], baris: [barisUji('b', 'pilihan ke-7')] }],
    undefined,
    { bentuk: { lembar: [lembar], awal: () => [], pernahAda: () => false, catat: () => [] } },
  );
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  expect(cacatPaket(buku.bytes())).toEqual([]);
  return buku.bytes();
}

const tanya = (isi: Uint8Array, program: string): unknown =>
  JSON.parse(
    tanyaPython(
      `import sys, json, openpyxl\nwb = openpyxl.load_workbook(sys.argv[1])\nws = wb.worksheets[0]\n${program}`,
      isi,
    ),
  );

const LIHAT = `
k = ws.column_dimensions
print(json.dumps({
  'id': [c.value for c in ws[2]][:8], 'kepala': [c.value for c in ws[3]][:9],
  'baris': [c.value for c in ws[5]][1:9],
  'rumus': {a: ws[a].value for a in ['F7', 'H4', 'H5', 'H7', 'H8', 'B9', 'J9', 'N4']},
  'larik': ws.formula_attributes['J9']['ref'],
  'gabungan': sorted(str(m) for m in ws.merged_cells.ranges),
  'catatan': {c.coordinate: c.comment.text for r in ws.iter_rows() for c in r if c.comment},
  'tautan': {c.coordinate: c.hyperlink.target for r in ws.iter_rows() for c in r if c.hyperlink},
  'aturan warna': [[str(f.sqref), r.formula] for f in ws.conditional_formatting for r in f.rules],
  'validasi': sorted([str(d.sqref), d.formula1] for d in ws.data_validations.dataValidation if d.type == 'list'),
  'tabel': {t.name: [t.ref, t.autoFilter and t.autoFilter.ref, [c.name for c in t.tableColumns]] for t in ws.tables.values()},
  'tersaring': {t: [f.colId for f in ws.tables[t].autoFilter.filterColumn] for t in ('KPBJ_uji', 'Bawah')},
  'bawah': [[c.value for c in r] for r in ws['B14:G15']],
  'baris tersembunyi': [n for n, d in ws.row_dimensions.items() if d.hidden and n > 2],
  'grafik': [[c.anchor._from.col, c.anchor._from.row, [s.val.numRef.f for s in c.series], [s.cat.numRef.f for s in c.series]] for c in ws._charts],
  'nama': {d.name: d.attr_text for d in wb.defined_names.definedName if d.name in ('Jumlah', 'Lebar')},
  'cetak': [ws.print_area, ws.print_title_cols],
  'beku': [ws.freeze_panes, ws.sheet_view.pane.xSplit],
  'lebar': [[k[h].min, k[h].max, k[h].width, k[h].hidden] for h in ('D', 'E', 'F', 'L')],
  'pemisah': [b.id for b in ws.col_breaks.brk],
  'lain': [wb['Lain']['A%d' % r].value for r in range(1, 5)] + [wb['Lain']['E9'].value],
}))`;

describe('lembar pengguna yang mendapat kolom', () => {
  ujiDengan(
    'openpyxl',
    'semua yang ada di kanannya bergeser satu kolom, yang melintasinya melebar',
    async () => {
      expect(tanya(await tumbuh(await bukuDipakai()), LIHAT)).toEqual({
        id: ['#tabel:uji', 'kode', 'nilai', 'ket', 'jenis', null, null, null],
        kepala: ['ID baris', 'kode', 'nilai', 'ket', 'Jenis', 'Dua kali', null, 'Luar', null],
        baris: ['B', 2, 'ket b', 'pilihan ke-7', '=C5*2+I5', null, '=F5+1', 200],
        rumus: {
          F7: '=C7*2+I7',
          H4: '=F4+1',
          H5: '=F5+1',
          H7: '=F7+1',
          H8: '=SUM(F4:F7)',
          B9: '=SUM(C4:F7)',
          J9: '=F4:F5*2',
          N4: '=Kanan[[#This Row],[x]]+I4',
        },
        larik: 'J9:J10',
        gabungan: ['B1:I1', 'D10:G10', 'H11:I12'],
        catatan: { C5: 'tentang C', H6: 'tentang G' },
        tautan: { F6: 'https://contoh.id/e' },
        'aturan warna': [
          ['C4:F7', ['$F4>300']],
          ['H4:H7 I4', ['H4>C4']],
        ],
        validasi: [
          ['E4:E7', expect.stringMatching(/^\w+$/)],
          ['H4:H7', '$I$4:$I$7'],
        ],
        tabel: {
          KPBJ_uji: ['A3:F7', 'A3:F7', ['ID baris', 'kode', 'nilai', 'ket', 'Jenis', 'Dua kali']],
          Kanan: ['M3:N4', 'M3:N4', ['x', 'y']],
          Bawah: ['B14:G15', 'B14:G15', ['p', 'q', 'kolom', 'Kolom_2', 's', 't']],
        },
        tersaring: { KPBJ_uji: [5], Bawah: [4] },
        bawah: [
          ['p', 'q', 'kolom', 'Kolom_2', 's', 't'],
          [0, 1, 2, null, 3, 4],
        ],
        'baris tersembunyi': [7],
        grafik: [[10, 1, ["'Uji'!$F$4:$F$7"], ["'Uji'!$H$4:$H$7"]]],
        nama: { Jumlah: 'Uji!$F$4:$F$7', Lebar: 'Uji!$B$4:$H$7,Lain!$E$1' },
        cetak: [['$A$1:$H$20'], 'A:B'],
        beku: ['G4', 6],
        lebar: [
          [4, 4, 21, false],
          [5, 5, 30.71, false],
          [6, 9, 21, false],
          [12, 12, expect.any(Number), true],
        ],
        pemisah: [8],
        lain: ['=SUM(Uji!F4:F7)', '=Uji!H8+E9', '=SUM(Uji!D:G)', '=SUM(Jumlah)', 5],
      });
    },
  );

  ujiDengan(
    'soffice',
    'LibreOffice menghitung rumus yang bergeser seperti sebelumnya, juga di berkas simpanannya',
    async () => {
      const simpananLibre = ubahDenganSoffice(await bukuDipakai(), 'uji.xlsx', 'xlsx');
      for (const isi of [await tumbuh(await bukuDipakai()), await tumbuh(simpananLibre)]) {
        // Twice the value and a hundred per row: 102, 204, 306, 408; one more beside; their sum below; whole columns
        // take in 2, 3 and 4 of the table below.
        const lagi = ubahDenganSoffice(isi, 'uji.xlsx', 'xlsx');
        expect(
          tanya(
            lagi,
            `wb = openpyxl.load_workbook(sys.argv[1], data_only=True)
ws = wb.worksheets[0]
print(json.dumps([[[c.value for c in r] for r in ws['E4:I7']], ws['H8'].value, ws['B9'].value, [ws['J9'].value, ws['J10'].value], ws['N4'].value, [wb['Lain']['A%d' % r].value for r in range(1, 5)]]))`,
          ),
        ).toEqual([
          [
            [null, 102, null, 103, 100],
            ['pilihan ke-7', 204, null, 205, 200],
            [null, 306, null, 307, 300],
            [null, 408, null, 409, 400],
          ],
          1020,
          1030,
          [204, 408],
          101,
          [1020, 1025, 1029, 1020],
        ]);
      }
    },
  );

  ujiDengan(
    'openpyxl',
    'lembar diganti nama, dipindah, dan tabelnya dijadikan rentang biasa: tetap tumbuh',
    async () => {
      const rentang = denganPython(
        await asli(),
        `
import sys, openpyxl
wb = openpyxl.load_workbook(sys.argv[2])
ws = wb['Uji']
del ws.tables['KPBJ_uji']
ws.title = "Punya 'saya'!"
ws['F3'] = 'Luar'
ws['F4'] = '=C4*3'
depan = wb.create_sheet('Depan', 0)
depan['A1'] = "='Punya ''saya''!'!F4+'Punya ''saya''!'!C4"
wb.save(sys.argv[1])
`,
      );
      const hasil = await tumbuh(rentang);
      expect(await barisTabel(hasil, 'uji')).toContainEqual(['b', 'B', 2, 'ket b', 'pilihan ke-7']);
      expect(
        tanya(
          hasil,
          `ws = wb.worksheets[1]
print(json.dumps([ws.title, [c.value for c in ws[3]][:7], ws['G4'].value, wb['Depan']['A1'].value, len(ws.tables)]))`,
        ),
      ).toEqual([
        "Punya 'saya'!",
        ['ID baris', 'kode', 'nilai', 'ket', 'Jenis', null, 'Luar'],
        '=C4*3',
        "='Punya ''saya''!'!G4+'Punya ''saya''!'!C4",
        0,
      ]);
    },
  );

  const ubahLembar = (isi: Uint8Array, ubah: (xml: string) => string): Uint8Array => {
    const berkas = unzipSync(isi);
    const nama = 'xl/worksheets/sheet1.xml';
    return zipSync({ ...berkas, [nama]: strToU8(ubah(strFromU8(berkas[nama]!))) });
  };

  ujiDengan('openpyxl', 'lembar dengan awalan nama XML dan tanpa lebar kolom', async () => {
    const berawalan = ubahLembar(await asli(), (xml) =>
      xml
        .replace(/<cols>.*<\/cols>/s, '')
        .replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, '<$1x:$2')
        .replace('xmlns=', 'xmlns:x='),
    );
    const hasil = await tumbuh(berawalan);
    expect(await barisTabel(hasil, 'uji')).toContainEqual(['b', 'B', 2, 'ket b', 'pilihan ke-7']);
    expect(
      tanya(
        hasil,
        `print(json.dumps([[c.value for c in ws[2]][:5], [c.value for c in ws[5]][:5], ws.column_dimensions['E'].width,
  sorted(str(d.sqref) for d in ws.data_validations.dataValidation if d.type == 'list')]))`,
      ),
    ).toEqual([
      ['#tabel:uji', 'kode', 'nilai', 'ket', 'jenis'],
      ['b', 'B', 2, 'ket b', 'pilihan ke-7'],
      30.71,
      ['E4:E7'],
    ]);
  });

  test('aturan baru berdiri sesudah aturan warna, bukan di dalam perluasannya', async () => {
    const polos = await bukuBaru([
      { spec: lembarUji('uji', [kode, 'ket'], { nama: 'Uji' }), baris: [barisUji('b', 'B')] },
    ]);
    const berwarna = ubahLembar(polos, (xml) =>
      xml.replace(
        /(<pageMargins|<pageSetup|<tableParts)/,
        '<conditionalFormatting sqref="B4"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"/></extLst></cfRule></conditionalFormatting>$1',
      ),
    );
    const xml = teksBagian(
      await tumbuh(berwarna, lembarUji('uji', [kode, 'ket', jenis], { nama: 'Uji' })),
      'xl/worksheets/sheet1.xml',
    );
    expect(xml).toMatch(/<\/extLst><\/cfRule><\/conditionalFormatting><dataValidations /);
  });

  test('saringan lembar di luar tabel: nomor kolomnya ikut', async () => {
    const polos = await bukuBaru([{ spec, baris: [barisUji('b', 'B', 1, 'x')] }]);
    const tersaring = ubahLembar(polos, (xml) =>
      xml.replace(
        '</sheetData>',
        '</sheetData><autoFilter ref="C8:G9"><filterColumn colId="0"/><filterColumn colId="3"/></autoFilter>',
      ),
    );
    expect(teksBagian(await tumbuh(tersaring), 'xl/worksheets/sheet1.xml')).toContain(
      '<autoFilter ref="C8:H9"><filterColumn colId="0"/><filterColumn colId="4"/></autoFilter>',
    );
  });
});
