import { berkasOpenpyxl, tanyaPython, ubahDenganSoffice, ujiDengan } from '../../../alat/program-luar';
import { barisUji, lembarUji, templatUji } from '../contoh-lembar';
import { bagian, barisTabel, bukaXlsx, bukuBaru, cacatPaket, teksBagian } from './alat-buku';

/** A user's own workbook: styles of its own, a table, a name and a sheet that we would like to use, a chart sheet. */
const MILIK_PENGGUNA = `
import sys, openpyxl
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.table import Table
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.chart import BarChart, Reference
wb = openpyxl.Workbook()
ws = wb.active
ws.title = 'Data Paket'
ws.append(['Nama', 'Nilai'])
ws.append(['x', 12.5])
ws['A2'].font = Font(name='Arial', size=20, italic=True)
ws['B2'].number_format = '0.000'
ws['B2'].fill = PatternFill('solid', fgColor='FF00FF00')
ws.add_table(Table(displayName='KPBJ_Paket', ref='A1:B2'))
wb.defined_names.append(DefinedName('KPBJ_daftar_paket_alasan', attr_text="'Data Paket'!$A$2"))
cs = wb.create_chartsheet('Grafik')
chart = BarChart()
chart.add_data(Reference(ws, min_col=2, min_row=1, max_row=2), titles_from_data=True)
cs.add_chart(chart)
wb.save(sys.argv[1])
`;

const baris = [
  barisUji('p1', '0012345', 'Jaringan <irigasi> & saluran', 1_250_000_000, 'TB', 46_112, 3, 4.5, 0.875),
];
const meta = {
  spec: lembarUji('meta', ['isi'], { nama: '_meta', visibilitas: 'sangat-tersembunyi' }),
  baris: [],
};

async function ditambah(isi: Uint8Array): Promise<Uint8Array> {
  const buku = bukaXlsx(isi);
  const hasil = await buku.tambahLembar([templatUji(baris), meta]);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return buku.bytes();
}

const tanya = (isi: Uint8Array, program: string): unknown =>
  JSON.parse(
    tanyaPython(`import sys, json, openpyxl\nwb = openpyxl.load_workbook(sys.argv[1])\n${program}`, isi),
  );

describe('lembar yang ditambahkan ke buku milik pengguna', () => {
  ujiDengan(
    'openpyxl',
    'mendapat nama bebas, gaya sendiri, tabel dan aturan; milik pengguna tetap',
    async () => {
      const hasil = await ditambah(berkasOpenpyxl(MILIK_PENGGUNA));
      expect(cacatPaket(hasil)).toEqual([]);
      expect(await barisTabel(hasil, 'paket')).toEqual([['p1', ...baris[0]!.sel, null, null, null, null]]);
      expect(
        tanya(
          hasil,
          `
u, t = wb['Data Paket'], wb['Data Paket (2)']
print(json.dumps({
  'lembar': [[s.title, s.sheet_state] for s in wb._sheets],
  'tabel': [x if isinstance(x, str) else [x.displayName, x.ref] for s in (u, t) for x in s.tables.values()],
  'gaya': [u['A2'].font.name, u['A2'].font.sz, u['B2'].number_format, u['B2'].fill.fgColor.rgb],
  'gayaKita': [t['C9'].font.name, t['B9'].number_format, t['D9'].number_format, t['F9'].number_format, t['E9'].fill.fgColor.rgb, t['E9'].protection.locked, t['B9'].protection.locked, t['B8'].font.b],
  'judul': t['C1'].value, 'cetak': t.print_title_rows, 'beku': t.freeze_panes,
  'nama': sorted(n.name + ' ' + n.attr_text for n in wb.defined_names.definedName),
  'daftar': [d.formula1 for d in t.data_validations.dataValidation if d.type == 'list'][-1],
}))`,
        ),
      ).toEqual({
        lembar: [
          ['Data Paket', 'visible'],
          ['Grafik', 'visible'],
          ['Data Paket (2)', 'visible'],
          ['_meta', 'veryHidden'],
          ['_daftar', 'veryHidden'],
        ],
        tabel: [
          ['KPBJ_Paket', 'A1:B2'],
          ['KPBJ_Paket_2', 'A8:M14'],
        ],
        gaya: ['Arial', 20, '0.000', 'FF00FF00'],
        gayaKita: ['Calibri', '@', '#,##0', '[$-421]d mmm yyyy', 'FFFFF8DC', false, true, true],
        judul: 'Data Kinerja Paket: Dinas Pekerjaan Umum dan Penataan Ruang, Triwulan I 2026',
        cetak: '$8:$8',
        beku: 'C9',
        nama: [
          "KPBJ_daftar_paket_alasan 'Data Paket'!$A$2",
          "KPBJ_daftar_paket_alasan_2 '_daftar'!$A$2:$A$4",
        ],
        daftar: 'KPBJ_daftar_paket_alasan_2',
      });
    },
  );

  test('bagian yang ada tetap sama, selain daftar isi paket, buku dan gaya', async () => {
    const isi = await bukuBaru([{ spec: lembarUji('uji', ['a']), baris: [barisUji('x', 'y')] }]);
    const lama = bagian(isi);
    const baru = bagian(await ditambah(isi));
    const beda = Object.keys(lama).filter(
      (nama) => !Buffer.from(lama[nama]!).equals(Buffer.from(baru[nama]!)),
    );
    expect(beda.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
  });

  test('gaya yang sama tidak ditambah dua kali', async () => {
    const isi = await bukuBaru([templatUji(baris)]);
    const buku = bukaXlsx(isi);
    const lain = templatUji(baris);
    await buku.tambahLembar([{ ...lain, spec: { ...lain.spec, tabel: { ...lain.spec.tabel, id: 'lain' } } }]);
    expect(teksBagian(buku.bytes(), 'xl/styles.xml')).toBe(teksBagian(isi, 'xl/styles.xml'));
  });

  ujiDengan('soffice', 'terbuka di LibreOffice dan tetap sama sesudah disimpan ulang', async () => {
    const ulang = ubahDenganSoffice(await ditambah(berkasOpenpyxl(MILIK_PENGGUNA)), 'uji.xlsx', 'xlsx');
    expect(await barisTabel(ulang, 'paket')).toEqual([['p1', ...baris[0]!.sel, null, null, null, null]]);
  });
});
